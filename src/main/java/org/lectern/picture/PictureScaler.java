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

/** Scales a picture down: decoded once, upright, in sRGB, without metadata. */
final class PictureScaler {
  /**
   * The version of the scaling. Must be raised whenever the same picture gives other bytes, also
   * because of a library.
   */
  static final int VERSION = 1;

  /** The decoders that may be used: strangers' content is only decoded by Java code. */
  private static final List<String> READERS = List.of("com.sun.imageio.", "com.twelvemonkeys.");

  private PictureScaler() {}

  /**
   * Returns the picture in some widths, in all its formats, by cache key.
   *
   * @throws BadPictureException if it can't be decoded
   * @throws IOException if the machine fails
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
        files.put(raster.key(width, PictureFormat.WEBP), webp);
      }
    }
    return files;
  }

  /**
   * Keeps the original file for the picture's own width if encoding it anew doesn't make it
   * smaller.
   */
  private static byte[] fallback(PictureFile file, Raster raster, int width, int[] pixels)
      throws IOException {
    PictureFormat kind = raster.fallback();
    byte[] fresh =
        kind == PictureFormat.JPEG
            ? PictureEncoder.jpeg(pixels, width)
            : PictureEncoder.png(pixels, width);
    boolean isKept = keepsSize(file, raster, width, kind) && file.clean().length <= fresh.length;
    return isKept ? file.clean() : fresh;
  }

  /** Does the same, and so avoids a second loss of quality. */
  private static byte[] webp(PictureFile file, Raster raster, int width, int[] pixels, int most)
      throws IOException {
    boolean isKept =
        keepsSize(file, raster, width, PictureFormat.WEBP) && file.clean().length <= most;
    return isKept
        ? file.clean()
        : PictureEncoder.webp(pixels, width, file.header().isPhoto(), most);
  }

  private static boolean keepsSize(PictureFile file, Raster raster, int width, PictureFormat kind) {
    return width == raster.size().width()
        && file.header().orientation() == 1
        && file.kind() == kind;
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
    DecodedPicture picture = new DecodedPicture(decode(file), file.profile());
    PictureHeader head = file.header();
    if (picture.width() != head.width() || picture.height() != head.height()) {
      throw BadPictureException.broken("it isn't as large as it says");
    }
    Map<Integer, Downscaler> shrinking = new LinkedHashMap<>();
    for (int width : widths) {
      int height = raster.height(width);
      shrinking.put(
          width,
          head.isTurned()
              ? new Downscaler(head.width(), head.height(), height, width)
              : new Downscaler(head.width(), head.height(), width, height));
    }
    feed(picture, shrinking.values());
    Map<Integer, int[]> pixels = new LinkedHashMap<>();
    shrinking.forEach(
        (width, one) ->
            pixels.put(
                width, upright(one.pixels(), width, raster.height(width), head.orientation())));
    return pixels;
  }

  private static void feed(DecodedPicture picture, Collection<Downscaler> shrinking) {
    int[] row = new int[picture.width()];
    float[] light = new float[picture.width() * Downscaler.CHANNELS];
    for (int y = 0; y < picture.height(); y++) {
      picture.row(y, row);
      for (int x = 0; x < row.length; x++) {
        int at = x * Downscaler.CHANNELS;
        float opacity = (row[x] >>> 24) / 255f;
        light[at] = opacity * LinearLight.of(row[x] >> 16 & 0xFF);
        light[at + 1] = opacity * LinearLight.of(row[x] >> 8 & 0xFF);
        light[at + 2] = opacity * LinearLight.of(row[x] & 0xFF);
        light[at + 3] = opacity;
      }
      for (Downscaler one : shrinking) {
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
   * Turns and mirrors pixels according to the orientation.
   *
   * @param width the width of the picture as it is shown
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
