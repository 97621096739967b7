package org.lectern.history;

import java.util.LinkedHashSet;
import java.util.Set;

/** The history of one text from its first to its last version, whatever the names of its file. */
final class TextHistory {
  private final Set<String> paths = new LinkedHashSet<>();

  /** Adds a path that the file has had. */
  void addPath(String path) {
    paths.add(path);
  }

  /** Returns all paths that the file has had, in any branch. */
  Set<String> paths() {
    return paths;
  }
}
