package org.lectern.site;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.picture.Raster;

/**
 * Where pictures stand on pages, and how many pixels they need there: on telephones and desks, on
 * plain screens and on those with two or three pixels for one.
 */
enum Place {
  /** Beside a speaker's name: 56 pixels wide in lists, 80 on sessions, 160 or 240 alone. */
  PORTRAIT(240),

  /** In a text, as wide as its lines at most: 328 pixels on telephones, 640 on desks. */
  TEXT(640),

  /** For something to watch: as wide as a text on telephones, less on desks. */
  POSTER(640),

  /** For the conference's name: 28 pixels high on each page, up to 128 on the first. */
  LOGO(56);

  private final int usual;

  Place(int usual) {
    this.usual = usual;
  }

  private List<Integer> pixels() {
    return switch (this) {
      case PORTRAIT -> List.of(56, 112, 160, 240, 480);
      case TEXT, POSTER -> List.of(360, 640, 960, 1280);
      case LOGO -> List.of(28, 56, 128, 256);
    };
  }

  /** The widths of a picture that stands here. */
  SortedSet<Integer> widths(Raster raster) {
    return raster.widths(pixels().stream().map(one -> width(raster, one)).toList());
  }

  /** The width for browsers that can't choose, and for other programs. */
  int usual(Raster raster) {
    SortedSet<Integer> widths = widths(raster);
    SortedSet<Integer> wide = new TreeSet<>(widths.tailSet(width(raster, usual)));
    return wide.isEmpty() ? widths.last() : wide.first();
  }

  /**
   * How many pixels a picture is wide for each that the place gives: a portrait fills a square with
   * its shorter side, and a logo is as wide as its height makes it.
   */
  double ratio(Raster raster) {
    double ratio = (double) raster.size().width() / raster.size().height();
    return switch (this) {
      case PORTRAIT -> Math.max(1, ratio);
      case LOGO -> ratio;
      case TEXT, POSTER -> 1;
    };
  }

  private int width(Raster raster, int pixels) {
    return Math.max(1, (int) Math.round(pixels * ratio(raster)));
  }
}
