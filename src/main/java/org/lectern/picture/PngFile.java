package org.lectern.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG file.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5DataRep">PNG, section 5</a>
 */
final class PngFile extends PictureParser {
  private static final int SIGNATURE = 8;

  /** The ancillary chunks that affect how the picture looks. */
  private static final Set<String> KEPT =
      Set.of(
          "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs",
          "acTL", "fcTL", "fdAT");

  /** The bits for each pixel that drawings of flat colours stay below. */
  private static final int PHOTO_BITS = 6;

  private static final int DEEP = 16;
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int LARGEST_PROFILE = 4 * 1024 * 1024;

  private int depth;
  private int color;
  private boolean isAnimated;
  private boolean isTransparent;
  private long data;
  private byte[] profile = new byte[0];

  PngFile(byte[] file) {
    super(file);
  }

  @Override
  PictureHeader header() {
    boolean rich = color != PALETTE && data * 8 > (long) width * height * PHOTO_BITS;
    return new PictureHeader(width, height, 1, isAnimated, isTransparent, depth == DEEP, rich);
  }

  /** Empty also if the profile can't be read. */
  @Override
  byte[] profile() {
    return profile.clone();
  }

  @Override
  void parse() throws BadPictureException {
    out.writeBytes(in.take(SIGNATURE));
    String type = chunk();
    if (!type.equals("IHDR")) {
      throw BadPictureException.broken("it doesn't say its size first");
    }
    while (!type.equals("IEND")) {
      type = chunk();
    }
    if (data == 0) {
      throw BadPictureException.broken("there is no picture in it");
    }
  }

  /** Reads one chunk, keeps it if it affects what is shown, and returns its type. */
  private String chunk() throws BadPictureException {
    int start = in.at();
    long length = in.u32();
    String type = in.text(4);
    byte[] body = in.take(length);
    CRC32 sum = new CRC32();
    sum.update(in.since(start + 4));
    if (in.u32() != sum.getValue()) {
      throw BadPictureException.broken("a part of it isn't as it was written");
    }
    readChunk(type, body);
    boolean critical = Character.isUpperCase(type.charAt(0));
    if (critical || KEPT.contains(type)) {
      out.writeBytes(in.since(start));
    }
    return type;
  }

  private void readChunk(String type, byte[] body) throws BadPictureException {
    switch (type) {
      case "IHDR" -> size(new ByteReader(body));
      case "IDAT" -> data += body.length;
      case "acTL" -> isAnimated = true;
      case "tRNS" -> isTransparent = true;
      case "iCCP" -> profile = profile(body);
      default -> {
        // Other chunks don't matter here.
      }
    }
  }

  private void size(ByteReader header) throws BadPictureException {
    long saidWidth = header.u32();
    long saidHeight = header.u32();
    depth = header.u8();
    PictureHeader.check(saidWidth, saidHeight, depth == DEEP);
    width = (int) saidWidth;
    height = (int) saidHeight;
    color = header.u8();
    isTransparent = color != GREY && color != RGB && color != PALETTE;
  }

  /** Reads a name, a zero, a zero for the method, and the compressed profile. */
  private static byte[] profile(byte[] body) {
    int name = 0;
    while (name < body.length && body[name] != 0) {
      name++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(body, Math.min(name + 2, body.length), Math.max(0, body.length - name - 2));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int read = inflater.inflate(buffer);
      while (read > 0 && bytes.size() < LARGEST_PROFILE) {
        bytes.write(buffer, 0, read);
        read = inflater.inflate(buffer);
      }
      return inflater.finished() ? bytes.toByteArray() : new byte[0];
    } catch (DataFormatException unreadable) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
