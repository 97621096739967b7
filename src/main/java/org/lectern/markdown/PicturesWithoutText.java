package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pictures without a text alternative: {@code ![](map.png)}, and {@code <img>} without {@code
 * alt}. An empty {@code alt=""} marks a decorative picture.
 */
final class PicturesWithoutText {
  private static final Pattern IMG = Pattern.compile("(?i)<img\\b[^>]{0,2000}>");
  private static final Pattern ALT = Pattern.compile("(?i)\\salt\\s*=");

  private PicturesWithoutText() {}

  static List<Text.Place> in(Document document, SourceLines lines) {
    List<Text.Place> found = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (isWithinPicture(node)) {
        continue;
      }
      if (node instanceof Image image
          && !HtmlNodeRenderer.isElsewhere(image.getUrl())
          && hasNoText(image)) {
        found.add(place(image.getStartOffset(), lines));
      } else if (node instanceof ImageRef image
          && image.getReferenceNode(document) != null
          && !HtmlNodeRenderer.isElsewhere(image.getReferenceNode(document).getUrl())
          && hasNoText(image)) {
        found.add(place(image.getStartOffset(), lines));
      } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
        Matcher tag = IMG.matcher(node.getChars());
        while (tag.find()) {
          if (!ALT.matcher(tag.group()).find()) {
            found.add(place(node.getStartOffset() + tag.start(), lines));
          }
        }
      }
    }
    return found;
  }

  /** A picture within another picture's text alternative isn't shown on the page. */
  private static boolean isWithinPicture(Node node) {
    return node.getParent() instanceof Image || node.getParent() instanceof ImageRef;
  }

  private static boolean hasNoText(Node image) {
    return new TextCollectingVisitor().collectAndGetText(image).isBlank();
  }

  private static Text.Place place(int offset, SourceLines lines) {
    return new Text.Place(lines.line(offset), lines.column(offset));
  }
}
