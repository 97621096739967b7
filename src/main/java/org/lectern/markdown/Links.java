package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
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

  /** Takes a link by its target as it was typed. */
  void add(BasedSequence url, boolean image) {
    String target = url.unescape();
    if (!target.isEmpty()) {
      int offset = url.getStartOffset();
      list(target).add(new Text.LinkUse(target, image, lines.line(offset), lines.column(offset)));
    }
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
