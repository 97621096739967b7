package org.lectern.serve;

import java.util.List;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;

/**
 * What came of a change.
 *
 * @param changed the names of the files that changed, from the conference's folder; none for the
 *     first time
 * @param milliseconds from the last of the changes on, until browsers were told
 * @param problems everything that is wrong now, sorted
 * @param failure why the machine couldn't read the conference; empty where it could
 */
public record RebuildResult(
    List<String> changed, long milliseconds, List<Problem> problems, String failure) {
  public RebuildResult {
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
  }

  /** Whether browsers show the conference as it is now; else what was shown before. */
  public boolean isShown() {
    return failure.isEmpty()
        && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
