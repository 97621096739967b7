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
 * The folder where new files wait, on the file system of the published ones.
 *
 * <p>Those that go into folders which the site lacks wait in such folders, for each {@link Phase}
 * by themselves: then a folder is moved with all that is in it, and a first site of 100,000 files
 * is published in a few dozen moves. The others are numbered: folders for them would be made only
 * to be removed. Safe for use by several threads.
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

  /** Makes the folder, without what an interrupted build left in it. */
  void prepare() throws IOException {
    discard();
    disk.createFolder(folder);
    for (Phase phase : Phase.values()) {
      named.put(phase, new Tree(at(phase), disk));
    }
  }

  /** Writes a new file that goes into a folder of the site. */
  Staged add(Contents contents) throws IOException {
    int number = last.incrementAndGet();
    return new Staged.Numbered(number, contents.writeTo(at(Integer.toString(number)), disk));
  }

  /** Writes a new file that goes into a folder which the site lacks. */
  Staged addInNewFolder(String path, Phase phase, Contents contents) throws IOException {
    try {
      Tree files = named.get(phase);
      files.createFolder(SafePath.folderOf(path));
      return new Staged.Named(phase, contents.writeTo(files.at(path), disk));
    } catch (IOException e) {
      if (e.getCause() instanceof FileAlreadyExistsException) {
        // As "A" for "a", on file systems that take them for the same.
        return add(contents);
      }
      throw e;
    }
  }

  /**
   * Where a file waits.
   *
   * @param path of the file in the site
   */
  Path at(Staged staged, String path) throws IOException {
    if (staged instanceof Staged.Numbered numbered) {
      return at(Integer.toString(numbered.number()));
    }
    return SafePath.under(at(((Staged.Named) staged).phase()), path);
  }

  /** Where the folders of a phase wait that the site lacks. */
  Path at(Phase phase) {
    return at(phase.word());
  }

  /** Where a named file waits that isn't part of the site. */
  Path at(String name) {
    return folder.resolve(name);
  }

  /** Whether a file hasn't been moved yet. */
  boolean has(Staged staged, String path) throws IOException {
    return Files.exists(at(staged, path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes all that waits. */
  void discard() throws IOException {
    removeAll(folder, disk);
  }

  /** Removes a folder with all that is in it, and what a link leads to stays. */
  static void removeAll(Path folder, Disk disk) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new Walk() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found)
              throws IOException {
            disk.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          FileVisitResult left(Path visited) throws IOException {
            disk.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
