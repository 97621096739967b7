package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How much a picture is to load.
 *
 * @param bytes the file's length
 * @param size in pixels, where the file says it
 */
public record PictureFacts(long bytes, Optional<Size> size) {
  /**
   * Those of a file; only its head is read.
   *
   * @throws IOException where the disk fails
   */
  public static PictureFacts of(Path file) throws IOException {
    return new PictureFacts(Files.size(file), Size.of(file));
  }
}
