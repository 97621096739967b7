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
 * Finds tags without their counterparts. A tag that is opened within a paragraph is closed at the
 * paragraph's end: otherwise its effect would last to the end of the article.
 */
final class UnclosedHtml {
  /** Elements without an end tag (HTML, section 13.1.2). */
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

  /** The open tags of the paragraph, or other block that ends HTML, and of the blocks around it. */
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private final List<UnmatchedTag> found = new ArrayList<>();

  /** The names of the tags among those found that are opened and not closed. */
  private final Set<String> namesLeftOpen = new HashSet<>();

  private final List<Node> ends = new ArrayList<>();

  private UnclosedHtml(SourceLines lines) {
    this.lines = lines;
  }

  /** A tag without its counterpart so far. */
  private record UnmatchedTag(HtmlTags.Tag tag, int offset, boolean inParagraph) {}

  /** The open tags of one block, the last first. A stranger's text may open thousands. */
  private static final class Scope {
    private final Deque<UnmatchedTag> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void push(UnmatchedTag half) {
      open.push(half);
      counts.merge(half.tag().name(), 1, Integer::sum);
    }

    UnmatchedTag pop() {
      UnmatchedTag half = open.pop();
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

  /** Examines a document, and adds end tags for tags that are open where a paragraph ends. */
  static UnclosedHtml in(Document document, SourceLines lines) {
    UnclosedHtml made = new UnclosedHtml(lines);
    made.scope(document);
    return made;
  }

  /**
   * Returns the tags, except those that the sanitizer discarded and that are reported by
   * themselves.
   */
  List<Text.Unclosed> places(Set<Sanitizer.Discarded> discarded) {
    return found.stream()
        .filter(one -> !discarded.contains(new Sanitizer.Discarded(one.tag().name(), "")))
        .sorted(Comparator.comparingInt(UnmatchedTag::offset))
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

  /** Removes the end tags that were added to the document. */
  void removeInsertedEnds() {
    ends.forEach(Node::unlink);
  }

  private void scope(Node node) {
    Scope scope = new Scope();
    scopes.push(scope);
    children(node);
    scopes.pop();
    for (UnmatchedTag open : scope.open) {
      leftOpen(open);
      if (open.inParagraph()) {
        node.appendChild(end(open));
      }
    }
  }

  private Node end(UnmatchedTag open) {
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
    for (HtmlTags.Tag tag : HtmlTags.in(node.getChars().toString())) {
      int offset = Math.max(node.getStartOffset(), node.getChars().getIndexOffset(tag.at()));
      if (VOID.contains(tag.name())) {
        continue;
      }
      if (tag.closes()) {
        close(tag, offset, node);
      } else {
        scopes.getFirst().push(new UnmatchedTag(tag, offset, node instanceof HtmlInline));
      }
    }
  }

  private void close(HtmlTags.Tag tag, int offset, Node node) {
    for (Scope scope : scopes) {
      if (scope.has(tag.name())) {
        while (!scope.endsWith(tag.name())) {
          UnmatchedTag open = scope.pop();
          leftOpen(open);
          if (open.inParagraph()) {
            node.insertBefore(end(open));
          }
        }
        scope.pop();
        return;
      }
    }
    // A tag that was reported as open already, and is closed in another paragraph, is one mistake.
    if (!namesLeftOpen.contains(tag.name())) {
      found.add(new UnmatchedTag(tag, offset, false));
    }
  }

  private void leftOpen(UnmatchedTag open) {
    if (!END_BY_THEMSELVES.contains(open.tag().name())) {
      found.add(open);
      namesLeftOpen.add(open.tag().name());
    }
  }
}
