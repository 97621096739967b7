package org.lectern.picture;

/** A walk through the parts of a raster picture's file. */
interface Walk {
  /** What the file says of the picture. */
  Head head();

  /**
   * The file with nothing in it but what shows the picture: without where and when it was taken and
   * by whom, without texts, small previews, and whatever stands behind its end.
   */
  byte[] clean();

  /** The colour profile that its decoder doesn't know of; empty where there is none. */
  default byte[] profile() {
    return new byte[0];
  }
}
