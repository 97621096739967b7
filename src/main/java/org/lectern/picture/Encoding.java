package org.lectern.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
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

  /** As small as can be, whatever it takes. */
  private static final float PNG_QUALITY = 0;

  private static final int COLORS = 256;

  private Encoding() {}

  static byte[] jpeg(int[] pixels, int width) throws IOException {
    BufferedImage image = image(pixels, width, BufferedImage.TYPE_INT_RGB);
    return write("jpeg", image, JPEG_QUALITY, true);
  }

  /** With a palette where there are few colours. */
  static byte[] png(int[] pixels, int width) throws IOException {
    int[] colors = Arrays.stream(pixels).sorted().distinct().limit(COLORS + 1L).toArray();
    return write("png", png(pixels, width, colors), PNG_QUALITY, false);
  }

  private static BufferedImage png(int[] pixels, int width, int[] colors) {
    if (colors.length > COLORS) {
      boolean clear = IntStream.of(pixels).anyMatch(pixel -> pixel >>> 24 != 255);
      return image(pixels, width, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
    IndexColorModel palette =
        new IndexColorModel(
            8, colors.length, colors, 0, true, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage image =
        new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, palette);
    int[] numbers = IntStream.of(pixels).map(one -> Arrays.binarySearch(colors, one)).toArray();
    image.getRaster().setPixels(0, 0, width, pixels.length / width, numbers);
    return image;
  }

  private static BufferedImage image(int[] pixels, int width, int type) {
    int height = pixels.length / width;
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  private static byte[] write(
      String format, BufferedImage image, float quality, boolean progressive) throws IOException {
    ImageWriter writer = writer(format);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      if (progressive) {
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Java's own, whatever others there are: they all give the same bytes then. */
  private static ImageWriter writer(String format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
        return writer;
      }
      writer.dispose();
    }
    throw new IllegalStateException("every Java writes " + format);
  }
}
