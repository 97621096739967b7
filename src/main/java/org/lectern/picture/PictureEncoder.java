package org.lectern.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels as files without metadata. */
final class PictureEncoder {
  /**
   * The lowest quality at which differences can't be seen at the size that pictures are shown at.
   */
  private static final float JPEG_QUALITY = 0.75f;

  /**
   * The qualities to try in turn. The first is as close to the original as the JPEG files, with 50
   * to 90 percent of their size. The others are for pictures that are larger than that as WebP
   * because they were compressed strongly already.
   */
  private static final List<Float> WEBP_QUALITIES = List.of(0.75f, 0.6f, 0.45f, 0.3f);

  /**
   * For lossless WebP this is an effort rather than a quality; more takes ten times the time for
   * one percent.
   */
  private static final float LOSSLESS_EFFORT = 0.75f;

  /** The highest compression, whatever time it takes. */
  private static final float PNG_QUALITY = 0;

  private static final int COLORS = 256;

  private static final String JAVA = "com.sun.imageio.";

  private PictureEncoder() {}

  static byte[] jpeg(int[] pixels, int width) throws IOException {
    BufferedImage image = image(pixels, width, false);
    return write(
        writer("jpeg"),
        image,
        how -> {
          how.setCompressionQuality(JPEG_QUALITY);
          how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        });
  }

  /** Uses a palette if there are few colours. */
  static byte[] png(int[] pixels, int width) throws IOException {
    int[] colors = Arrays.stream(pixels).sorted().distinct().limit(COLORS + 1L).toArray();
    return write(
        writer("png"), png(pixels, width, colors), how -> how.setCompressionQuality(PNG_QUALITY));
  }

  /**
   * Encodes as WebP, if {@link Webp#isFor this machine can}.
   *
   * @param photo whether to compress with losses
   * @param most the size in bytes that the file should have at most
   * @throws IOException if the library fails
   */
  static byte[] webp(int[] pixels, int width, boolean photo, int most) throws IOException {
    BufferedImage image = image(pixels, width, isTransparent(pixels));
    if (!photo) {
      return webp(image, "Lossless", LOSSLESS_EFFORT);
    }
    byte[] file = {};
    for (float quality : WEBP_QUALITIES) {
      file = webp(image, "Lossy", quality);
      if (file.length <= most) {
        break;
      }
    }
    return file;
  }

  private static byte[] webp(BufferedImage image, String type, float quality) throws IOException {
    try {
      return write(
          // Not through ImageIO: which writers it knows depends on the thread that used it first.
          new WebPImageWriterSpi().createWriterInstance(),
          image,
          how -> {
            how.setCompressionType(type);
            how.setCompressionQuality(quality);
          });
    } catch (LinkageError failed) {
      throw new IOException("the library that writes WebP can't be loaded any more", failed);
    }
  }

  private static boolean isTransparent(int[] pixels) {
    return IntStream.of(pixels).anyMatch(pixel -> pixel >>> 24 != 255);
  }

  private static BufferedImage png(int[] pixels, int width, int[] colors) {
    if (colors.length > COLORS) {
      return image(pixels, width, isTransparent(pixels));
    }
    IndexColorModel palette =
        new IndexColorModel(8, colors.length, colors, 0, true, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image =
        new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, palette);
    int[] numbers = IntStream.of(pixels).map(one -> Arrays.binarySearch(colors, one)).toArray();
    image.getRaster().setPixels(0, 0, width, pixels.length / width, numbers);
    return image;
  }

  private static BufferedImage image(int[] pixels, int width, boolean clear) {
    int height = pixels.length / width;
    BufferedImage image =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  private static byte[] write(
      ImageWriter writer, BufferedImage image, Consumer<ImageWriteParam> settings)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.accept(how);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Returns Java's own writer, so that every machine gives the same bytes. */
  private static ImageWriter writer(String format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith(JAVA)) {
        return writer;
      }
      writer.dispose();
    }
    throw new IllegalStateException(JAVA + " should write " + format);
  }
}
