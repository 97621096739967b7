package org.lectern.export;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of colors that calendars know: those of CSS (<a
 * href="https://www.rfc-editor.org/rfc/rfc7986#section-5.9">RFC 7986, section 5.9</a>).
 */
final class CssColors {
  /** As many as are easily told apart in a calendar. */
  private static final Map<String, Integer> BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("black", 0x000000),
              Map.entry("brown", 0xa52a2a),
              Map.entry("chocolate", 0xd2691e),
              Map.entry("crimson", 0xdc143c),
              Map.entry("darkblue", 0x00008b),
              Map.entry("darkcyan", 0x008b8b),
              Map.entry("darkgreen", 0x006400),
              Map.entry("darkolivegreen", 0x556b2f),
              Map.entry("darkorange", 0xff8c00),
              Map.entry("dodgerblue", 0x1e90ff),
              Map.entry("forestgreen", 0x228b22),
              Map.entry("gold", 0xffd700),
              Map.entry("gray", 0x808080),
              Map.entry("hotpink", 0xff69b4),
              Map.entry("indigo", 0x4b0082),
              Map.entry("lightgray", 0xd3d3d3),
              Map.entry("limegreen", 0x32cd32),
              Map.entry("mediumorchid", 0xba55d3),
              Map.entry("mediumvioletred", 0xc71585),
              Map.entry("navy", 0x000080),
              Map.entry("olive", 0x808000),
              Map.entry("orangered", 0xff4500),
              Map.entry("purple", 0x800080),
              Map.entry("red", 0xff0000),
              Map.entry("royalblue", 0x4169e1),
              Map.entry("saddlebrown", 0x8b4513),
              Map.entry("seagreen", 0x2e8b57),
              Map.entry("skyblue", 0x87ceeb),
              Map.entry("slategray", 0x708090),
              Map.entry("steelblue", 0x4682b4),
              Map.entry("teal", 0x008080),
              Map.entry("tomato", 0xff6347)));

  private CssColors() {}

  /**
   * The name of the nearest color.
   *
   * @param color such as {@code #2476be}
   */
  static String nearest(String color) {
    int wanted = Integer.parseInt(color.substring(1), 16);
    return BY_NAME.entrySet().stream()
        .min(Comparator.comparingLong(entry -> distance(wanted, entry.getValue())))
        .orElseThrow()
        .getKey();
  }

  /** Weighted by how strongly the eye sees each channel. */
  private static long distance(int one, int other) {
    long red = channel(one, 16) - channel(other, 16);
    long green = channel(one, 8) - channel(other, 8);
    long blue = channel(one, 0) - channel(other, 0);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }

  private static long channel(int color, int shift) {
    return color >> shift & 0xFF;
  }
}
