package org.lectern.history;

import java.util.List;

/**
 * A session before and after what a commit did to its file, in versions that can be read.
 *
 * @param index where in the order of all it belongs, the newest first
 * @param before none where a merge took the session from one of its parents as it is
 * @param isMerge whether it had several versions before
 */
record Edit(int index, Touch touch, List<Shown> before, Shown after, boolean isMerge) {
  Edit {
    before = List.copyOf(before);
  }

  Story story() {
    return touch.life().story();
  }

  int arrival() {
    return touch.commit().arrival();
  }

  /** The same, with what a merge took. */
  Edit to(Shown taken) {
    return new Edit(index, touch, before, taken, isMerge);
  }

  /** What it is, or was last. */
  Shown last() {
    return after.isThere()
        ? after
        : before.stream().filter(Shown::isThere).findFirst().orElse(after);
  }
}
