package org.lectern.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;

/** The emphasis that begins or ends where it doesn't in standard CommonMark. */
final class WidenedEmphasis {
  /** The key for that of a document. */
  static final DataKey<WidenedEmphasis> KEY =
      new DataKey<>("LECTERN_WIDENED", new WidenedEmphasis(), holder -> new WidenedEmphasis());

  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();

  /** Records a delimiter run, and whether it opens or closes only here. */
  void add(BasedSequence marks, boolean opens, boolean closes) {
    if (opens) {
      opening.set(marks.getStartOffset(), marks.getEndOffset());
    }
    if (closes) {
      closing.set(marks.getStartOffset(), marks.getEndOffset());
    }
  }

  /**
   * Whether other programs would show the marks of an emphasis, or would if those around it were
   * removed.
   */
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
