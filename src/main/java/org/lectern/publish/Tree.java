package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * A folder of published files that is read and changed without following links in it. The kind of
 * each folder is read once and then remembered: with thousands of pages that takes most of the
 * time. Several threads may read, or create folders, at once.
 */
final class Tree {
  /** The kind of thing at a path. */
  enum Kind {
    ABSENT,
    FILE,
    FOLDER,
    /** A link, a device, a pipe. */
    OTHER
  }

  /**
   * The metadata of a path.
   *
   * @param size the size of a file, in bytes
   * @param changed the time of a file's last change, in nanoseconds since 1970
   */
  record Entry(Kind kind, long size, long changed) {
    static final Entry ABSENT = new Entry(Kind.ABSENT, 0, 0);

    /**
     * Returns a hash of the metadata and the path, which changes if the file is replaced or
     * changed.
     */
    long stamp(String path) {
      CRC32C name = new CRC32C();
      name.update(path.getBytes(StandardCharsets.UTF_8));
      return (name.getValue() << 32 ^ changed) * 31 + size;
    }
  }

  private final Path root;
  private final Disk disk;
  private final Map<String, Kind> folders = new ConcurrentHashMap<>();

  Tree(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
  }

  /** Returns the path on the disk. */
  Path at(String path) throws IOException {
    return path.isEmpty() ? root : SafePath.under(root, path);
  }

  /** Returns the path in the site of a path on the disk below this folder. */
  String name(Path place) {
    return root.relativize(place).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  /**
   * Reads the metadata of a path.
   *
   * @throws IOException if one of its folders is a link
   */
  Entry entry(String path) throws IOException {
    return folder(SafePath.folderOf(path)) == Kind.FOLDER ? entry(at(path)) : Entry.ABSENT;
  }

  private static Entry entry(Path path) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isRegularFile()) {
        long changed = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return new Entry(Kind.FILE, found.size(), changed);
      }
      return new Entry(found.isDirectory() ? Kind.FOLDER : Kind.OTHER, 0, 0);
    } catch (NoSuchFileException e) {
      return Entry.ABSENT;
    } catch (IOException e) {
      throw Disk.failure("read", path, e);
    }
  }

  /** Returns the file that is in the place of one of a path's folders. */
  Optional<String> fileAbove(String path) throws IOException {
    String folder = SafePath.folderOf(path);
    while (!folder.isEmpty()) {
      if (folder(folder) == Kind.FILE) {
        return Optional.of(folder);
      }
      folder = SafePath.folderOf(folder);
    }
    return Optional.empty();
  }

  /** Whether nothing is in the place of a folder, nor of one of those above it. */
  boolean lacksFolder(String path) throws IOException {
    return !path.isEmpty() && folder(path) == Kind.ABSENT && fileAbove(path).isEmpty();
  }

  private Kind folder(String path) throws IOException {
    Kind known = folders.get(path);
    if (known != null) {
      return known;
    }
    boolean above = path.isEmpty() || folder(SafePath.folderOf(path)) == Kind.FOLDER;
    Kind kind = above ? entry(at(path)).kind() : Kind.ABSENT;
    if (kind == Kind.OTHER) {
      throw new IOException(
          at(path)
              + " is a link or device that Lectern didn't make: nothing is published through it");
    }
    folders.put(path, kind);
    return kind;
  }

  /** Moves a finished file into place atomically, and creates its folders. */
  void moveIn(Path file, String path) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.move(file, at(path));
  }

  /**
   * Moves a finished folder into place atomically, if none exists there yet.
   *
   * @param files the paths of its files after the move
   */
  void moveFolderIn(Path folder, String path, List<String> files) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.move(folder, at(path));
    for (String file : files) {
      String inner = SafePath.folderOf(file);
      while (inner.length() >= path.length() && folders.put(inner, Kind.FOLDER) != Kind.FOLDER) {
        inner = SafePath.folderOf(inner);
      }
    }
  }

  /** Adds a file as a hard link to an existing one. */
  void linkIn(Path file, String path) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.link(file, at(path));
  }

  /** Creates a folder and those above it, if they are missing. */
  void createFolder(String path) throws IOException {
    if (folder(path) != Kind.FOLDER) {
      if (!path.isEmpty()) {
        createFolder(SafePath.folderOf(path));
      }
      try {
        disk.createFolder(at(path));
      } catch (IOException e) {
        // Somebody else may have created it in the meantime.
        if (entry(at(path)).kind() != Kind.FOLDER) {
          throw e;
        }
      }
      folders.put(path, Kind.FOLDER);
    }
  }

  /** Creates a folder with the permissions of another one, but without its content. */
  void copyFolder(Path like, String path) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.duplicate(like, at(path));
    folders.put(path, Kind.FOLDER);
  }

  /** Removes a path if it is a file. */
  void remove(String path) throws IOException {
    if (entry(path).kind() == Kind.FILE) {
      disk.delete(at(path));
      folders.computeIfPresent(path, (file, kind) -> Kind.ABSENT);
    }
  }

  /** Removes a folder if it is empty. */
  void prune(String path) throws IOException {
    if (entry(path).kind() == Kind.FOLDER) {
      disk.deleteIfEmpty(at(path));
      // It may still exist: read it again next time.
      folders.remove(path);
    }
  }
}
