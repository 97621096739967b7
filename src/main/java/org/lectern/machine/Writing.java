package org.lectern.machine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files; what fails names the file, which Java doesn't do where a disk is full. */
public final class Writing {
  private Writing() {}

  /**
   * Writes a file that isn't there yet; nothing of it is left where that fails.
   *
   * @throws FileAlreadyExistsException where it is there; it stays as it is
   * @throws FileSystemException where it can't be written
   */
  public static void fresh(Path file, byte[] bytes) throws IOException {
    Files.createFile(file);
    try {
      Files.write(file, bytes, StandardOpenOption.WRITE);
    } catch (IOException failed) {
      Files.deleteIfExists(file);
      throw named(file, failed);
    }
  }

  /**
   * Writes a file, over one that is there.
   *
   * @throws FileSystemException where it can't be written
   */
  public static void over(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes);
    } catch (IOException failed) {
      throw named(file, failed);
    }
  }

  /** The same failure with the file that it is about. */
  public static IOException named(Path file, IOException failed) {
    if (failed instanceof FileSystemException known && known.getFile() != null) {
      return failed;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, failed.getMessage());
    named.initCause(failed);
    return named;
  }
}
