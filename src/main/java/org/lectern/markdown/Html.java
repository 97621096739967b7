package org.lectern.markdown;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Safe HTML with holes where links to other files of the content go, so that a text is read once
 * and stands on pages at different addresses.
 */
public final class Html {
  /** No text at all. */
  public static final Html EMPTY = new Html(List.of(""), List.of());

  private final List<String> pieces;
  private final List<String> targets;

  /** The pieces around the targets: one more than there are targets. */
  Html(List<String> pieces, List<String> targets) {
    if (pieces.size() != targets.size() + 1) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + targets.size() + " targets");
    }
    this.pieces = List.copyOf(pieces);
    this.targets = List.copyOf(targets);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return targets.isEmpty() && pieces.get(0).isEmpty();
  }

  /**
   * The HTML for one page.
   *
   * @param hrefOf gives the link to a target as its editor typed it, such as {@code
   *     ../speakers/ana.md#bio}
   */
  public String fill(UnaryOperator<String> hrefOf) {
    if (targets.isEmpty()) {
      return pieces.get(0);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < targets.size(); i++) {
      out.append(pieces.get(i)).append(escaped(hrefOf.apply(targets.get(i))));
    }
    return out.append(pieces.get(targets.size())).toString();
  }

  static String escaped(String attribute) {
    return attribute
        .replace("&", "&amp;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
