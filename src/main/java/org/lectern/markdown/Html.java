package org.lectern.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Safe HTML with holes where links to other files of the content go, so that a text is read once
 * and stands on pages at different addresses.
 */
public final class Html {
  /** No text at all. */
  public static final Html EMPTY = new Html(List.of(""), List.of());

  /** The beginning of a picture: the sanitiser writes its source first. */
  private static final String PICTURE = "<img src=\"";

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

  /** Whether some characters are in it, as HTML writes them, or in a target. */
  public boolean holds(String characters) {
    return Stream.concat(pieces.stream(), targets.stream())
        .anyMatch(part -> part.contains(characters));
  }

  /** Whether there are links or pictures in it that start from the text's own file. */
  public boolean hasTargets() {
    return !targets.isEmpty();
  }

  /**
   * The HTML for one page.
   *
   * @param hrefOf gives the link to a target as its editor typed it, such as {@code
   *     ../speakers/ana.md#bio}
   */
  public String fill(UnaryOperator<String> hrefOf) {
    return fill(hrefOf, target -> Optional.empty());
  }

  /**
   * The HTML for one page, on which pictures keep their places free.
   *
   * @param shownOf gives the picture that a target leads to
   */
  public String fill(UnaryOperator<String> hrefOf, Function<String, Optional<Shown>> shownOf) {
    if (targets.isEmpty()) {
      return pieces.get(0);
    }
    StringBuilder out = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < targets.size(); i++) {
      String target = targets.get(i);
      Optional<Shown> shown = isPicture(i) ? shownOf.apply(target) : Optional.empty();
      String piece = open ? closed(pieces.get(i)) : pieces.get(i);
      open = shown.isPresent() && shown.get().hasSources();
      out.append(open ? opened(piece, shown.get()) : piece)
          .append(shown.map(Shown::attributes).orElseGet(() -> escaped(hrefOf.apply(target))));
    }
    String last = pieces.get(targets.size());
    return out.append(open ? closed(last) : last).toString();
  }

  private static String opened(String piece, Shown shown) {
    String before = piece.substring(0, piece.length() - PICTURE.length());
    return before + "<picture>" + shown.sources() + PICTURE;
  }

  /** The first tag that ends in it is the picture's own. */
  private static String closed(String piece) {
    int end = piece.indexOf('>') + 1;
    return piece.substring(0, end) + "</picture>" + piece.substring(end);
  }

  /** The targets of its pictures, as their editor typed them. */
  public List<String> pictures() {
    return IntStream.range(0, targets.size())
        .filter(this::isPicture)
        .mapToObj(targets::get)
        .toList();
  }

  private boolean isPicture(int target) {
    return pieces.get(target).endsWith(PICTURE);
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
