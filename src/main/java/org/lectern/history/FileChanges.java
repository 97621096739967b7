package org.lectern.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param touches all changes
   * @param files those that there are now
   */
  static Map<String, History.Change> of(List<FileTouch> touches, Map<String, FileLife> files) {
    Map<FileLife, History.Change> byLife = new HashMap<>();
    for (FileTouch touch : touches) {
      byLife.merge(touch.life(), new History.Change(touch.commit().at(), 1), FileChanges::sum);
    }
    Map<String, History.Change> changes = new HashMap<>();
    files.forEach(
        (path, life) ->
            life.counted().stream()
                .flatMap(one -> Optional.ofNullable(byLife.get(one)).stream())
                .reduce(FileChanges::sum)
                .ifPresent(change -> changes.put(path, change)));
    return changes;
  }

  private static History.Change sum(History.Change one, History.Change other) {
    Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
    return new History.Change(last, one.revisions() + other.revisions());
  }
}
