package org.lectern.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;

/** Where marks of emphasis begin or end that don't in CommonMark as other programs read it. */
final class WidenedEmphasis {
  /** Those of a document. */
  static final DataKey<WidenedEmphasis> KEY =
      new DataKey<>("LECTERN_WIDENED", new WidenedEmphasis(), holder -> new WidenedEmphasis());

  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();

  /** Notes marks and what they can do here only. */
  void add(BasedSequence marks, boolean opens, boolean closes) {
    if (opens) {
      opening.set(marks.getStartOffset(), marks.getEndOffset());
    }
    if (closes) {
      closing.set(marks.getStartOffset(), marks.getEndOffset());
    }
  }

  /** Whether other programs would show its marks, or would where those around it are left out. */
  boolean has(Node node) {
    return isEmphasis(node)
        && (opening.get(((DelimitedNode) node).getOpeningMarker().getStartOffset())
            || closing.get(((DelimitedNode) node).getClosingMarker().getStartOffset())
            || has(node.getParent()));
  }

  private static boolean isEmphasis(Node node) {
    return node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough;
  }
}
