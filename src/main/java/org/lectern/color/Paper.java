package org.lectern.color;

/**
 * What pages are printed on: {@code --paper} and {@code --tint} in {@code lectern.css}, in each
 * color scheme.
 */
public enum Paper {
  LIGHT("#ffffff", "#f2f3f8"),
  DARK("#121318", "#1c1e26");

  /**
   * The least contrast of text.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3</a>
   */
  public static final double TEXT = 4.5;

  /**
   * The least contrast of what isn't text and says something.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#non-text-contrast">WCAG 2.2, 1.4.11</a>
   */
  public static final double GRAPHIC = 3;

  private final String hex;
  private final String tint;

  Paper(String hex, String tint) {
    this.hex = hex;
    this.tint = tint;
  }

  /** Its color. */
  public Rgb color() {
    return Rgb.of(hex);
  }

  /**
   * What is behind the parts of a page that are set off. It is nearer to text than the paper is:
   * what can be read on it can be read on both.
   */
  public Rgb tint() {
    return Rgb.of(tint);
  }

  /**
   * A color of the same hue that is seen on this paper as well as the given one on light paper:
   * with the least contrast or more, up to twice that, since more would take the hue away.
   */
  public Rgb as(Rgb onLight, double least) {
    double wanted = Math.min(2 * least, Math.max(least, onLight.contrast(LIGHT.color())));
    return onLight.seenOn(color(), wanted);
  }
}
