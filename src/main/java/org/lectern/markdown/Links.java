package org.lectern.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import java.util.ArrayList;
import java.util.List;

/** Gathers the links of a text with their places. */
final class Links {
  private final SourceLines lines;
  private final List<Text.LinkUse> relative = new ArrayList<>();
  private final List<Text.LinkUse> web = new ArrayList<>();
  private final List<Text.LinkUse> elsewhere = new ArrayList<>();

  Links(SourceLines lines) {
    this.lines = lines;
  }

  /** Takes a link by its target as it was typed, also one that is nothing. */
  void add(LinkNodeBase link, boolean image) {
    String target = link.getUrl().unescape();
    int offset = offset(link);
    list(target).add(new Text.LinkUse(target, image, lines.line(offset), lines.column(offset)));
  }

  /** Between {@code (} and {@code )} flexmark has no address, not even an empty one. */
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

  /** Those to other files of the content. */
  List<Text.LinkUse> relative() {
    return relative;
  }

  /** Those to the web. */
  List<Text.LinkUse> web() {
    return web;
  }

  /** Those to neither. */
  List<Text.LinkUse> elsewhere() {
    return elsewhere;
  }
}
