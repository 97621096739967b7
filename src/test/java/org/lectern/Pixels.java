package org.lectern;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pixels {
  private Pixels() {}

  /** A picture with as much in it as a photograph has, always the same. */
  public static BufferedImage photo(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(42);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = random.nextInt(64);
        int red = Math.min(255, x * 200 / width + grain);
        int green = Math.min(255, y * 200 / height + grain);
        image.setRGB(x, y, red << 16 | green << 8 | 90 + grain);
      }
    }
    return image;
  }

  /** A photograph as a JPEG file without anything else in it. */
  public static byte[] jpeg(int width, int height) {
    return file(photo(width, height), "jpeg");
  }

  /** A photograph as a PNG file. */
  public static byte[] png(int width, int height) {
    return file(photo(width, height), "png");
  }

  /** A picture as a file. */
  public static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
