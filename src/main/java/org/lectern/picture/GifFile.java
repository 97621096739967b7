package org.lectern.picture;

import java.util.Set;

/**
 * A GIF file.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF 89a</a>
 */
final class GifFile extends PictureParser {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  /** The application extensions with the loop count and the colour profile. */
  private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

  private int images;
  private boolean isTransparent;

  GifFile(byte[] file) {
    super(file);
  }

  @Override
  PictureHeader header() {
    return new PictureHeader(width, height, 1, images > 1, isTransparent, false, false);
  }

  @Override
  void parse() throws BadPictureException {
    in.skip(6);
    width = in.u16Little();
    height = in.u16Little();
    PictureHeader.check(width, height);
    int flags = in.u8();
    in.skip(2);
    colors(flags);
    out.writeBytes(in.since(0));
    for (int block = in.u8(); block != TRAILER; block = in.u8()) {
      int start = in.at() - 1;
      if (block == IMAGE) {
        image();
        out.writeBytes(in.since(start));
      } else if (block == EXTENSION) {
        if (extension()) {
          out.writeBytes(in.since(start));
        }
      } else {
        throw BadPictureException.broken("its parts don't fit together");
      }
    }
    if (images == 0) {
      throw BadPictureException.broken("there is no picture in it");
    }
    out.write(TRAILER);
  }

  private void colors(int flags) throws BadPictureException {
    if ((flags & 0x80) != 0) {
      in.skip(3L << ((flags & 7) + 1));
    }
  }

  private void image() throws BadPictureException {
    in.skip(4);
    PictureHeader.check(in.u16Little(), in.u16Little());
    colors(in.u8());
    in.skip(1);
    blocks();
    images++;
  }

  /** Reads an extension; returns whether it affects what is shown. */
  private boolean extension() throws BadPictureException {
    int label = in.u8();
    int length = in.u8();
    byte[] first = in.take(length);
    if (label == CONTROL && length > 0) {
      isTransparent |= (first[0] & 1) != 0;
    }
    if (length > 0) {
      blocks();
    }
    boolean known =
        label == APPLICATION && length > 0 && KEPT.contains(new ByteReader(first).text(length));
    return label == CONTROL || known;
  }

  private void blocks() throws BadPictureException {
    for (int length = in.u8(); length > 0; length = in.u8()) {
      in.skip(length);
    }
  }
}
