package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lectern.shelf.Shelf;

/**
 * A text as Markdown for other programs: without HTML and comments, without links and definitions
 * that the page doesn't show, and without emphasis whose marks other programs would show. Has holes
 * for links to other files of the content.
 */
public final class PortableMarkdown {
  /** An empty text. */
  static final PortableMarkdown EMPTY = new PortableMarkdown(List.of(""), List.of());

  private static final Pattern SCHEME = Pattern.compile("(?s)^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern WEB = Pattern.compile("(?is)^https?://.*");
  private static final Pattern BREAK = Pattern.compile("(?is)^<br\\b.*");

  private final Supplier<List<String>> pieces;
  private final List<String> targets;

  private PortableMarkdown(List<String> pieces, List<String> targets) {
    this(pieces, targets, Shelf.inMemory());
  }

  private PortableMarkdown(List<String> pieces, List<String> targets, Shelf shelf) {
    this.pieces = shelf.put(List.copyOf(pieces));
    this.targets = List.copyOf(targets);
  }

  /** Returns a copy whose pieces are on a shelf. */
  PortableMarkdown storedOn(Shelf shelf) {
    return new PortableMarkdown(pieces.get(), targets, shelf);
  }

  /**
   * Returns the Markdown.
   *
   * @param hrefOf gives the address of a target as its editor typed it
   */
  public String fill(UnaryOperator<String> hrefOf) {
    List<String> pieces = this.pieces.get();
    StringBuilder out = new StringBuilder(pieces.get(0));
    for (int i = 0; i < targets.size(); i++) {
      // Parentheses would end the target.
      out.append(hrefOf.apply(targets.get(i)).replace("(", "%28").replace(")", "%29"))
          .append(pieces.get(i + 1));
    }
    return out.toString().strip();
  }

  /** A replacement of a part of the source. */
  private record Edit(int start, int end, String text, boolean hole) {
    static Edit cut(int start, int end) {
      return new Edit(start, end, "", false);
    }
  }

  /**
   * Creates the Markdown of a parsed text.
   *
   * @param shown whether links to an e-mail address are kept
   */
  static PortableMarkdown of(Document document, String source, Predicate<String> shown) {
    List<Edit> edits = new ArrayList<>();
    Set<Reference> used = new HashSet<>();
    WidenedEmphasis widened = WidenedEmphasis.KEY.get(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlBlockBase) {
        edits.add(Edit.cut(node.getStartOffset(), node.getEndOffset()));
      } else if (node instanceof HtmlInlineBase) {
        boolean space = node instanceof HtmlInline && BREAK.matcher(node.getChars()).matches();
        edits.add(new Edit(node.getStartOffset(), node.getEndOffset(), space ? " " : "", false));
      } else if (node instanceof InlineLinkNode link) {
        link(edits, link, link.getText(), link, shown);
      } else if (node instanceof RefNode link && link.getReferenceNode(document) != null) {
        Reference reference = link.getReferenceNode(document);
        used.add(reference);
        if (isHidden(reference, shown)) {
          text(edits, link, link.isReferenceTextCombined() ? link.getReference() : link.getText());
        }
      } else if (widened.has(node) && node instanceof DelimitedNode marked) {
        text(edits, node, marked.getText());
      } else if (node instanceof FootnoteBlock note && !note.isReferenced()) {
        edits.add(Edit.cut(note.getStartOffset(), note.getEndOffset()));
      }
    }
    for (Node node : document.getDescendants()) {
      if (node instanceof Reference reference) {
        if (!used.contains(reference) || isHidden(reference, shown)) {
          edits.add(Edit.cut(reference.getStartOffset(), reference.getEndOffset()));
        } else {
          target(edits, reference);
        }
      }
    }
    return edits.isEmpty()
        ? new PortableMarkdown(List.of(source), List.of())
        : edited(source, edits);
  }

  private static void link(
      List<Edit> edits, Node node, BasedSequence text, LinkNodeBase link, Predicate<String> shown) {
    if (isHidden(link, shown)) {
      text(edits, node, text);
    } else {
      target(edits, link);
    }
  }

  /** Keeps only the text of a link or of emphasis. */
  private static void text(List<Edit> edits, Node node, BasedSequence text) {
    edits.add(Edit.cut(node.getStartOffset(), text.getStartOffset()));
    edits.add(Edit.cut(text.getEndOffset(), node.getEndOffset()));
  }

  private static void target(List<Edit> edits, LinkNodeBase link) {
    String target = link.getUrl().unescape();
    if (!target.isEmpty() && !SCHEME.matcher(target).matches()) {
      edits.add(
          new Edit(link.getUrl().getStartOffset(), link.getUrl().getEndOffset(), target, true));
    }
  }

  /** Whether the page doesn't show the link. */
  private static boolean isHidden(LinkNodeBase link, Predicate<String> shown) {
    String target = link.getUrl().unescape().strip();
    return target.startsWith("//")
        || target.startsWith("\\")
        || (SCHEME.matcher(target).matches()
            && !WEB.matcher(target).matches()
            && !shown.test(target.replaceFirst("[?#].*", "")));
  }

  private static PortableMarkdown edited(String source, List<Edit> edits) {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    List<String> pieces = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      if (edit.start() < at) {
        continue;
      }
      piece.append(source, at, edit.start());
      if (edit.hole()) {
        pieces.add(piece.toString());
        targets.add(edit.text());
        piece.setLength(0);
      } else {
        piece.append(edit.text());
      }
      at = edit.end();
    }
    pieces.add(piece.append(source, at, source.length()).toString());
    return new PortableMarkdown(pieces, targets);
  }
}
