package org.lectern.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * A WebP file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649#section-2">RFC 9649, section 2</a>
 */
final class WebpFile extends PictureParser {
  private static final int SIZE_AT = 4;
  private static final int EXIF = 0x08;
  private static final int XMP = 0x04;
  private static final int ALPHA = 0x10;
  private static final int ANIMATION = 0x02;

  /** The bits for each pixel that losslessly compressed drawings stay below. */
  private static final int PHOTO_BITS = 4;

  private static final Set<String> KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ICCP", "ANIM", "ANMF", "ALPH");

  private boolean isAnimated;
  private boolean isTransparent;
  private boolean isPhoto;
  private boolean hasPicture;

  WebpFile(byte[] file) {
    super(file);
  }

  @Override
  PictureHeader header() {
    return new PictureHeader(width, height, 1, isAnimated, isTransparent, false, isPhoto);
  }

  @Override
  byte[] clean() {
    byte[] clean = super.clean();
    ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(SIZE_AT, clean.length - 8);
    return clean;
  }

  @Override
  void parse() throws BadPictureException {
    in.skip(SIZE_AT);
    long end = in.u32Little() + 8;
    in.skip(4);
    out.writeBytes(in.since(0));
    while (in.at() < end) {
      chunk();
    }
    if (!hasPicture) {
      throw BadPictureException.broken("there is no picture in it");
    }
  }

  private void chunk() throws BadPictureException {
    int start = in.at();
    String type = in.text(4);
    long length = in.u32Little();
    byte[] body = in.take(length);
    // A file may leave out the byte that pads its last chunk.
    if (length % 2 == 1 && !in.isAtEnd()) {
      in.skip(1);
    }
    byte[] chunk = in.since(start);
    readChunk(type, new ByteReader(body), chunk);
    if (KEPT.contains(type)) {
      out.writeBytes(chunk);
      if (chunk.length % 2 == 1) {
        out.write(0);
      }
    }
  }

  private void readChunk(String type, ByteReader body, byte[] chunk) throws BadPictureException {
    switch (type) {
      case "VP8 " -> {
        body.skip(6);
        size(body.u16Little() & 0x3FFF, body.u16Little() & 0x3FFF);
        isPhoto = true;
        hasPicture = true;
      }
      case "VP8L" -> {
        body.skip(1);
        long bits = body.u32Little();
        size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        isTransparent |= (bits >> 28 & 1) != 0;
        isPhoto = chunk.length * 8L > (long) width * height * PHOTO_BITS;
        hasPicture = true;
      }
      case "VP8X" -> {
        int flags = body.u8();
        isTransparent = (flags & ALPHA) != 0;
        isAnimated = (flags & ANIMATION) != 0;
        body.skip(3);
        size(body.u24Little() + 1L, body.u24Little() + 1L);
        chunk[8] = (byte) (flags & ~EXIF & ~XMP);
      }
      case "ANMF" -> hasPicture = true;
      default -> {
        // Other chunks don't matter here.
      }
    }
  }

  /** The first chunk with a size determines it; later ones must have the same size. */
  private void size(long saidWidth, long saidHeight) throws BadPictureException {
    PictureHeader.check(saidWidth, saidHeight);
    if (width == 0) {
      width = (int) saidWidth;
      height = (int) saidHeight;
    } else if (saidWidth != width || saidHeight != height) {
      throw BadPictureException.broken("it says two sizes");
    }
  }
}
