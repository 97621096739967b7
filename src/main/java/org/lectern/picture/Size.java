package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How large a picture is in pixels, as a browser shows it. */
public record Size(int width, int height) {
  public Size {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " by " + height);
    }
  }

  /**
   * The size of an SVG file; nothing for other files, and where a file doesn't say it or is broken.
   *
   * @throws IOException where the disk fails
   */
  public static Optional<Size> of(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".svg") ? SvgFile.size(file) : Optional.empty();
  }

  /** The same picture on its side. */
  Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }
}
