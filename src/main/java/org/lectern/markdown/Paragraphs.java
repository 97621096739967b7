package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text in lines, for formats without markup: with an empty line between paragraphs,
 * and a line for each list item and table row.
 */
final class Paragraphs {
  private static final Pattern WEB = Pattern.compile("(?is)https?://.*");
  private static final Pattern BREAK = Pattern.compile("(?is)<br\\b.*");

  private final StringBuilder out = new StringBuilder();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private int gap;

  private Paragraphs() {}

  static String of(Node node) {
    Paragraphs text = new Paragraphs();
    text.children(node);
    return text.out.toString().strip();
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (node instanceof FootnoteBlock
        || node instanceof Footnote
        || node instanceof HtmlBlockBase
        || node instanceof Reference
        || node instanceof TableSeparator) {
      return;
    }
    if (node instanceof Block block) {
      block(block);
    } else if (node instanceof SoftLineBreak) {
      if (!isJoined(node)) {
        word(" ");
      }
    } else if (node instanceof HardLineBreak || isBreak(node)) {
      gap = Math.max(gap, 1);
    } else if (node instanceof Code code) {
      word(code.getText().toString());
    } else if (node instanceof AutoLink link) {
      word(BareLinks.label(link));
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      word(Characters.of(node.getChars()));
    } else if (node instanceof TableCell && node.getPrevious() != null) {
      word(" | ");
      children(node);
    } else {
      children(node);
      if (node instanceof Link link) {
        address(link);
      }
    }
    if (node instanceof TableRow) {
      gap = Math.max(gap, 1);
    }
  }

  private void block(Block node) {
    boolean item = node instanceof ListItem;
    boolean within = node.getParent() instanceof ListItem && node.getPrevious() == null;
    boolean close =
        item
            ? node.getPrevious() != null
                && node.getParent() instanceof ListBlock list
                && !list.isLoose()
            : node instanceof DefinitionItem;
    if (!within && !isFirst(node)) {
      gap = Math.max(gap, close || isNested(node) ? 1 : 2);
    }
    if (node instanceof BulletListItem) {
      word("- ");
    } else if (node instanceof OrderedListItem one) {
      word(number(one) + ". ");
    }
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      word(((ContentNode) node).getContentChars().toString().stripTrailing());
    } else {
      children(node);
    }
    if (!within) {
      gap = Math.max(gap, item || node instanceof DefinitionItem ? 1 : 2);
    }
  }

  /** The list has added its gap already. */
  private static boolean isFirst(Node node) {
    return node instanceof ListItem && node.getPrevious() == null;
  }

  private static boolean isNested(Node node) {
    return node instanceof ListBlock && node.getParent() instanceof ListItem;
  }

  /** One more than that of the item before it, which was asked for before. */
  private int number(OrderedListItem item) {
    Integer before = numbers.get(item.getPrevious());
    int first = item.getParent() instanceof OrderedList list ? list.getStartNumber() : 1;
    int number = before == null ? first : before + 1;
    numbers.put(item, number);
    return number;
  }

  /** Whether a node is {@code <br>}. */
  static boolean isBreak(Node node) {
    return node instanceof HtmlInline && BREAK.matcher(node.getChars()).matches();
  }

  /** Adds a link's address, unless it is the link's text or another file of the content. */
  private void address(Link link) {
    String url = link.getUrl().unescape();
    if (WEB.matcher(url).matches() && !link.getText().toString().equals(url)) {
      word(" (" + url + ")");
    }
  }

  private static boolean isJoined(Node node) {
    int before = node.getStartOffset() - 1;
    int after = node.getEndOffset();
    return before >= 0
        && after < node.getBaseSequence().length()
        && HtmlNodeRenderer.hasNoSpaces(node.getBaseSequence().charAt(before))
        && HtmlNodeRenderer.hasNoSpaces(node.getBaseSequence().charAt(after));
  }

  private void word(String text) {
    if (gap > 0 && out.length() > 0) {
      while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      out.append("\n".repeat(gap));
    }
    gap = 0;
    out.append(text);
  }
}
