package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that are written as HTML, such as {@code <h2>}. They are moved below the page's heading,
 * too.
 */
final class HtmlHeadings {
  private static final Pattern TAG = Pattern.compile("(?i)(</?h)([1-6])(?=[\\s/>])");

  /** The lowest level. */
  private static final int LOWEST = 6;

  private HtmlHeadings() {}

  static boolean areIn(Node node) {
    return (node instanceof HtmlBlock || node instanceof HtmlInline)
        && TAG.matcher(node.getChars()).find();
  }

  /** Returns the highest level in a piece of HTML, 1 to 6. */
  static int highest(Node node) {
    int highest = LOWEST;
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      for (Matcher tag = TAG.matcher(node.getChars()); tag.find(); ) {
        highest = Math.min(highest, Integer.parseInt(tag.group(2)));
      }
    }
    return highest;
  }

  /** Returns the HTML with its headings moved down by some levels. */
  static String shifted(Node node, int levels) {
    return TAG.matcher(node.getChars())
        .replaceAll(
            tag -> tag.group(1) + Math.min(LOWEST, Integer.parseInt(tag.group(2)) + levels));
  }
}
