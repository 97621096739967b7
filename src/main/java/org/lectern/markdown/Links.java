package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the links of a text with their places. */
final class Links {
  private static final Pattern SCHEME = Pattern.compile("(?s)^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern WEB = Pattern.compile("(?is)^https?://+[^/?#].*");

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
    if (target.startsWith("//")) {
      return elsewhere;
    }
    if (!SCHEME.matcher(target).matches()) {
      return relative;
    }
    return WEB.matcher(target).matches() ? web : elsewhere;
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
