package org.lectern.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Picture files with things in them that cameras and programs write there. */
public final class Made {
  private Made() {}

  /** A JPEG file with segments put in behind its first. */
  public static byte[] with(byte[] jpeg, byte[]... segments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 20);
    for (byte[] segment : segments) {
      out.writeBytes(segment);
    }
    out.write(jpeg, 20, jpeg.length - 20);
    return out.toByteArray();
  }

  static byte[] segment(int marker, byte[] body) {
    return ByteBuffer.allocate(body.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (body.length + 2))
        .put(body)
        .array();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An Exif segment that says how the camera was held, and where: 34° 41' N, 135° 30' E. */
  public static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(200);
    tiff.put(ascii("Exif\0\0MM\0*")).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x8825, 4, 1, 38);
    tiff.putInt(0);
    tiff.putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N' << 24);
    entry(tiff, 2, 5, 3, 92);
    entry(tiff, 3, 2, 2, 'E' << 24);
    entry(tiff, 4, 5, 3, 116);
    tiff.putInt(0);
    for (int degree : new int[] {34, 41, 0, 135, 30, 0}) {
      tiff.putInt(degree).putInt(1);
    }
    return segment(0xE1, Arrays.copyOf(tiff.array(), tiff.position()));
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  static byte[] chunk(String type, byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(ascii(type));
    sum.update(body);
    return ByteBuffer.allocate(body.length + 12)
        .putInt(body.length)
        .put(ascii(type))
        .put(body)
        .putInt((int) sum.getValue())
        .array();
  }

  /** A PNG file with chunks put in behind its first. */
  static byte[] pngWith(byte[] png, byte[]... chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    for (byte[] chunk : chunks) {
      out.writeBytes(chunk);
    }
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }
}
