package org.lectern.serve;

import java.util.List;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;

/**
 * The result of a rebuild.
 *
 * @param changed the names of the changed files, from the conference's folder; empty for the first
 *     build
 * @param milliseconds the time from the last change until browsers were notified
 * @param problems all current problems, sorted
 * @param failure why the conference couldn't be read; empty if it could
 */
public record RebuildResult(
    List<String> changed, long milliseconds, List<Problem> problems, String failure) {
  public RebuildResult {
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
  }

  /** Whether browsers show the current conference, rather than the last one without errors. */
  public boolean isShown() {
    return failure.isEmpty()
        && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
