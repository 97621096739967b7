package org.lectern.picture;

/**
 * What a raster picture's file says of it.
 *
 * @param width of what is stored, in pixels
 * @param height of what is stored, in pixels
 * @param orientation how it is to be turned to be shown, 1 to 8 as in Exif
 * @param isAnimated whether it moves
 * @param isClear whether it may be transparent in places
 * @param isPhoto whether it was compressed as photographs are, or is too rich to be a drawing
 */
record Head(
    int width, int height, int orientation, boolean isAnimated, boolean isClear, boolean isPhoto) {
  /** More would take more memory than a small machine has. */
  private static final int MEGAPIXELS = 50;

  Head {
    if (orientation < 1 || orientation > 8) {
      throw new IllegalArgumentException("orientation " + orientation);
    }
  }

  /** Refuses what is no size, or would take too much memory, before anything is read. */
  static void check(long width, long height) throws BadPictureException {
    if (width < 1 || height < 1) {
      throw BadPictureException.broken("it says to be " + width + " by " + height + " pixels");
    }
    if (width * height > MEGAPIXELS * 1_000_000L) {
      throw new BadPictureException(
          "this picture has "
              + (width + " by " + height + " pixels, more than " + MEGAPIXELS + " million"),
          "make it smaller: 3000 pixels across are more than any page shows");
    }
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
