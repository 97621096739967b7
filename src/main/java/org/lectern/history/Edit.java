package org.lectern.history;

import java.util.List;

/**
 * A session before and after what a commit did to its file, in versions that can be read.
 *
 * @param index where in the order of all it belongs, the newest first
 * @param before none where a merge took the session from one of its parents as it is
 * @param isMerge whether it had several versions before
 */
record Edit(
    int index, FileTouch touch, List<VisibleFacts> before, VisibleFacts after, boolean isMerge) {
  Edit {
    before = List.copyOf(before);
  }

  TextHistory story() {
    return touch.life().story();
  }

  int arrival() {
    return touch.commit().arrival();
  }

  /** The same, with what a merge took. */
  Edit to(VisibleFacts taken) {
    return new Edit(index, touch, before, taken, isMerge);
  }

  /** What it is, or was last. */
  VisibleFacts last() {
    return after.isThere()
        ? after
        : before.stream().filter(VisibleFacts::isThere).findFirst().orElse(after);
  }
}
