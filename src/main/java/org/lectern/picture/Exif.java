package org.lectern.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the metadata that a camera writes into a JPEG file.
 *
 * @see <a href="https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E">Exif
 *     3.0, section 4.6.5, "Orientation"</a>
 */
final class Exif {
  private static final String HEAD = "Exif\0\0";
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private Exif() {}

  /** Returns the orientation, 1 to 8; 1 (upright) if there is none. */
  static int orientation(byte[] segment) {
    if (segment.length < HEAD.length() + 8 || !ByteReader.begin(segment, HEAD)) {
      return 1;
    }
    try {
      int start = HEAD.length();
      int found = orientation(ByteBuffer.wrap(segment, start, segment.length - start).slice());
      return found >= 1 && found <= 8 ? found : 1;
    } catch (IndexOutOfBoundsException broken) {
      return 1;
    }
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        return tiff.getShort(at + 8);
      }
    }
    return 1;
  }
}
