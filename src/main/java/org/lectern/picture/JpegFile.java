package org.lectern.picture;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A JPEG file.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
 */
final class JpegFile extends PictureParser {
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int LAST_APP = 0xEF;
  private static final int COMMENT = 0xFE;

  /** An Exif segment with nothing but the orientation, which is at {@link #ORIENTATION_AT}. */
  private static final byte[] ORIENTATION_SEGMENT =
      HexFormat.of()
          .parseHex(
              "457869660000" + "4d4d002a00000008" + "0001011200030000000100000000" + "00000000");

  private static final int ORIENTATION_AT = 6 + 8 + 2 + 9;

  private int orientation = 1;

  JpegFile(byte[] file) {
    super(file);
  }

  @Override
  PictureHeader header() {
    return new PictureHeader(width, height, orientation, false, false, false, true);
  }

  @Override
  void parse() throws BadPictureException {
    in.skip(2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    boolean scanned = false;
    for (int marker = marker(); marker != END; marker = marker()) {
      if (marker == SCAN) {
        if (width == 0) {
          throw BadPictureException.broken("it doesn't say its size");
        }
        segment(marker, in.take(length()));
        scan();
        scanned = true;
      } else {
        segment(marker, in.take(length()));
      }
    }
    if (!scanned) {
      throw BadPictureException.broken("there is no picture in it");
    }
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
  }

  private int marker() throws BadPictureException {
    if (in.u8() != 0xFF) {
      throw BadPictureException.broken("its parts don't fit together");
    }
    int marker = in.u8();
    while (marker == 0xFF) {
      marker = in.u8();
    }
    return marker;
  }

  private int length() throws BadPictureException {
    return in.u16() - 2;
  }

  private void segment(int marker, byte[] body) throws BadPictureException {
    if (isSize(marker)) {
      size(body);
    }
    if (marker == APP0 && ByteReader.begin(body, "JFIF\0") && body.length >= 14) {
      byte[] bare = Arrays.copyOf(body, 14);
      bare[12] = 0;
      bare[13] = 0;
      write(marker, bare);
    } else if (marker == APP1) {
      turn(body);
    } else if (isKept(marker, body)) {
      write(marker, body);
    }
  }

  private static boolean isKept(int marker, byte[] body) {
    return switch (marker) {
      case APP2 -> ByteReader.begin(body, "ICC_PROFILE\0");
      case APP14 -> ByteReader.begin(body, "Adobe");
      default -> marker != COMMENT && (marker < APP0 || marker > LAST_APP);
    };
  }

  private static boolean isSize(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void size(byte[] frame) throws BadPictureException {
    ByteReader body = new ByteReader(frame);
    body.skip(1);
    int frameHeight = body.u16();
    int frameWidth = body.u16();
    PictureHeader.check(frameWidth, frameHeight);
    if (width != 0) {
      throw BadPictureException.broken("it says its size twice");
    }
    height = frameHeight;
    width = frameWidth;
  }

  /** Keeps only the orientation of a camera's metadata. */
  private void turn(byte[] body) {
    int found = Exif.orientation(body);
    if (orientation == 1 && found != 1) {
      orientation = found;
      byte[] turned = ORIENTATION_SEGMENT.clone();
      turned[ORIENTATION_AT] = (byte) found;
      write(APP1, turned);
    }
  }

  /** Copies everything up to the next marker that isn't part of the scan. */
  private void scan() throws BadPictureException {
    int start = in.at();
    while (true) {
      if (in.peek() != 0xFF) {
        in.skip(1);
        continue;
      }
      int before = in.at();
      int next = marker();
      boolean inside = next == 0 || (next >= 0xD0 && next <= 0xD7);
      if (!inside) {
        out.writeBytes(Arrays.copyOf(in.since(start), before - start));
        in.back(before);
        return;
      }
    }
  }

  private void write(int marker, byte[] body) {
    out.write(0xFF);
    out.write(marker);
    out.write((body.length + 2) >> 8);
    out.write(body.length + 2);
    out.writeBytes(body);
  }
}
