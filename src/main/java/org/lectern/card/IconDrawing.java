package org.lectern.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Draws one icon. */
final class IconDrawing {
  private static final int SHADES = 32;

  /** How much of the edge the letters take: a circle cut out of the square leaves them whole. */
  private static final double PART = 0.52;

  /** How many numbers each kind of step has. */
  private static final Map<Integer, Integer> COORDINATES =
      Map.of(
          PathIterator.SEG_MOVETO, 2,
          PathIterator.SEG_LINETO, 2,
          PathIterator.SEG_QUADTO, 4,
          PathIterator.SEG_CUBICTO, 6,
          PathIterator.SEG_CLOSE, 0);

  private final Icon icon;
  private final Typeface typeface;

  IconDrawing(Icon icon, Typeface typeface) {
    this.icon = icon;
    this.typeface = typeface;
  }

  byte[] png() {
    int size = icon.size();
    BufferedImage letters = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = letters.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fill(centred(shape()));
    pen.dispose();
    Color ground = Color.decode(icon.color());
    List<Color> colors = Png.steps(ground, inkOn(ground), SHADES);
    return Png.of(size, colors, Png.shades(letters, SHADES));
  }

  private Shape shape() {
    String letters = Legible.of(icon.letters());
    return letters.isEmpty() ? lectern() : typeface.outline(letters, 100, 0, 0);
  }

  /** What the theme's own icon shows. */
  private static Shape lectern() {
    Path2D path = new Path2D.Double();
    double[][] outlines = {
      {5, 9, 27, 6, 27, 13, 5, 16},
      {14.5, 16.3, 17.5, 15.9, 17.5, 24, 22, 24, 22, 26.5, 10, 26.5, 10, 24, 14.5, 24}
    };
    for (double[] outline : outlines) {
      path.moveTo(outline[0], outline[1]);
      for (int i = 2; i < outline.length; i += 2) {
        path.lineTo(outline[i], outline[i + 1]);
      }
      path.closePath();
    }
    return path;
  }

  private Shape centred(Shape shape) {
    Rectangle2D box = bounds(shape);
    double scale = icon.size() * PART / Math.max(box.getWidth(), box.getHeight());
    AffineTransform place =
        AffineTransform.getTranslateInstance(icon.size() / 2.0, icon.size() / 2.0);
    place.scale(scale, scale);
    place.translate(-box.getCenterX(), -box.getCenterY());
    return place.createTransformedShape(shape);
  }

  /**
   * The box around all points of a shape, those that only pull at its curves included, in floats.
   * Java's own is this one up to 18, and from 19 on another: a shade would differ by that.
   */
  static Rectangle2D bounds(Shape shape) {
    Rectangle2D.Float box = new Rectangle2D.Float();
    boolean isFirst = true;
    float[] points = new float[6];
    float right = 0;
    float bottom = 0;
    for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
      int count = COORDINATES.get(steps.currentSegment(points));
      for (int i = 0; i < count; i += 2) {
        box.x = isFirst ? points[i] : Math.min(box.x, points[i]);
        box.y = isFirst ? points[i + 1] : Math.min(box.y, points[i + 1]);
        right = isFirst ? points[i] : Math.max(right, points[i]);
        bottom = isFirst ? points[i + 1] : Math.max(bottom, points[i + 1]);
        isFirst = false;
      }
    }
    box.width = right - box.x;
    box.height = bottom - box.y;
    return box;
  }

  /** White, or black on light colours. */
  private static Color inkOn(Color ground) {
    double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
    return light > 150 ? Color.BLACK : Color.WHITE;
  }
}
