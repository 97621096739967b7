package org.lectern.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links that <a href="https://spec.commonmark.org/0.31.2/#link-destination">aren't read</a>
 * as such because there is a space in their targets.
 */
final class SpacedLinks {
  private static final Pattern TARGET = Pattern.compile("(?<=\\])\\(([^()<>\"'\\n]*)\\)");

  private final SourceLines lines;
  private final Matcher target;
  private final List<Text.Spaced> found = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  SpacedLinks(String source, SourceLines lines) {
    this.lines = lines;
    this.target = TARGET.matcher(source).useTransparentBounds(true);
  }

  /**
   * Examines text that was read as nothing else; the brackets before it may contain other nodes.
   */
  void add(com.vladsch.flexmark.ast.Text text) {
    int start = text.getStartOffset();
    for (int at = text.getChars().indexOf('(');
        at >= 0;
        at = text.getChars().indexOf('(', at + 1)) {
      target.region(start + at, target.regionEnd());
      if (target.lookingAt() && hasSpace(target.group(1).strip()) && !isCode(text)) {
        int place = target.start(1);
        found.add(new Text.Spaced(target.group(1).strip(), lines.line(place), lines.column(place)));
        places.add(place);
      }
    }
  }

  private static boolean hasSpace(String target) {
    return target.indexOf(' ') >= 0 || target.indexOf('\t') >= 0;
  }

  private static boolean isCode(Node text) {
    return text.getAncestorOfType(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class)
        != null;
  }

  /** Returns the indices of their targets in the text, including spaces before them. */
  List<Integer> places() {
    return places;
  }

  /** Returns the links in order. */
  List<Text.Spaced> found() {
    return found;
  }
}
