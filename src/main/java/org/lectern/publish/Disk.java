package org.lectern.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * All changes to the disk, one method for each, so that tests can let any of them fail. Messages of
 * exceptions name the path and the reason; those of the JDK often leave out one of them.
 */
class Disk {

  void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (IOException e) {
      throw failure("create the folder", folder, e);
    }
  }

  /** Writes a new file with the permissions that the umask gives. */
  void write(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw failure("write", file, e);
    }
  }

  /** Writes a new file and waits until it would survive a power failure. */
  void writeDurably(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      throw failure("write", file, e);
    }
  }

  /**
   * Copies the bytes of a file, but not its permissions, without reading it into memory as a whole.
   *
   * @return the number of bytes
   */
  long copy(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from)) {
      try (OutputStream out =
          Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        return in.transferTo(out);
      }
    } catch (IOException e) {
      throw failure("copy " + from + " to", to, e);
    }
  }

  /** Renames a file atomically, replacing an existing one. */
  void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure("publish", to, e);
    }
  }

  /** Creates a hard link; if that isn't possible, copies the file with its modification time. */
  void link(Path existing, Path link) throws IOException {
    try {
      Files.createLink(link, existing);
    } catch (IOException | UnsupportedOperationException notHere) {
      duplicate(existing, link);
    }
  }

  /** Copies a file with its times and permissions, or a link as a link. */
  void duplicate(Path from, Path to) throws IOException {
    try {
      Files.copy(
          from,
          to,
          StandardCopyOption.COPY_ATTRIBUTES,
          StandardCopyOption.REPLACE_EXISTING,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw failure("copy " + from + " to", to, e);
    }
  }

  void symbolicLink(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      throw new IOException("this system has no symbolic links: can't create " + link, e);
    } catch (IOException e) {
      throw failure("create the link", link, e);
    }
  }

  /** Fails unless files can be added to a folder and removed from it. */
  void checkWritable(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      throw failure("publish into", folder, new AccessDeniedException(folder.toString()));
    }
  }

  /** Removes a file, a link itself, or an empty folder. */
  void delete(Path path) throws IOException {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw failure("remove", path, e);
    }
  }

  /** Removes a folder if it is empty. */
  void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException keep) {
      return;
    } catch (IOException e) {
      throw failure("remove the folder", folder, e);
    }
  }

  /** Returns an exception that names the action, the path and the reason. */
  static IOException failure(String action, Path path, IOException cause) {
    return new IOException("can't " + action + " " + path + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "something stands there";
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
