package org.lectern.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lectern.shelf.Shelf;
import org.lectern.shelf.ShelvedValue;

/**
 * Safe HTML with placeholders for links to other files of the content. So a text is read once, and
 * can be shown on pages at different addresses.
 */
public final class Html {
  /** An empty text. */
  public static final Html EMPTY = new Html(List.of(""), List.of());

  /** The start of a picture: the sanitizer writes the source first. */
  private static final String PICTURE = "<img src=\"";

  private final ShelvedValue<List<String>> pieces;
  private final List<String> targets;
  private final boolean isEmpty;

  /** Creates HTML from the pieces around the targets, of which there is one more than targets. */
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

  /** Returns a copy whose pieces are on a shelf. */
  Html storedOn(Shelf shelf) {
    return new Html(pieces.get(), targets, shelf);
  }

  /** Whether the text is empty. */
  public boolean isEmpty() {
    return isEmpty;
  }

  /** Whether the HTML or a target contains this string. */
  public boolean holds(String characters) {
    return isInTarget(characters)
        || (pieces.mayHold(characters)
            && pieces.get().stream().anyMatch(piece -> piece.contains(characters)));
  }

  /**
   * Whether the HTML or a target may contain this string; false if it doesn't. Doesn't read the
   * shelf.
   */
  public boolean mayHold(String characters) {
    return isInTarget(characters) || pieces.mayHold(characters);
  }

  private boolean isInTarget(String characters) {
    return targets.stream().anyMatch(target -> target.contains(characters));
  }

  /** Whether there are links or pictures that are relative to the text's own file. */
  public boolean hasTargets() {
    return !targets.isEmpty();
  }

  /**
   * Returns the HTML for one page.
   *
   * @param hrefOf gives the link for a target as its editor typed it, such as {@code
   *     ../speakers/ana.md#bio}
   */
  public String fill(UnaryOperator<String> hrefOf) {
    return fill(hrefOf, target -> Optional.empty());
  }

  /**
   * Returns the HTML for one page, with the sizes and sources of pictures.
   *
   * @param shownOf gives the picture of a target
   */
  public String fill(
      UnaryOperator<String> hrefOf, Function<String, Optional<PagePicture>> shownOf) {
    List<String> pieces = this.pieces.get();
    if (targets.isEmpty()) {
      return pieces.get(0);
    }
    StringBuilder out = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < targets.size(); i++) {
      String target = targets.get(i);
      Optional<PagePicture> shown =
          isPicture(pieces.get(i)) ? shownOf.apply(target) : Optional.empty();
      String piece = open ? closed(pieces.get(i)) : pieces.get(i);
      open = shown.isPresent() && shown.get().hasSources();
      out.append(open ? opened(piece, shown.get()) : piece)
          .append(
              shown.map(PagePicture::attributes).orElseGet(() -> escaped(hrefOf.apply(target))));
    }
    String last = pieces.get(targets.size());
    return out.append(open ? closed(last) : last).toString();
  }

  private static String opened(String piece, PagePicture shown) {
    String before = piece.substring(0, piece.length() - PICTURE.length());
    return before + "<picture>" + shown.sources() + PICTURE;
  }

  /** Closes the picture's tag, which is the first that ends in the piece. */
  private static String closed(String piece) {
    int end = piece.indexOf('>') + 1;
    return piece.substring(0, end) + "</picture>" + piece.substring(end);
  }

  /** Returns the targets of pictures, as their editor typed them. */
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

  /** Whether a picture's source follows a piece. */
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
