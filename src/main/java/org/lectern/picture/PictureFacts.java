package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The size of a picture, for checks of what pages load.
 *
 * @param bytes the size of the published file
 * @param size in pixels, if the file says it
 * @param isScaled whether pages load it in the widths that they need, however large the file is
 */
public record PictureFacts(long bytes, Optional<Size> size, boolean isScaled) {
  /**
   * Reads a file.
   *
   * @throws IOException if it can't be read
   */
  public static PictureFacts of(Path file) throws IOException {
    long bytes = Files.size(file);
    try {
      Optional<PictureFile> picture = PictureFile.read(file);
      return picture.isPresent()
          ? of(picture.get())
          : new PictureFacts(bytes, Size.of(file), false);
    } catch (BadPictureException reportedElsewhere) {
      return new PictureFacts(bytes, Optional.empty(), true);
    }
  }

  private static PictureFacts of(PictureFile picture) {
    return new PictureFacts(
        picture.clean().length, Optional.of(picture.size()), picture.raster().isPresent());
  }
}
