package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a text without markup, for summaries and for search. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  /** Returns all words in one line. */
  static String of(Node node) {
    PlainText text = new PlainText();
    text.add(node);
    return text.out.toString().strip();
  }

  private void add(Node node) {
    if (node instanceof FootnoteBlock
        || node instanceof Footnote
        || node instanceof HtmlBlock
        || node instanceof Reference
        || node instanceof TableSeparator) {
      return;
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      space(node);
    } else if (Paragraphs.isBreak(node)) {
      append(" ");
    } else if (node instanceof Code code) {
      append(code.getText().toString());
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      append(((ContentNode) node).getContentChars().toString());
    } else if (node instanceof AutoLink link) {
      append(BareLinks.label(link));
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      append(Characters.of(node.getChars()));
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        add(child);
      }
    }
    if (node instanceof Block || node instanceof TableCell) {
      append(" ");
    }
  }

  private void space(Node node) {
    int after = node.getEndOffset();
    boolean joined =
        out.length() > 0
            && after < node.getBaseSequence().length()
            && HtmlNodeRenderer.hasNoSpaces(out.charAt(out.length() - 1))
            && HtmlNodeRenderer.hasNoSpaces(node.getBaseSequence().charAt(after));
    if (!joined) {
      append(" ");
    }
  }

  private void append(String text) {
    if (isInOneLine(text)) {
      out.append(text);
    } else {
      appendInOneLine(text);
    }
  }

  /**
   * Whether a text can be appended unchanged: with single spaces between words, as most texts have.
   */
  private boolean isInOneLine(String text) {
    boolean space = endsInSpace();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : isWhite(c)) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }

  private boolean endsInSpace() {
    return out.length() == 0 || out.charAt(out.length() - 1) == ' ';
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isISOControl(c)));
  }

  private void appendInOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isWhite(c)) {
        out.append(c);
      } else if (!endsInSpace()) {
        out.append(' ');
      }
    }
  }
}
