package org.lectern.importer.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Keeps what stands in HTML from being read as something else in Markdown, where the converter
 * doesn't: ends of lines that readers don't see, signs of lists and headings that begin a line, and
 * pictures that are called as an emoji is. Such places get marks, which no text has and which the
 * converter lets alone.
 */
final class HtmlSigns {
  private static final String PICTURE = "\uFFFE";
  private static final String ESCAPED = "\uFDD0";

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f\\r]+");

  /** Before what begins a list, a heading, a line across, a row of a table or a definition. */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(\\d{1,9}(?=[.)](?:\\s|$))"
              + "|(?=#{1,6}(?:\\s|$)|[-+](?:[\\s-]|$)|=(?:[=\\s]|$)|:[\\s-]|\\|[\\s:-]))");

  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

  private HtmlSigns() {}

  /** Marks pictures. */
  static void markPictures(Document document) {
    for (Element picture : document.select("img")) {
      String address = picture.attr("src");
      int name = address.lastIndexOf('/') + 1;
      picture.attr("src", address.substring(0, name) + PICTURE + address.substring(name));
      picture.attr("alt", PICTURE + picture.attr("alt"));
    }
  }

  /** Marks beginnings of lines, in a text that is HTML wholly: line ends mean nothing in it. */
  static void markLines(Document document) {
    document.body().traverse(new Lines());
  }

  /** The Markdown that was made of it, with what the marks stand for. */
  static String unmarked(String markdown) {
    return markdown.replace(PICTURE, "").replace(ESCAPED, "\\");
  }

  /** Walks along the lines that readers see. */
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
