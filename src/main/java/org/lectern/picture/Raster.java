package org.lectern.picture;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A picture that is published in several widths; known without decoding it.
 *
 * @param size as it is shown
 * @param photo whether browsers that don't know WebP get it as JPEG rather than PNG
 * @param webp whether it is published as WebP, too
 * @param hash changes with what it shows and with how it is scaled
 */
public record Raster(Size size, boolean photo, boolean webp, String hash) {
  private static final double NEAR = 1.2;

  /**
   * Returns the widths in pixels to publish: the wanted ones up to the picture's own width, and its
   * own width if a larger one is wanted.
   *
   * @param wanted from narrow to wide
   */
  public SortedSet<Integer> widths(List<Integer> wanted) {
    SortedSet<Integer> widths = new TreeSet<>();
    int own = size.width();
    for (int width : wanted) {
      if (width >= own) {
        // A width that is hardly smaller gains nothing.
        widths.removeIf(narrower -> narrower * NEAR > own);
      }
      widths.add(Math.min(width, own));
    }
    return widths;
  }

  /** Returns the height in pixels for a width. */
  public int height(int width) {
    return Math.max(1, (int) Math.round((double) width * size.height() / size.width()));
  }

  /** Returns the format that every browser supports. */
  public PictureFormat fallback() {
    return photo ? PictureFormat.JPEG : PictureFormat.PNG;
  }

  /** Returns all formats that it is published in. */
  public List<PictureFormat> kinds() {
    return webp ? List.of(PictureFormat.WEBP, fallback()) : List.of(fallback());
  }

  /**
   * Returns the end of the file name for one of its widths, such as {@code -480.3f1c9a0b2d.jpg}.
   */
  public String ending(int width, PictureFormat kind) {
    return "-" + key(width, kind);
  }

  /** Returns the cache key for one of its widths. */
  String key(int width, PictureFormat kind) {
    return width + "." + hash + "." + kind.ending();
  }
}
