package org.lectern.history;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What a path holds in a commit and in each of its parents; the zero id where there is no file.
 *
 * @param before in the parents, of which a merge has several
 */
record Row(String path, List<ObjectId> before, ObjectId after) {
  Row {
    before = List.copyOf(before);
  }

  static boolean isFile(ObjectId id) {
    return !id.equals(ObjectId.zeroId());
  }

  boolean isUnlikeAll() {
    return !before.contains(after);
  }

  /** Whether a parent has the same; if none has, whether it has the file if the commit has it. */
  boolean isLike(int parent) {
    ObjectId there = before.get(parent);
    return isUnlikeAll() ? isFile(there) == isFile(after) : there.equals(after);
  }

  /** Whether no parent has it. */
  boolean isNew() {
    return isFile(after) && before.stream().noneMatch(Row::isFile);
  }

  /** Whether all parents have it, and the commit doesn't. */
  boolean isGone() {
    return !isFile(after) && before.stream().allMatch(Row::isFile);
  }
}
