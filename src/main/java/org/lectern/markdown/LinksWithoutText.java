package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Links in which there is nothing to read: {@code [](map.md)}, {@code <a href="map.md"></a>}, or
 * one around a picture of which is said that there is nothing to say. A picture that should say
 * something is told by itself.
 */
final class LinksWithoutText {
  private static final String LINK = "a";
  private static final Pattern TARGET = Pattern.compile("(?i)\\shref\\s*=");
  private static final Pattern NOTHING_TO_SAY =
      Pattern.compile("(?i)\\salt\\s*=\\s*(\"\\s*+\"|'\\s*+')");

  private final Document document;
  private final SourceLines lines;
  private final List<Text.Place> found = new ArrayList<>();

  private LinksWithoutText(Document document, SourceLines lines) {
    this.document = document;
    this.lines = lines;
  }

  static List<Text.Place> in(Document document, SourceLines lines) {
    LinksWithoutText links = new LinksWithoutText(document, lines);
    document.getDescendants().forEach(links::look);
    return links.found;
  }

  private void look(Node node) {
    if (node instanceof Link
        || (node instanceof LinkRef link && link.getReferenceNode(document) != null)) {
      if (isSilent(node)) {
        tell(node.getStartOffset());
      }
    } else if (node instanceof HtmlInline && isOfLink(node)) {
      String html = node.getChars().toString();
      Node end = node;
      do {
        end = end.getNext();
      } while (end != null && !isOfLink(end));
      if (end != null) {
        String between =
            document.getChars().subSequence(node.getEndOffset(), end.getStartOffset()).toString();
        lookIn(html + between + end.getChars(), node.getStartOffset());
      }
    } else if (node instanceof HtmlBlock) {
      lookIn(node.getChars().toString(), node.getStartOffset());
    }
  }

  private static boolean isOfLink(Node node) {
    return node instanceof HtmlInline
        && Tags.in(node.getChars().toString()).stream().anyMatch(tag -> tag.name().equals(LINK));
  }

  /** Looks at each link of some HTML up to its end, or to the next one where it has none. */
  private void lookIn(String html, int offset) {
    List<Tags.Tag> tags = Tags.in(html);
    for (int i = 0; i < tags.size(); i++) {
      Tags.Tag open = tags.get(i);
      if (open.name().equals(LINK)
          && TARGET.matcher(html.substring(open.at(), open.end())).find()
          && isSilent(html, tags.subList(i, tags.size()))) {
        tell(offset + open.at());
      }
    }
  }

  /** Whether nothing is said between the first of some tags and the link's end. */
  private static boolean isSilent(String html, List<Tags.Tag> tags) {
    for (int i = 1; i < tags.size(); i++) {
      Tags.Tag tag = tags.get(i);
      String words = html.substring(tags.get(i - 1).end(), tag.at());
      if (!words.replace("&nbsp;", "").isBlank() || says(html, tag)) {
        return false;
      }
      if (tag.name().equals(LINK)) {
        return tag.closes();
      }
    }
    return false;
  }

  private static boolean says(String html, Tags.Tag tag) {
    return tag.name().equals("img")
        && !NOTHING_TO_SAY.matcher(html.substring(tag.at(), tag.end())).find();
  }

  private static boolean isSilent(Node link) {
    if (!new TextCollectingVisitor().collectAndGetText(link).isBlank()) {
      return false;
    }
    for (Node part : link.getDescendants()) {
      String html = part.getChars().toString();
      if (part instanceof Image
          || part instanceof ImageRef
          || (part instanceof HtmlInline
              && Tags.in(html).stream().anyMatch(tag -> says(html, tag)))) {
        return false;
      }
    }
    return true;
  }

  private void tell(int offset) {
    found.add(new Text.Place(lines.line(offset), lines.column(offset)));
  }
}
