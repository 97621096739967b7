package org.lectern.history;

import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** What is in the last tree as it is in none of those before it. */
final class UnlikeAll extends TreeFilter {
  @Override
  public boolean include(TreeWalk trees) {
    int last = trees.getTreeCount() - 1;
    for (int other = 0; other < last; other++) {
      if (trees.idEqual(other, last)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean shouldBeRecursive() {
    return false;
  }

  @Override
  public TreeFilter clone() {
    return this;
  }
}
