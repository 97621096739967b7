package org.lectern.history;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The content of a path in a commit and in each of its parents; the zero id if there is no file.
 *
 * @param before the content in the parents, of which a merge has several
 */
record PathDiff(String path, List<ObjectId> before, ObjectId after) {
  PathDiff {
    before = List.copyOf(before);
  }

  static boolean isFile(ObjectId id) {
    return !id.equals(ObjectId.zeroId());
  }

  boolean isChanged() {
    return !before.contains(after);
  }

  /**
   * Whether a parent has the same content; if no parent has, whether the file exists in both or in
   * neither.
   */
  boolean matches(int parent) {
    ObjectId there = before.get(parent);
    return isChanged() ? isFile(there) == isFile(after) : there.equals(after);
  }

  /** Whether the file exists in no parent. */
  boolean isNew() {
    return isFile(after) && before.stream().noneMatch(PathDiff::isFile);
  }

  /** Whether the file exists in all parents, but not in the commit. */
  boolean isRemoved() {
    return !isFile(after) && before.stream().allMatch(PathDiff::isFile);
  }
}
