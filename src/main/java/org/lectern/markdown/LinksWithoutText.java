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
 * Finds links without text: {@code [](map.md)}, {@code <a href="map.md"></a>}, or one around a
 * picture with an empty {@code alt}. A picture without any {@code alt} is reported by itself.
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
    document.getDescendants().forEach(links::examine);
    return links.found;
  }

  private void examine(Node node) {
    if (node instanceof Link
        || (node instanceof LinkRef link && link.getReferenceNode(document) != null)) {
      if (hasNoText(node)) {
        report(node.getStartOffset());
      }
    } else if (node instanceof HtmlInline && isLinkTag(node)) {
      String html = node.getChars().toString();
      Node end = node;
      do {
        end = end.getNext();
      } while (end != null && !isLinkTag(end));
      if (end != null) {
        String between =
            document.getChars().subSequence(node.getEndOffset(), end.getStartOffset()).toString();
        examineHtml(html + between + end.getChars(), node.getStartOffset());
      }
    } else if (node instanceof HtmlBlock) {
      examineHtml(node.getChars().toString(), node.getStartOffset());
    }
  }

  private static boolean isLinkTag(Node node) {
    return node instanceof HtmlInline
        && HtmlTags.in(node.getChars().toString()).stream()
            .anyMatch(tag -> tag.name().equals(LINK));
  }

  /** Examines each link in some HTML up to its end tag, or to the next link. */
  private void examineHtml(String html, int offset) {
    List<HtmlTags.Tag> tags = HtmlTags.in(html);
    for (int i = 0; i < tags.size(); i++) {
      HtmlTags.Tag open = tags.get(i);
      if (open.name().equals(LINK)
          && TARGET.matcher(html.substring(open.at(), open.end())).find()
          && hasNoText(html, tags.subList(i, tags.size()))) {
        report(offset + open.at());
      }
    }
  }

  /** Whether there is no text between the first of some tags and the link's end tag. */
  private static boolean hasNoText(String html, List<HtmlTags.Tag> tags) {
    for (int i = 1; i < tags.size(); i++) {
      HtmlTags.Tag tag = tags.get(i);
      String words = html.substring(tags.get(i - 1).end(), tag.at());
      if (!words.replace("&nbsp;", "").isBlank() || hasText(html, tag)) {
        return false;
      }
      if (tag.name().equals(LINK)) {
        return tag.closes();
      }
    }
    return false;
  }

  private static boolean hasText(String html, HtmlTags.Tag tag) {
    return tag.name().equals("img")
        && !NOTHING_TO_SAY.matcher(html.substring(tag.at(), tag.end())).find();
  }

  private static boolean hasNoText(Node link) {
    if (!new TextCollectingVisitor().collectAndGetText(link).isBlank()) {
      return false;
    }
    for (Node part : link.getDescendants()) {
      String html = part.getChars().toString();
      if (part instanceof Image
          || part instanceof ImageRef
          || (part instanceof HtmlInline
              && HtmlTags.in(html).stream().anyMatch(tag -> hasText(html, tag)))) {
        return false;
      }
    }
    return true;
  }

  private void report(int offset) {
    found.add(new Text.Place(lines.line(offset), lines.column(offset)));
  }
}
