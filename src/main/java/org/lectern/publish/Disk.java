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
 * Every change to the disk, each one operation, so that tests can fail any of them. Messages of its
 * exceptions name the path and the reason; the JDK's often leave out one of them.
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

  /** Writes a new file and waits until it would outlast a power failure. */
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
   * Copies the bytes of a file, and not its permissions, without holding it in memory.
   *
   * @return how many bytes were copied
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

  /** Renames at once, over a file that stands there. */
  void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure("publish", to, e);
    }
  }

  /** Gives a file a second name; where that can't be, copies it with its modification time. */
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

  /** Makes sure that files may come into a folder and go from it. */
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

  /** Removes a folder unless there is something in it. */
  void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException keep) {
      return;
    } catch (IOException e) {
      throw failure("remove the folder", folder, e);
    }
  }

  /** What couldn't be done, with what, and why. */
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
