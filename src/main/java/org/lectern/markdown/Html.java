package org.lectern.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lectern.shelf.Shelf;
import org.lectern.shelf.ShelvedValue;

/**
 * Safe HTML with holes where links to other files of the content go, so that a text is read once
 * and stands on pages at different addresses.
 */
public final class Html {
  /** No text at all. */
  public static final Html EMPTY = new Html(List.of(""), List.of());

  /** The beginning of a picture: the sanitiser writes its source first. */
  private static final String PICTURE = "<img src=\"";

  private final ShelvedValue<List<String>> pieces;
  private final List<String> targets;
  private final boolean isEmpty;

  /** The pieces around the targets: one more than there are targets. */
  Html(List<String> pieces, List<String> targets) {
    this(pieces, targets, Shelf.inMemory());
  }

  private Html(List<String> pieces, List<String> targets, Shelf shelf) {
    if (pieces.size() != targets.size() + 1) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + targets.size() + " targets");
    }
    this.pieces = shelf.put(List.copyOf(pieces));
    this.targets = List.copyOf(targets);
    this.isEmpty = targets.isEmpty() && pieces.get(0).isEmpty();
  }

  /** The same, put aside. */
  Html aside(Shelf shelf) {
    return new Html(pieces.get(), targets, shelf);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** Whether some characters are in it, as HTML writes them, or in a target. */
  public boolean holds(String characters) {
    return isInTarget(characters)
        || (pieces.mayHold(characters)
            && pieces.get().stream().anyMatch(piece -> piece.contains(characters)));
  }

  /** Whether they may be, without fetching it: where this is false, they aren't. */
  public boolean mayHold(String characters) {
    return isInTarget(characters) || pieces.mayHold(characters);
  }

  private boolean isInTarget(String characters) {
    return targets.stream().anyMatch(target -> target.contains(characters));
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
    List<String> pieces = this.pieces.get();
    if (targets.isEmpty()) {
      return pieces.get(0);
    }
    StringBuilder out = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < targets.size(); i++) {
      String target = targets.get(i);
      Optional<Shown> shown = isPicture(pieces.get(i)) ? shownOf.apply(target) : Optional.empty();
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
    if (targets.isEmpty()) {
      return List.of();
    }
    List<String> pieces = this.pieces.get();
    return IntStream.range(0, targets.size())
        .filter(i -> isPicture(pieces.get(i)))
        .mapToObj(targets::get)
        .toList();
  }

  /** Whether what comes behind a piece is the source of a picture. */
  private static boolean isPicture(String piece) {
    return piece.endsWith(PICTURE);
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
