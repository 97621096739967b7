package org.lectern.picture;

/**
 * What a raster picture's file says of the picture.
 *
 * @param width the stored width in pixels
 * @param height the stored height in pixels
 * @param orientation how to turn it for display, 1 to 8 as in Exif
 * @param isAnimated whether it is animated
 * @param isTransparent whether some of it may be transparent
 * @param isDeep whether it takes twice the memory, because it has 16 bits for each colour
 * @param isPhoto whether it was compressed as photographs are, or has too much detail for a drawing
 */
record PictureHeader(
    int width,
    int height,
    int orientation,
    boolean isAnimated,
    boolean isTransparent,
    boolean isDeep,
    boolean isPhoto) {
  /** The limit; larger pictures take more memory than a small machine has. */
  static final int MEGAPIXELS = 50;

  private static final int MEGA = 1_000_000;

  PictureHeader {
    if (orientation < 1 || orientation > 8) {
      throw new IllegalArgumentException("orientation " + orientation);
    }
  }

  /**
   * Refuses invalid sizes, and sizes that would take too much memory, before anything is decoded.
   */
  static void check(long width, long height) throws BadPictureException {
    check(width, height, false);
  }

  /** Does the same for a picture that may take twice the memory. */
  static void check(long width, long height, boolean isDeep) throws BadPictureException {
    if (width < 1 || height < 1) {
      throw BadPictureException.broken("it says to be " + width + " by " + height + " pixels");
    }
    int most = isDeep ? MEGAPIXELS / 2 : MEGAPIXELS;
    if (width > Integer.MAX_VALUE / height || width * height > (long) most * MEGA) {
      throw new BadPictureException(
          "this picture has "
              + (width + " by " + height + " pixels, more than " + most + " million"),
          "make it smaller: 3000 pixels across are more than any page shows");
    }
  }

  /**
   * Returns the memory that the picture takes, in million pixels of 8 bits for each colour; at
   * least 1.
   */
  int megapixels() {
    return Math.min(MEGAPIXELS, 1 + width * height / MEGA * (isDeep ? 2 : 1));
  }

  /** Whether the orientation swaps width and height. */
  boolean isTurned() {
    return orientation >= 5;
  }

  /** Returns the size as it is shown. */
  Size shown() {
    Size stored = new Size(width, height);
    return isTurned() ? stored.turned() : stored;
  }
}
