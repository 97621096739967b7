package org.lectern.card;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.cache.Cache;

/** Pictures, each drawn once and kept for the next build. Safe for use by several threads. */
public final class DrawnPictures {
  private final Cache cache;
  private final Drawing drawing = new Drawing();

  private DrawnPictures(Cache cache) {
    this.cache = cache;
  }

  /**
   * Pictures that are kept below a folder.
   *
   * @param folder such as {@code .lectern}; it need not be there
   */
  public static DrawnPictures below(Path folder) {
    return new DrawnPictures(Cache.below(folder, "pictures-" + Cards.DRAWING));
  }

  /** The picture as a PNG file. */
  public byte[] png(Picture picture) {
    String name = picture.hash();
    Optional<byte[]> kept = cache.find(name);
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] png = drawing.cards().png(picture);
    cache.put(name, png);
    return png;
  }

  /** Has a picture kept, as if it had been asked for. */
  public void markUsed(Picture picture) {
    cache.markUsed(picture.hash());
  }

  /** Removes what no page has asked for. */
  public void removeUnused() {
    cache.removeUnused();
  }

  /** Reads the fonts when the first picture is drawn. */
  private static final class Drawing {
    private Optional<Cards> cards = Optional.empty();

    synchronized Cards cards() {
      if (cards.isEmpty()) {
        cards = Optional.of(Cards.load());
      }
      return cards.orElseThrow();
    }
  }
}
