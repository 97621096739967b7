package org.lectern.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import java.util.ArrayList;
import java.util.List;

/** Collects the links of a text with their positions. */
final class LinkCollector {
  private final SourceLines lines;
  private final List<Text.LinkUse> relative = new ArrayList<>();
  private final List<Text.LinkUse> web = new ArrayList<>();
  private final List<Text.LinkUse> elsewhere = new ArrayList<>();

  LinkCollector(SourceLines lines) {
    this.lines = lines;
  }

  /** Adds a link by its target as it was typed, even if the target is empty. */
  void add(LinkNodeBase link, boolean image) {
    String target = link.getUrl().unescape();
    int offset = offset(link);
    list(target).add(new Text.LinkUse(target, image, lines.line(offset), lines.column(offset)));
  }

  /** Returns the position of the target; flexmark has none for {@code ()}. */
  private static int offset(LinkNodeBase link) {
    return link.getUrl().isNull() ? link.getEndOffset() - 1 : link.getUrl().getStartOffset();
  }

  private List<Text.LinkUse> list(String target) {
    return switch (LinkTarget.of(target)) {
      case CONTENT -> relative;
      case WEB -> web;
      case MAIL, NOWHERE -> elsewhere;
    };
  }

  /** Returns the links to other files of the content. */
  List<Text.LinkUse> relative() {
    return relative;
  }

  /** Returns the links to the web. */
  List<Text.LinkUse> web() {
    return web;
  }

  /** Returns all other links. */
  List<Text.LinkUse> elsewhere() {
    return elsewhere;
  }
}
