package org.lectern.picture;

import java.io.ByteArrayOutputStream;

/** A walk through the parts of a raster picture's file, which keeps those that show something. */
abstract class Walk {
  final Bytes in;
  final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Of what is stored, in pixels; 0 until it is found. */
  int width;

  int height;

  Walk(byte[] file) {
    this.in = new Bytes(file);
  }

  /**
   * Goes through the whole file.
   *
   * @throws BadPictureException where it isn't a whole picture, or is too large
   */
  abstract void walk() throws BadPictureException;

  /** What the file says of the picture. */
  abstract PictureHeader head();

  /**
   * The file with nothing in it but what shows the picture: without where and when it was taken and
   * by whom, without texts, small previews, and whatever stands behind its end.
   */
  byte[] clean() {
    return out.toByteArray();
  }

  /** The colour profile that its decoder doesn't know of; empty where there is none. */
  byte[] profile() {
    return new byte[0];
  }
}
