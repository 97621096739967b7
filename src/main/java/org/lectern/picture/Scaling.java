package org.lectern.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes smaller pictures of one: decoded once, upright, in sRGB, with nothing else in them. */
final class Scaling {
  /**
   * Which way of scaling this is: to be raised whenever the same picture gives other bytes, also
   * where a library writes others.
   */
  static final int VERSION = 1;

  /** Content of strangers is decoded by Java alone, whatever other readers there are. */
  private static final List<String> READERS = List.of("com.sun.imageio.", "com.twelvemonkeys.");

  private Scaling() {}

  /**
   * The picture in each of some widths, as files of all its kinds, by what they are kept under.
   *
   * @throws BadPictureException where it can't be decoded
   * @throws IOException where the machine fails
   */
  static Map<String, byte[]> of(PictureFile file, Raster raster, Collection<Integer> widths)
      throws IOException, BadPictureException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Map.Entry<Integer, int[]> one : pixels(file, raster, widths).entrySet()) {
      int width = one.getKey();
      byte[] fallback = fallback(file, raster, width, one.getValue());
      files.put(raster.key(width, raster.fallback()), fallback);
      if (raster.webp()) {
        byte[] webp = webp(file, raster, width, one.getValue(), fallback.length);
        files.put(raster.key(width, Kind.WEBP), webp);
      }
    }
    return files;
  }

  /** A picture that stays as large as it is isn't written anew where that makes it no smaller. */
  private static byte[] fallback(PictureFile file, Raster raster, int width, int[] pixels)
      throws IOException {
    Kind kind = raster.fallback();
    byte[] fresh = kind == Kind.JPEG ? Encoding.jpeg(pixels, width) : Encoding.png(pixels, width);
    boolean isKept = isAsItWas(file, raster, width, kind) && file.clean().length <= fresh.length;
    return isKept ? file.clean() : fresh;
  }

  /** The same, and what was lost once needn't be lost again to make it smaller still. */
  private static byte[] webp(PictureFile file, Raster raster, int width, int[] pixels, int most)
      throws IOException {
    boolean isKept = isAsItWas(file, raster, width, Kind.WEBP) && file.clean().length <= most;
    return isKept ? file.clean() : Encoding.webp(pixels, width, file.head().isPhoto(), most);
  }

  private static boolean isAsItWas(PictureFile file, Raster raster, int width, Kind kind) {
    return width == raster.size().width() && file.head().orientation() == 1 && file.kind() == kind;
  }

  private static Map<Integer, int[]> pixels(
      PictureFile file, Raster raster, Collection<Integer> widths) throws BadPictureException {
    try {
      return decoded(file, raster, widths);
    } catch (IOException | RuntimeException undecodable) {
      throw BadPictureException.broken("what is in it isn't a whole picture");
    }
  }

  private static Map<Integer, int[]> decoded(
      PictureFile file, Raster raster, Collection<Integer> widths)
      throws IOException, BadPictureException {
    Decoded picture = new Decoded(decode(file), file.profile());
    PictureHeader head = file.head();
    if (picture.width() != head.width() || picture.height() != head.height()) {
      throw BadPictureException.broken("it isn't as large as it says");
    }
    Map<Integer, Shrinking> shrinking = new LinkedHashMap<>();
    for (int width : widths) {
      int height = raster.height(width);
      shrinking.put(
          width,
          head.isTurned()
              ? new Shrinking(head.width(), head.height(), height, width)
              : new Shrinking(head.width(), head.height(), width, height));
    }
    feed(picture, shrinking.values());
    Map<Integer, int[]> pixels = new LinkedHashMap<>();
    shrinking.forEach(
        (width, one) ->
            pixels.put(
                width, upright(one.pixels(), width, raster.height(width), head.orientation())));
    return pixels;
  }

  private static void feed(Decoded picture, Collection<Shrinking> shrinking) {
    int[] row = new int[picture.width()];
    float[] light = new float[picture.width() * Shrinking.CHANNELS];
    for (int y = 0; y < picture.height(); y++) {
      picture.row(y, row);
      for (int x = 0; x < row.length; x++) {
        int at = x * Shrinking.CHANNELS;
        float opacity = (row[x] >>> 24) / 255f;
        light[at] = opacity * LinearLight.of(row[x] >> 16 & 0xFF);
        light[at + 1] = opacity * LinearLight.of(row[x] >> 8 & 0xFF);
        light[at + 2] = opacity * LinearLight.of(row[x] & 0xFF);
        light[at + 3] = opacity;
      }
      for (Shrinking one : shrinking) {
        one.row(y, light);
      }
    }
  }

  private static BufferedImage decode(PictureFile file) throws IOException {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file.clean()))) {
      ImageReader reader = reader(in);
      try {
        reader.setInput(in, true, true);
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  static ImageReader reader(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (READERS.stream().anyMatch(reader.getClass().getName()::startsWith)) {
        return reader;
      }
      reader.dispose();
    }
    throw new IOException("no reader for it");
  }

  /**
   * Turns and mirrors pixels as a camera says.
   *
   * @param width of the picture as it is shown
   */
  private static int[] upright(int[] stored, int width, int height, int orientation) {
    if (orientation == 1) {
      return stored;
    }
    int storedWidth = orientation >= 5 ? height : width;
    return IntStream.range(0, width * height)
        .map(
            i -> {
              int x = i % width;
              int y = i / width;
              int right = width - 1 - x;
              int below = height - 1 - y;
              int at =
                  switch (orientation) {
                    case 2 -> y * storedWidth + right;
                    case 3 -> below * storedWidth + right;
                    case 4 -> below * storedWidth + x;
                    case 5 -> x * storedWidth + y;
                    case 6 -> right * storedWidth + y;
                    case 7 -> right * storedWidth + below;
                    default -> x * storedWidth + below;
                  };
              return stored[at];
            })
        .toArray();
  }
}
