package org.lectern.card;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG files of few colours. They are put together here, since Java's own writer takes three times
 * as long as all that it has to do, and that is most of a first build.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Section 11.2.1: each pixel is the index of a colour in the palette. */
  private static final int INDEXED = 3;

  /** The most colours of which two pixels have room in a byte. */
  private static final int HALF = 16;

  /** Half the time of the usual level, for files that are a twentieth larger. */
  private static final int LEVEL = 4;

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

  /**
   * For each pixel of a grey picture the nearest of so many steps; the picture is used up. Most
   * rows are black, and black stays black.
   */
  static byte[] shades(BufferedImage grey, int count) {
    byte[] nearest = new byte[256];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = (byte) ((i * (count - 1) + 127) / 255);
    }
    byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int width = grey.getWidth();
    byte[] black = new byte[width];
    for (int start = 0; start < pixels.length; start += width) {
      if (!Arrays.equals(pixels, start, start + width, black, 0, width)) {
        for (int i = start; i < start + width; i++) {
          pixels[i] = nearest[pixels[i] & 0xFF];
        }
      }
    }
    return pixels;
  }

  /**
   * A file.
   *
   * @param width in pixels, an even number
   * @param palette at most 256 colours
   * @param pixels row after row, for each the index of its colour
   */
  static byte[] of(int width, List<Color> palette, byte[] pixels) {
    int height = pixels.length / width;
    boolean half = palette.size() <= HALF;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk("IHDR", header(width, height, half ? 4 : 8), out);
      chunk("PLTE", colors(palette), out);
      chunk("IDAT", deflated(rows(width, pixels, half)), out);
      chunk("IEND", new byte[0], out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every picture", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] header(int width, int height, int bits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    // The only method of compression and the only one of filtering there are, and no interlacing.
    out.write(new byte[] {(byte) bits, INDEXED, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] colors(List<Color> palette) {
    byte[] colors = new byte[palette.size() * 3];
    for (int i = 0; i < palette.size(); i++) {
      colors[3 * i] = (byte) palette.get(i).getRed();
      colors[3 * i + 1] = (byte) palette.get(i).getGreen();
      colors[3 * i + 2] = (byte) palette.get(i).getBlue();
    }
    return colors;
  }

  /**
   * Each row behind a byte that tells its filter: none, which suits a palette best (12.7). Many
   * rows are equal to the one above.
   */
  private static byte[] rows(int width, byte[] pixels, boolean half) {
    int height = pixels.length / width;
    int length = 1 + (half ? width / 2 : width);
    byte[] rows = new byte[height * length];
    for (int row = 0; row < height; row++) {
      int from = row * width;
      int to = row * length;
      if (row > 0 && Arrays.equals(pixels, from - width, from, pixels, from, from + width)) {
        System.arraycopy(rows, to - length, rows, to, length);
      } else if (half) {
        for (int i = 0; i < width / 2; i++) {
          rows[to + 1 + i] = (byte) (pixels[from + 2 * i] << 4 | pixels[from + 2 * i + 1]);
        }
      } else {
        System.arraycopy(pixels, from, rows, to + 1, width);
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] rows) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        bytes.write(buffer, 0, deflater.deflate(buffer));
      }
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(String type, byte[] data, DataOutputStream out) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
