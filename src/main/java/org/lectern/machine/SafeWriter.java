package org.lectern.machine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files. Exceptions name the file, which Java's don't if a disk is full. */
public final class SafeWriter {
  private SafeWriter() {}

  /**
   * Creates a file; if that fails, nothing of it is left.
   *
   * @throws FileAlreadyExistsException if it exists already; it isn't changed
   * @throws FileSystemException if it can't be written
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    Files.createFile(file);
    try {
      Files.write(file, bytes, StandardOpenOption.WRITE);
    } catch (IOException failed) {
      Files.deleteIfExists(file);
      throw withFileName(file, failed);
    }
  }

  /**
   * Writes a file, or overwrites an existing one.
   *
   * @throws FileSystemException if it can't be written
   */
  public static void overwrite(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes);
    } catch (IOException failed) {
      throw withFileName(file, failed);
    }
  }

  /**
   * Writes a file atomically: if that fails, an existing file isn't changed. An existing file keeps
   * its permissions, and a new one gets the default ones. A link is replaced rather than followed.
   *
   * @throws FileSystemException if it can't be written
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    // Names that start with a dot aren't read as content.
    String name = ".lectern" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".new";
    Path temporary = file.resolveSibling(name);
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        copyPermissions(file, temporary);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw withFileName(file, failed);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (before != null) {
      Files.setPosixFilePermissions(to, before.readAttributes().permissions());
    }
  }

  /** Returns the same failure with the name of the file. */
  public static IOException withFileName(Path file, IOException failed) {
    if (failed instanceof FileSystemException known && known.getFile() != null) {
      return failed;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, failed.getMessage());
    named.initCause(failed);
    return named;
  }
}
