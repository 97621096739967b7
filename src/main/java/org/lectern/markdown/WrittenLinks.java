package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.lectern.markdown.WrittenLink.Form;

/** Collects {@link WrittenLink}s. */
final class WrittenLinks {
  private WrittenLinks() {}

  static List<WrittenLink> in(Document document, String source) {
    List<WrittenLink> links = new ArrayList<>();
    SpacedLinks spaced = new SpacedLinks(source, new SourceLines(source));
    for (Node node : document.getDescendants()) {
      if (node instanceof AutoLink link) {
        Form form = link.getOpeningMarker().isEmpty() ? Form.BARE : Form.WHOLE;
        links.add(link(form, link, link.getUrl(), link.getText()));
      } else if (node instanceof InlineLinkNode link) {
        links.add(link(Form.WHOLE, link, link.getUrl(), link.getText()));
      } else if (node instanceof Reference reference) {
        links.add(link(Form.DEFINITION, reference, reference.getUrl(), BasedSequence.NULL));
      } else if (node instanceof RefNode link) {
        named(link, document, links);
      } else if (node instanceof com.vladsch.flexmark.ast.Text text) {
        spaced.add(text);
      }
    }
    for (int i = 0; i < spaced.found().size(); i++) {
      if (spaced.found().get(i).looksLikeLink()) {
        links.add(spaced(spaced.found().get(i).target(), spaced.places().get(i), source));
      }
    }
    return links;
  }

  private static WrittenLink link(Form form, Node node, BasedSequence url, BasedSequence words) {
    return new WrittenLink(form, url.unescape(), words.toString(), range(node), range(url));
  }

  private static WrittenLink.Range range(Node node) {
    return new WrittenLink.Range(node.getStartOffset(), node.getEndOffset());
  }

  private static WrittenLink.Range range(BasedSequence part) {
    return new WrittenLink.Range(part.getStartOffset(), part.getEndOffset());
  }

  /** Adds a link that names a definition. */
  private static void named(RefNode link, Document document, List<WrittenLink> links) {
    Reference reference = link.getReferenceNode(document);
    if (reference != null) {
      BasedSequence words = link.getText().isEmpty() ? link.getReference() : link.getText();
      int end = link.getEndOffset();
      links.add(
          new WrittenLink(
              Form.NAMED,
              reference.getUrl().unescape(),
              words.toString(),
              range(link),
              new WrittenLink.Range(end, end)));
    }
  }

  /**
   * Returns a link with a space in its target: its text begins at the bracket that matches the one
   * before the target.
   */
  private static WrittenLink spaced(String target, int place, String source) {
    int close = place - 2;
    int open = close;
    for (int depth = 0; open >= 0; open--) {
      depth += source.charAt(open) == ']' ? 1 : source.charAt(open) == '[' ? -1 : 0;
      if (depth == 0) {
        break;
      }
    }
    int words = Math.max(0, open);
    int start = words > 0 && source.charAt(words - 1) == '!' ? words - 1 : words;
    int end = source.indexOf(')', place);
    return new WrittenLink(
        Form.SPACED,
        target,
        source.substring(open < 0 ? 0 : open + 1, close),
        new WrittenLink.Range(start, end + 1),
        new WrittenLink.Range(place, end));
  }
}
