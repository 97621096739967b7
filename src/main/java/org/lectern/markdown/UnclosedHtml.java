package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the HTML in a text that is opened and not closed, or closed and never opened. What is
 * opened within a paragraph has to be closed within it: a browser would go on with it to the
 * article's end.
 */
final class UnclosedHtml {
  /** What has no end, or ends by itself (HTML, sections 13.1.2 and 13.1.2.4). */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private static final Set<String> END_BY_THEMSELVES =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "rb",
          "rt",
          "rp",
          "td",
          "th",
          "tr",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "colgroup",
          "option",
          "optgroup");

  private final SourceLines lines;

  /** What is open in the paragraph, or whatever else HTML ends in, and in what that lies in. */
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private final List<Half> found = new ArrayList<>();

  /** The names of those found that are opened and not closed. */
  private final Set<String> namesLeftOpen = new HashSet<>();

  private final List<Node> ends = new ArrayList<>();

  private UnclosedHtml(SourceLines lines) {
    this.lines = lines;
  }

  /** A tag without its other half, or one that waits for it. */
  private record Half(Tags.Tag tag, int offset, boolean inParagraph) {}

  /** What is open, the last first. A stranger's text may open thousands and close others. */
  private static final class Scope {
    private final Deque<Half> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void push(Half half) {
      open.push(half);
      counts.merge(half.tag().name(), 1, Integer::sum);
    }

    Half pop() {
      Half half = open.pop();
      counts.merge(half.tag().name(), -1, Integer::sum);
      return half;
    }

    boolean has(String name) {
      return counts.getOrDefault(name, 0) > 0;
    }

    boolean endsWith(String name) {
      return open.getFirst().tag().name().equals(name);
    }
  }

  /** Looks at a document, and puts into it the ends of what is open where a paragraph ends. */
  static UnclosedHtml in(Document document, SourceLines lines) {
    UnclosedHtml made = new UnclosedHtml(lines);
    made.scope(document);
    return made;
  }

  /** Where it is; what is left out of the page is told by itself. */
  List<Text.Unclosed> places(Set<Sanitizer.Discarded> discarded) {
    return found.stream()
        .filter(one -> !discarded.contains(new Sanitizer.Discarded(one.tag().name(), "")))
        .sorted(Comparator.comparingInt(Half::offset))
        .map(
            one ->
                new Text.Unclosed(
                    one.tag().name(),
                    one.tag().closes(),
                    one.inParagraph(),
                    lines.line(one.offset()),
                    lines.column(one.offset())))
        .toList();
  }

  /** Takes out of the document again what was put in to close paragraphs' HTML. */
  void takeEndsOut() {
    ends.forEach(Node::unlink);
  }

  private void scope(Node node) {
    Scope scope = new Scope();
    scopes.push(scope);
    children(node);
    scopes.pop();
    for (Half open : scope.open) {
      leftOpen(open);
      if (open.inParagraph()) {
        node.appendChild(end(open));
      }
    }
  }

  private Node end(Half open) {
    Node end = new HtmlInline(BasedSequence.of("</" + open.tag().name() + ">"));
    ends.add(end);
    return end;
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlockBase || child instanceof HtmlInline) {
        html(child);
      } else if (child instanceof Block || child instanceof TableCell) {
        scope(child);
      } else {
        children(child);
      }
    }
  }

  private void html(Node node) {
    for (Tags.Tag tag : Tags.in(node.getChars().toString())) {
      int offset = Math.max(node.getStartOffset(), node.getChars().getIndexOffset(tag.at()));
      if (VOID.contains(tag.name())) {
        continue;
      }
      if (tag.closes()) {
        close(tag, offset, node);
      } else {
        scopes.getFirst().push(new Half(tag, offset, node instanceof HtmlInline));
      }
    }
  }

  private void close(Tags.Tag tag, int offset, Node node) {
    for (Scope scope : scopes) {
      if (scope.has(tag.name())) {
        while (!scope.endsWith(tag.name())) {
          Half open = scope.pop();
          leftOpen(open);
          if (open.inParagraph()) {
            node.insertBefore(end(open));
          }
        }
        scope.pop();
        return;
      }
    }
    // What is closed in another paragraph is one slip.
    if (!namesLeftOpen.contains(tag.name())) {
      found.add(new Half(tag, offset, false));
    }
  }

  private void leftOpen(Half open) {
    if (!END_BY_THEMSELVES.contains(open.tag().name())) {
      found.add(open);
      namesLeftOpen.add(open.tag().name());
    }
  }
}
