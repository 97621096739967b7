package org.lectern.publish;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells which folders of the new site aren't there yet while its files are put in their places. */
final class NewFolders {
  private final Tree old;
  private final Set<String> made = new HashSet<>();

  NewFolders(Tree old) {
    this.old = old;
  }

  /**
   * The highest of the folders above a path that aren't there yet.
   *
   * @throws IOException where a link stands for one of them
   */
  Optional<String> above(String path) throws IOException {
    Optional<String> highest = Optional.empty();
    String folder = SafePath.folderOf(path);
    while (!made.contains(folder) && old.lacksFolder(folder)) {
      highest = Optional.of(folder);
      folder = SafePath.folderOf(folder);
    }
    return highest;
  }

  /** Notes that a file is in its place, and so are the folders above it. */
  void made(String path) {
    String folder = SafePath.folderOf(path);
    while (!folder.isEmpty() && made.add(folder)) {
      folder = SafePath.folderOf(folder);
    }
  }
}
