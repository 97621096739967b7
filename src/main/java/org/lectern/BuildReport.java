package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;
import org.lectern.publish.Changes;

/**
 * What came of a build.
 *
 * @param problems everything that was found, sorted; with errors among them nothing was published
 * @param pages how many pages the site has; 0 where it couldn't be planned
 * @param changes what was written; nothing where nothing was published
 * @param timings where the time went
 * @param notices what was published lacks because of the machine that built it, a line each
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

  /** Whether something must be mended before the site can be built. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** How many errors there are. */
  public long errors() {
    return count(Severity.ERROR);
  }

  /** How many warnings there are. */
  public long warnings() {
    return count(Severity.WARNING);
  }

  private long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
