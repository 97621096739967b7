package org.lectern.serve;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The changes since the last rebuild.
 *
 * @param files the paths of the changed files from the conference's folder, with {@code /} between
 *     names
 * @param anything whether any file may have changed, because the system missed changes
 * @param last the time of the last change, of {@link System#nanoTime}
 */
record Changes(SortedSet<String> files, boolean anything, long last) {
  static final Changes NONE = new Changes(new TreeSet<>(), false, 0);

  boolean isEmpty() {
    return files.isEmpty() && !anything;
  }
}
