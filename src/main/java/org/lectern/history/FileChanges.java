package org.lectern.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.lectern.program.History;

/** Sums up what has changed in each file that there is now. */
final class FileChanges {
  private FileChanges() {}

  /**
   * By path.
   *
   * <p>Who commits says when, and a clock may be wrong: the latest of all that changed a file is
   * taken rather than that of the last commit, so that it never goes back.
   *
   * @param touches the newest first
   */
  static Map<String, History.Change> of(List<Touch> touches) {
    Map<String, History.Change> changes = new HashMap<>();
    Set<String> gone = new HashSet<>();
    for (Touch touch : touches) {
      String path = touch.path();
      if (touch.after().equals(ObjectId.zeroId()) && !changes.containsKey(path)) {
        gone.add(path);
      }
      changes.merge(path, new History.Change(touch.at(), 1), FileChanges::sum);
    }
    changes.keySet().removeAll(gone);
    return changes;
  }

  private static History.Change sum(History.Change one, History.Change other) {
    Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
    return new History.Change(last, one.revisions() + other.revisions());
  }
}
