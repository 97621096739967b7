package org.lectern.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws preview pictures of 1200 by 630 pixels, the size that <a href="https://ogp.me/">Open
 * Graph</a> previews are shown at, and icons. The same picture gives the same bytes. Safe for use
 * by several threads.
 */
public final class Cards {
  /** The width of every picture in pixels. */
  public static final int WIDTH = 1200;

  /** The height of every picture in pixels. */
  public static final int HEIGHT = 630;

  /** Which way of drawing this is: to be raised whenever the same card gives other bytes. */
  static final int DRAWING = 3;

  private static final Color PAPER = new Color(0xFBFAF7);
  private static final Color INK = new Color(0x1A1D21);

  /** With the mark's colour they are sixteen, of which a file needs half a byte for each pixel. */
  private static final int SHADES = 15;

  private static final int LEFT = 96;
  private static final int TEXT_WIDTH = WIDTH - LEFT - 72;
  private static final int EDGE = 24;
  private static final int TITLE_TOP = 136;
  private static final int RULE = 538;
  private static final double SMALL = 30;
  private static final double LINE = 34;
  private static final double LINE_LEADING = 50;

  private final Typeface typeface;

  private Cards(Typeface typeface) {
    this.typeface = typeface;
  }

  /** What draws with the fonts in the jar. */
  public static Cards load() {
    return new Cards(Typeface.bundled());
  }

  /** The picture as a PNG file. */
  public byte[] png(Picture picture) {
    return picture instanceof Icon icon
        ? new IconDrawing(icon, typeface).png()
        : png((Card) picture);
  }

  private byte[] png(Card card) {
    BufferedImage letters = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = letters.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    draw(card, pen);
    pen.dispose();
    return Png.of(WIDTH, palette(Color.decode(card.color())), colored(letters));
  }

  private void draw(Card card, Graphics2D pen) {
    line(card.kicker(), SMALL, 104, pen);
    double below = RULE - 34 - card.lines().size() * LINE_LEADING;
    if (card.isLegible()) {
      TitleLines title =
          TitleLines.fit(card.title(), TEXT_WIDTH, below - TITLE_TOP, card.language(), typeface);
      double y = TITLE_TOP;
      for (String text : title.lines()) {
        y += title.leading();
        line(text, title.size(), y, pen);
      }
    }
    double y = below;
    for (String text : card.lines()) {
      y += LINE_LEADING;
      line(text, LINE, y, pen);
    }
    if (!card.foot().isEmpty()) {
      pen.fillRect(LEFT, RULE, TEXT_WIDTH, 2);
      line(card.foot(), SMALL, HEIGHT - 42, pen);
    }
  }

  /** The letters in ink on paper, beside the mark. */
  private static byte[] colored(BufferedImage letters) {
    byte[] pixels = Png.shades(letters, SHADES);
    for (int row = 0; row < HEIGHT; row++) {
      Arrays.fill(pixels, row * WIDTH, row * WIDTH + EDGE, (byte) SHADES);
    }
    return pixels;
  }

  private void line(String text, double size, double y, Graphics2D pen) {
    String fitting = TitleLines.shortened(text, TEXT_WIDTH, size, typeface);
    pen.fill(typeface.outline(fitting, size, LEFT, y));
  }

  private static List<Color> palette(Color mark) {
    List<Color> colors = new ArrayList<>(Png.steps(PAPER, INK, SHADES));
    colors.add(mark);
    return colors;
  }
}
