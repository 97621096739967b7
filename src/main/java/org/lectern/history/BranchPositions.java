package org.lectern.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The position on the checked-out branch at which it got each commit: that of the commit itself, or
 * of the merge that brought it. Commit times don't tell: a commit that was made long ago may have
 * been merged today.
 */
final class BranchPositions {
  private BranchPositions() {}

  /** Returns the position for each commit, counted from the branch's oldest commit, which is 0. */
  static Map<ObjectId, Integer> of(RevCommit newest) {
    Deque<RevCommit> branch = new ArrayDeque<>();
    for (RevCommit at = newest; at != null; at = parents(at).stream().findFirst().orElse(null)) {
      branch.push(at);
    }
    Map<ObjectId, Integer> found = new HashMap<>();
    int place = 0;
    for (RevCommit own : branch) {
      Deque<RevCommit> waiting = new ArrayDeque<>(List.of(own));
      while (!waiting.isEmpty()) {
        RevCommit commit = waiting.pop();
        if (found.putIfAbsent(commit, place) == null) {
          parents(commit).forEach(waiting::push);
        }
      }
      place++;
    }
    return found;
  }

  private static List<RevCommit> parents(RevCommit commit) {
    return commit.getParents() == null ? List.of() : List.of(commit.getParents());
  }
}
