package org.lectern.serve;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has changed since somebody last looked.
 *
 * @param files their paths from the conference's folder, with {@code /} between names
 * @param anything whether the machine lost count: any file may have changed
 * @param last when the last change was heard of, in nanoseconds of {@link System#nanoTime}
 */
record Changes(SortedSet<String> files, boolean anything, long last) {
  static final Changes NONE = new Changes(new TreeSet<>(), false, 0);

  boolean isEmpty() {
    return files.isEmpty() && !anything;
  }
}
