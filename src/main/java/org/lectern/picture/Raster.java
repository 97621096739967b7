package org.lectern.picture;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A picture that is published in several widths, known without decoding it.
 *
 * @param size as it is shown
 * @param photo whether browsers that don't know WebP get it as JPEG rather than PNG
 * @param webp whether it is published as WebP too
 * @param hash changes with what it shows and with how it is scaled
 */
public record Raster(Size size, boolean photo, boolean webp, String hash) {
  private static final double NEAR = 1.2;

  /**
   * The widths in pixels to publish it in: those that a place wants, never more than it has; its
   * own where the place wants more.
   *
   * @param wanted from narrow to wide
   */
  public SortedSet<Integer> widths(List<Integer> wanted) {
    SortedSet<Integer> widths = new TreeSet<>();
    int own = size.width();
    for (int width : wanted) {
      if (width >= own) {
        // One that is hardly narrower helps nobody.
        widths.removeIf(narrower -> narrower * NEAR > own);
      }
      widths.add(Math.min(width, own));
    }
    return widths;
  }

  /** Its height in pixels where it is so many wide. */
  public int height(int width) {
    return Math.max(1, (int) Math.round((double) width * size.height() / size.width()));
  }

  /** What every browser shows. */
  public Kind fallback() {
    return photo ? Kind.JPEG : Kind.PNG;
  }

  /** All kinds of files that it is published as. */
  public List<Kind> kinds() {
    return webp ? List.of(Kind.WEBP, fallback()) : List.of(fallback());
  }

  /**
   * What stands at the end of the name of the file with one of its widths, such as {@code
   * -480.3f1c9a0b2d.jpg}.
   */
  public String ending(int width, Kind kind) {
    return "-" + key(width, kind);
  }

  /** What the file with one of its widths is kept under. */
  String key(int width, Kind kind) {
    return width + "." + hash + "." + kind.ending();
  }
}
