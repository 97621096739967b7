package org.lectern.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a camera wrote into a JPEG file.
 *
 * @see <a href="https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E">Exif
 *     3.0, section 4.6.5, "Orientation"</a>
 */
final class Exif {
  private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private Exif() {}

  /** Whether the picture is to be shown with its width for its height. */
  static boolean isTurned(byte[] segment) {
    if (segment.length < HEAD.length + 8
        || !Arrays.equals(HEAD, Arrays.copyOf(segment, HEAD.length))) {
      return false;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        int orientation = tiff.getShort(at + 8);
        return orientation >= 5 && orientation <= 8;
      }
    }
    return false;
  }
}
