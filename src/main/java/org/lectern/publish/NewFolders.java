package org.lectern.publish;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tracks which folders of the new site don't exist yet while its files are moved into place. */
final class NewFolders {
  private final Tree old;
  private final Set<String> created = new HashSet<>();

  NewFolders(Tree old) {
    this.old = old;
  }

  /**
   * Returns the highest folder above a path that doesn't exist yet.
   *
   * @throws IOException if one of the folders is a link
   */
  Optional<String> highestMissing(String path) throws IOException {
    Optional<String> highest = Optional.empty();
    String folder = SafePath.folderOf(path);
    while (!created.contains(folder) && old.lacksFolder(folder)) {
      highest = Optional.of(folder);
      folder = SafePath.folderOf(folder);
    }
    return highest;
  }

  /** Records that a file is in place, and so the folders above it exist. */
  void markCreated(String path) {
    String folder = SafePath.folderOf(path);
    while (!folder.isEmpty() && created.add(folder)) {
      folder = SafePath.folderOf(folder);
    }
  }
}
