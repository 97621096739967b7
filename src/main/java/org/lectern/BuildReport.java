package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;
import org.lectern.publish.Changes;

/**
 * The result of a build.
 *
 * @param problems all problems, sorted; if there are errors, nothing was published
 * @param pages the number of pages; 0 if the site couldn't be planned
 * @param changes the files that were written; empty if nothing was published
 * @param timings the time that each part took
 * @param notices one line for each thing that the published site lacks because of this machine
 */
public record BuildReport(
    List<Problem> problems,
    long pages,
    Optional<Changes> changes,
    Timings timings,
    List<String> notices) {
  public BuildReport {
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /** Whether there are errors, so that the site can't be built. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** Returns the number of errors. */
  public long errors() {
    return count(Severity.ERROR);
  }

  /** Returns the number of warnings. */
  public long warnings() {
    return count(Severity.WARNING);
  }

  private long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
