package org.lectern.history;

import java.util.List;

/**
 * A session before and after a commit changed its file; versions that can't be read are left out.
 *
 * @param index the position in the order of all revisions, newest first
 * @param before empty if a merge took the session from one of its parents unchanged
 * @param isMerge whether there are several versions before
 */
record SessionEdit(
    int index,
    FileRevision revision,
    List<VisibleFacts> before,
    VisibleFacts after,
    boolean isMerge) {
  SessionEdit {
    before = List.copyOf(before);
  }

  TextHistory text() {
    return revision.lineage().text();
  }

  int branchPosition() {
    return revision.commit().branchPosition();
  }

  /** Returns a copy with the version that a merge took. */
  SessionEdit to(VisibleFacts taken) {
    return new SessionEdit(index, revision, before, taken, isMerge);
  }

  /** Returns the session after the edit; if it was removed, the one before. */
  VisibleFacts last() {
    return after.isInProgram()
        ? after
        : before.stream().filter(VisibleFacts::isInProgram).findFirst().orElse(after);
  }
}
