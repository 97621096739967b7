package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that are written as HTML, {@code <h2>}: they are set below the page's own too. */
final class HtmlHeadings {
  private static final Pattern TAG = Pattern.compile("(?i)(</?h)([1-6])(?=[\\s/>])");

  /** Below all there are. */
  private static final int LOWEST = 6;

  private HtmlHeadings() {}

  static boolean areIn(Node node) {
    return (node instanceof HtmlBlock || node instanceof HtmlInline)
        && TAG.matcher(node.getChars()).find();
  }

  /** The highest in a piece of HTML, 1 to 6. */
  static int highest(Node node) {
    int highest = LOWEST;
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      for (Matcher tag = TAG.matcher(node.getChars()); tag.find(); ) {
        highest = Math.min(highest, Integer.parseInt(tag.group(2)));
      }
    }
    return highest;
  }

  /** The same HTML with its headings so many levels further down. */
  static String shifted(Node node, int levels) {
    return TAG.matcher(node.getChars())
        .replaceAll(
            tag -> tag.group(1) + Math.min(LOWEST, Integer.parseInt(tag.group(2)) + levels));
  }
}
