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

  /**
   * Writes a file whole, or leaves what is there: one that is there keeps its permissions, a new
   * one gets those that the machine gives. A link is replaced rather than followed.
   *
   * @throws FileSystemException where it can't be written
   */
  public static void whole(Path file, byte[] bytes) throws IOException {
    // Names that start with a dot aren't read as content.
    String name = ".lectern" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".new";
    Path whole = file.resolveSibling(name);
    try {
      Files.write(whole, bytes, StandardOpenOption.CREATE_NEW);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        takePermissions(file, whole);
      }
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw named(file, failed);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void takePermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (before != null) {
      Files.setPosixFilePermissions(to, before.readAttributes().permissions());
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
