package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;

/** Goes through a folder without following links, and says which file it couldn't read and why. */
abstract class Walk extends SimpleFileVisitor<Path> {
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    throw Disk.failure("read", file, failure);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
    if (failure != null) {
      throw Disk.failure("read", folder, failure);
    }
    return left(folder);
  }

  /** What to do once a folder's entries have been visited. */
  FileVisitResult left(Path folder) throws IOException {
    return FileVisitResult.CONTINUE;
  }
}
