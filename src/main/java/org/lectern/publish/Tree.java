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
 * A folder of published files, looked at and changed without ever going through a link in it. Each
 * folder below it is looked at once and then remembered: with thousands of pages that is what takes
 * the time. Several threads may look, or make folders in it, at once.
 */
final class Tree {
  /** What stands at a path. */
  enum Kind {
    ABSENT,
    FILE,
    FOLDER,
    /** A link, a device, a pipe. */
    OTHER
  }

  /**
   * Something that stands at a path.
   *
   * @param size a file's, in bytes
   * @param changed when a file was last changed, in nanoseconds since 1970
   */
  record Entry(Kind kind, long size, long changed) {
    static final Entry ABSENT = new Entry(Kind.ABSENT, 0, 0);

    /** All that is said of it in short: another number where it is another file or was changed. */
    long seen(String path) {
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

  /** The place of a path on the disk. */
  Path at(String path) throws IOException {
    return path.isEmpty() ? root : SafePath.under(root, path);
  }

  /** The path of a place below this folder. */
  String name(Path place) {
    return root.relativize(place).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  /**
   * What stands at a path.
   *
   * @throws IOException where a link stands for one of its folders
   */
  Entry look(String path) throws IOException {
    return folder(SafePath.folderOf(path)) == Kind.FOLDER ? look(at(path)) : Entry.ABSENT;
  }

  private static Entry look(Path path) throws IOException {
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

  /** The file that stands where a path has a folder. */
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

  /** Whether nothing stands where a folder would be, nor where one of those above it would be. */
  boolean lacksFolder(String path) throws IOException {
    return !path.isEmpty() && folder(path) == Kind.ABSENT && fileAbove(path).isEmpty();
  }

  private Kind folder(String path) throws IOException {
    Kind known = folders.get(path);
    if (known != null) {
      return known;
    }
    boolean above = path.isEmpty() || folder(SafePath.folderOf(path)) == Kind.FOLDER;
    Kind kind = above ? look(at(path)).kind() : Kind.ABSENT;
    if (kind == Kind.OTHER) {
      throw new IOException(
          at(path)
              + " is a link or device that Lectern didn't make: nothing is published through it");
    }
    folders.put(path, kind);
    return kind;
  }

  /** Puts a finished file in its place, at once, and makes the folders that it needs. */
  void moveIn(Path file, String path) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.move(file, at(path));
  }

  /**
   * Puts a finished folder in its place, at once, where none is there yet.
   *
   * @param files the paths that its files have then
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

  /** Puts a file in its place that keeps its old one too. */
  void linkIn(Path file, String path) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.link(file, at(path));
  }

  /** Makes a folder and those above it, where they are missing. */
  void createFolder(String path) throws IOException {
    if (folder(path) != Kind.FOLDER) {
      if (!path.isEmpty()) {
        createFolder(SafePath.folderOf(path));
      }
      try {
        disk.createFolder(at(path));
      } catch (IOException e) {
        // Somebody else may have made it in the meantime.
        if (look(at(path)).kind() != Kind.FOLDER) {
          throw e;
        }
      }
      folders.put(path, Kind.FOLDER);
    }
  }

  /** Makes a folder like another one, with its permissions and without what is in it. */
  void copyFolder(Path like, String path) throws IOException {
    createFolder(SafePath.folderOf(path));
    disk.duplicate(like, at(path));
    folders.put(path, Kind.FOLDER);
  }

  /** Removes a file; anything else that stands there stays. */
  void remove(String path) throws IOException {
    if (look(path).kind() == Kind.FILE) {
      disk.delete(at(path));
      folders.computeIfPresent(path, (file, kind) -> Kind.ABSENT);
    }
  }

  /** Removes a folder if it is empty. */
  void prune(String path) throws IOException {
    if (look(path).kind() == Kind.FOLDER) {
      disk.deleteIfEmpty(at(path));
      // It may still stand: to be looked at again.
      folders.remove(path);
    }
  }
}
