package org.lectern.color;

import java.util.Locale;

/**
 * A color of the sRGB space.
 *
 * <pre>{@code
 * Rgb.of("#767676").contrast(Rgb.of("#ffffff")); // 4.54
 * }</pre>
 *
 * @param red from 0 to 255, as the other two
 */
public record Rgb(int red, int green, int blue) {
  /** From black to white. */
  private static final int STEPS = 1000;

  public Rgb {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException(red + ", " + green + ", " + blue);
    }
  }

  /** A color as style sheets write it: {@code #1b6ca8}. */
  public static Rgb of(String hex) {
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException(hex);
    }
    int bits = Integer.parseInt(hex.substring(1), 16);
    return new Rgb(bits >> 16, bits >> 8 & 0xFF, bits & 0xFF);
  }

  /**
   * How light it is to the eye, from 0 to 1.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, "relative
   *     luminance"</a>
   */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** A channel's light, from 0 to 1. */
  static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  /**
   * How well it is told apart from another color: from 1, not at all, to 21, black on white.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, "contrast ratio"</a>
   */
  public double contrast(Rgb other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /**
   * The nearest color of the same hue that is told apart from a paper: itself where it is already,
   * else darker on light paper and lighter on dark paper.
   *
   * @param ratio the least contrast
   */
  public Rgb seenOn(Rgb paper, double ratio) {
    boolean darker = paper.luminance() > 0.18;
    Oklch start = Oklch.of(this);
    Rgb found = this;
    for (int step = 1; found.contrast(paper) < ratio && step <= STEPS; step++) {
      double change = (double) step / STEPS;
      double lightness = start.lightness() + (darker ? -change : change);
      found = start.withLightness(Math.min(1, Math.max(0, lightness))).rgb();
    }
    return found;
  }

  /** As style sheets write it: {@code #1b6ca8}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
