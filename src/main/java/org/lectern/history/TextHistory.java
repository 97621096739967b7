package org.lectern.history;

import java.util.LinkedHashSet;
import java.util.Set;

/** One text from when it was written until it was removed, whatever its file was called. */
final class TextHistory {
  private final Set<String> paths = new LinkedHashSet<>();

  /** Notes a path that the file has had. */
  void has(String path) {
    paths.add(path);
  }

  /** All paths that the file has had, in any branch. */
  Set<String> paths() {
    return paths;
  }
}
