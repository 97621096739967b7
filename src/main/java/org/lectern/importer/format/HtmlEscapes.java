package org.lectern.importer.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Keeps text in HTML from being read as Markdown syntax where the converter doesn't escape it: line
 * ends that readers don't see, signs of lists and headings at the start of a line, and pictures
 * with the name of an emoji. Marks such places with characters that no text contains and the
 * converter doesn't change.
 */
final class HtmlEscapes {
  private static final String PICTURE = "\uFFFE";
  private static final String ESCAPED = "\uFDD0";

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f\\r]+");

  /** Matches the start of a list, heading, rule, table row or definition. */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(\\d{1,9}(?=[.)](?:\\s|$))"
              + "|(?=#{1,6}(?:\\s|$)|[-+](?:[\\s-]|$)|=(?:[=\\s]|$)|:[\\s-]|\\|[\\s:-]))");

  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

  private HtmlEscapes() {}

  /** Marks pictures. */
  static void markPictures(Document document) {
    for (Element picture : document.select("img")) {
      String address = picture.attr("src");
      int name = address.lastIndexOf('/') + 1;
      picture.attr("src", address.substring(0, name) + PICTURE + address.substring(name));
      picture.attr("alt", PICTURE + picture.attr("alt"));
    }
  }

  /**
   * Marks starts of lines, in a text that is HTML as a whole, so that its line ends have no
   * meaning.
   */
  static void markLines(Document document) {
    document.body().traverse(new Lines());
  }

  /** Returns the converted Markdown with the marks replaced. */
  static String unmarked(String markdown) {
    return markdown.replace(PICTURE, "").replace(ESCAPED, "\\");
  }

  /** Visits the lines that readers see. */
  private static final class Lines implements NodeVisitor {
    private boolean atStart = true;
    private int code;
    private int typed;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element element) {
        nested(element, 1);
        atStart |= element.isBlock() || element.normalName().equals("br");
        atStart &= !element.normalName().equals("img");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        nested(element, -1);
        atStart |= element.isBlock();
      }
    }

    private void nested(Element element, int more) {
      code += CODE.contains(element.normalName()) ? more : 0;
      typed += element.normalName().equals("pre") ? more : 0;
    }

    private void text(TextNode node) {
      if (typed > 0) {
        return;
      }
      String text = BLANKS.matcher(node.getWholeText()).replaceAll(" ");
      if (atStart && code == 0) {
        text = SIGN.matcher(text.stripLeading()).replaceFirst("$1" + ESCAPED);
      }
      atStart &= text.isEmpty();
      node.text(text);
    }
  }
}
