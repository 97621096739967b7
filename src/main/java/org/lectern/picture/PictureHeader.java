package org.lectern.picture;

/**
 * What a raster picture's file says of it.
 *
 * @param width of what is stored, in pixels
 * @param height of what is stored, in pixels
 * @param orientation how it is to be turned to be shown, 1 to 8 as in Exif
 * @param isAnimated whether it moves
 * @param isClear whether it may be transparent in places
 * @param isDeep whether it takes twice the memory of others, having 16 bits for a colour
 * @param isPhoto whether it was compressed as photographs are, or is too rich to be a drawing
 */
record PictureHeader(
    int width,
    int height,
    int orientation,
    boolean isAnimated,
    boolean isClear,
    boolean isDeep,
    boolean isPhoto) {
  /** More would take more memory than a small machine has. */
  static final int MEGAPIXELS = 50;

  private static final int MEGA = 1_000_000;

  PictureHeader {
    if (orientation < 1 || orientation > 8) {
      throw new IllegalArgumentException("orientation " + orientation);
    }
  }

  /** Refuses what is no size, or would take too much memory, before anything is read. */
  static void check(long width, long height) throws BadPictureException {
    check(width, height, false);
  }

  /** The same for a picture that may take twice the memory of others. */
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

  /** How much memory it takes, counted in million pixels of 8 bits for a colour; at least 1. */
  int megapixels() {
    return Math.min(MEGAPIXELS, 1 + width * height / MEGA * (isDeep ? 2 : 1));
  }

  /** Whether its width is shown as its height. */
  boolean isTurned() {
    return orientation >= 5;
  }

  /** The size as it is shown. */
  Size shown() {
    Size stored = new Size(width, height);
    return isTurned() ? stored.turned() : stored;
  }
}
