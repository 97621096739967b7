package org.lectern.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.program.History;

/** Sums up the changes of each current file. */
final class FileChanges {
  private FileChanges() {}

  /**
   * Returns the changes by path.
   *
   * <p>The time of a change is set by the committer's clock, which may be wrong. So the latest time
   * of all changes is taken rather than that of the last commit, and never goes back.
   *
   * @param revisions all changes
   * @param files the current files
   */
  static Map<String, History.Change> of(
      List<FileRevision> revisions, Map<String, FileLineage> files) {
    Map<FileLineage, History.Change> byLineage = new HashMap<>();
    for (FileRevision revision : revisions) {
      byLineage.merge(
          revision.lineage(), new History.Change(revision.commit().at(), 1), FileChanges::sum);
    }
    Map<String, History.Change> changes = new HashMap<>();
    files.forEach(
        (path, lineage) ->
            lineage.counted().stream()
                .flatMap(one -> Optional.ofNullable(byLineage.get(one)).stream())
                .reduce(FileChanges::sum)
                .ifPresent(change -> changes.put(path, change)));
    return changes;
  }

  private static History.Change sum(History.Change one, History.Change other) {
    Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
    return new History.Change(last, one.revisions() + other.revisions());
  }
}
