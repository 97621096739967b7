package org.lectern.card;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** PNG files of few colours. */
final class Png {
  private Png() {}

  /** From one colour to another in steps, both included. */
  static List<Color> steps(Color from, Color to, int count) {
    return IntStream.range(0, count).mapToObj(i -> between(from, to, i / (count - 1.0))).toList();
  }

  private static Color between(Color from, Color to, double part) {
    return new Color(
        mixed(from.getRed(), to.getRed(), part),
        mixed(from.getGreen(), to.getGreen(), part),
        mixed(from.getBlue(), to.getBlue(), part));
  }

  private static int mixed(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }

  static IndexColorModel palette(List<Color> colors) {
    byte[] red = new byte[colors.size()];
    byte[] green = new byte[colors.size()];
    byte[] blue = new byte[colors.size()];
    for (int i = 0; i < colors.size(); i++) {
      red[i] = (byte) colors.get(i).getRed();
      green[i] = (byte) colors.get(i).getGreen();
      blue[i] = (byte) colors.get(i).getBlue();
    }
    return new IndexColorModel(8, colors.size(), red, green, blue);
  }

  static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every picture", e);
    }
    return bytes.toByteArray();
  }
}
