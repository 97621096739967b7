package org.lectern.picture;

import java.io.ByteArrayOutputStream;

/** Parses the file of a raster picture, and keeps the parts that affect what is shown. */
abstract class PictureParser {
  final ByteReader in;
  final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The stored width in pixels; 0 until it was read. */
  int width;

  int height;

  PictureParser(byte[] file) {
    this.in = new ByteReader(file);
  }

  /**
   * Parses the whole file.
   *
   * @throws BadPictureException if it isn't a complete picture, or is too large
   */
  abstract void parse() throws BadPictureException;

  /** Returns what the file says of the picture. */
  abstract PictureHeader header();

  /**
   * Returns the file without metadata: without the time, place and author, texts, previews, and
   * data after its end.
   */
  byte[] clean() {
    return out.toByteArray();
  }

  /** Returns the colour profile that the decoder ignores; empty if there is none. */
  byte[] profile() {
    return new byte[0];
  }
}
