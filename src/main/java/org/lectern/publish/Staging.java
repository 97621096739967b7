package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder of staged files, on the file system of the published ones.
 *
 * <p>Files for folders that are new to the site are staged in such folders, separately for each
 * {@link Phase}. A folder can then be moved with everything in it, and the first publication of a
 * site of 100,000 files takes a few dozen moves. The other files are numbered, because folders for
 * them would be created only to be removed. Safe for use by several threads.
 */
final class Staging {
  private final Path folder;
  private final Disk disk;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Phase, Tree> named = new EnumMap<>(Phase.class);

  Staging(Path own, Disk disk) {
    this.folder = own.resolve("staging");
    this.disk = disk;
  }

  /** Creates the folder, without what an interrupted build left in it. */
  void prepare() throws IOException {
    discard();
    disk.createFolder(folder);
    for (Phase phase : Phase.values()) {
      named.put(phase, new Tree(at(phase), disk));
    }
  }

  /** Stages a file for an existing folder of the site. */
  Staged add(Contents contents) throws IOException {
    int number = last.incrementAndGet();
    return new Staged.Numbered(number, contents.writeTo(at(Integer.toString(number)), disk));
  }

  /** Stages a file for a folder that is new to the site. */
  Staged addInNewFolder(String path, Phase phase, Contents contents) throws IOException {
    try {
      Tree files = named.get(phase);
      files.createFolder(SafePath.folderOf(path));
      return new Staged.Named(phase, contents.writeTo(files.at(path), disk));
    } catch (IOException e) {
      if (e.getCause() instanceof FileAlreadyExistsException) {
        // Two names such as "A" and "a" are the same on some file systems.
        return add(contents);
      }
      throw e;
    }
  }

  /**
   * Returns the path of a staged file.
   *
   * @param path the file's path in the site
   */
  Path at(Staged staged, String path) throws IOException {
    if (staged instanceof Staged.Numbered numbered) {
      return at(Integer.toString(numbered.number()));
    }
    return SafePath.under(at(((Staged.Named) staged).phase()), path);
  }

  /** Returns the folder of staged folders of a phase. */
  Path at(Phase phase) {
    return at(phase.word());
  }

  /** Returns the path of a staged file that isn't part of the site. */
  Path at(String name) {
    return folder.resolve(name);
  }

  /** Whether a staged file hasn't been moved yet. */
  boolean has(Staged staged, String path) throws IOException {
    return Files.exists(at(staged, path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes all staged files. */
  void discard() throws IOException {
    removeAll(folder, disk);
  }

  /** Removes a folder with everything in it, but not the targets of links. */
  static void removeAll(Path folder, Disk disk) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new FolderVisitor() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found)
              throws IOException {
            disk.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          FileVisitResult leave(Path visited) throws IOException {
            disk.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
