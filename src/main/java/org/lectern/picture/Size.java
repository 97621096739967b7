package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The size of a picture in pixels, as a browser shows it. */
public record Size(int width, int height) {
  public Size {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " by " + height);
    }
  }

  /**
   * Returns the size of an SVG file; nothing for other files, and for files that don't say it or
   * are broken.
   *
   * @throws IOException if the file can't be read
   */
  public static Optional<Size> of(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".svg") ? SvgFile.size(file) : Optional.empty();
  }

  /** Returns the size with width and height swapped. */
  Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }
}
