package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder where new files wait, on the file system of the published ones. They are numbered, not
 * named: a tree of folders for them would cost as much as the files. Safe for use by several
 * threads.
 */
final class Staging {
  private final Path folder;
  private final Disk disk;
  private final AtomicInteger last = new AtomicInteger();

  Staging(Path own, Disk disk) {
    this.folder = own.resolve("staging");
    this.disk = disk;
  }

  /** Makes the folder, without what an interrupted build left in it. */
  void prepare() throws IOException {
    discard();
    disk.createFolder(folder);
  }

  /** Writes a new file. */
  Staged add(Contents contents) throws IOException {
    int number = last.incrementAndGet();
    return new Staged(number, contents.writeTo(at(number), disk));
  }

  /** Where a numbered file waits. */
  Path at(int number) {
    return folder.resolve(Integer.toString(number));
  }

  /** Where a named file waits that isn't part of the site. */
  Path at(String name) {
    return folder.resolve(name);
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

  /** A file that waits, and how long it is when it is whole. */
  record Staged(int number, long size) {}
}
