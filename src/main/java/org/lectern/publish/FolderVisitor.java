package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;

/**
 * Visits the files in a folder without following links; exceptions name the file that couldn't be
 * read and the reason.
 */
abstract class FolderVisitor extends SimpleFileVisitor<Path> {
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    throw Disk.failure("read", file, failure);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
    if (failure != null) {
      throw Disk.failure("read", folder, failure);
    }
    return leave(folder);
  }

  /** Called after the entries of a folder have been visited. */
  FileVisitResult leave(Path folder) throws IOException {
    return FileVisitResult.CONTINUE;
  }
}
