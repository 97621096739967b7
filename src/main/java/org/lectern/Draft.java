package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.problem.Problem;

/**
 * A conference as it was read and checked.
 *
 * @param problems what was found, sorted
 * @param plan the site; nothing where there are errors among the problems
 */
public record Draft(List<Problem> problems, Optional<Plan> plan) {
  public Draft {
    problems = List.copyOf(problems);
  }
}
