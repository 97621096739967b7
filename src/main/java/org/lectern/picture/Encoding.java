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

/** Pixels as files, with nothing in them but the picture. */
final class Encoding {
  /** Where differences can't be seen any more at the size that pictures are shown at. */
  private static final float JPEG_QUALITY = 0.75f;

  /**
   * As near to the original as those JPEG files, in a half to nine tenths of the bytes; what is
   * larger than they are all the same, since they were pressed hard already, loses more.
   */
  private static final List<Float> WEBP_QUALITIES = List.of(0.75f, 0.6f, 0.45f, 0.3f);

  /** How hard to try rather than a quality; more takes ten times the time for a hundredth. */
  private static final float LOSSLESS_EFFORT = 0.75f;

  /** As small as can be, whatever it takes. */
  private static final float PNG_QUALITY = 0;

  private static final int COLORS = 256;

  private static final String JAVA = "com.sun.imageio.";

  private Encoding() {}

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

  /** With a palette where there are few colours. */
  static byte[] png(int[] pixels, int width) throws IOException {
    int[] colors = Arrays.stream(pixels).sorted().distinct().limit(COLORS + 1L).toArray();
    return write(
        writer("png"), png(pixels, width, colors), how -> how.setCompressionQuality(PNG_QUALITY));
  }

  /**
   * Where {@link Webp#isFor this machine can}.
   *
   * @param photo whether details may be lost
   * @param most as many bytes as there should be at most
   * @throws IOException where the library doesn't work after all
   */
  static byte[] webp(int[] pixels, int width, boolean photo, int most) throws IOException {
    BufferedImage image = image(pixels, width, isClear(pixels));
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
          // Not by way of ImageIO: what it knows depends on the thread that asked it first.
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

  private static boolean isClear(int[] pixels) {
    return IntStream.of(pixels).anyMatch(pixel -> pixel >>> 24 != 255);
  }

  private static BufferedImage png(int[] pixels, int width, int[] colors) {
    if (colors.length > COLORS) {
      return image(pixels, width, isClear(pixels));
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

  /** Java's own, whatever others there are: every machine gives the same bytes then. */
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
