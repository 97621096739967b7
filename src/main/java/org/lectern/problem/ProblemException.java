package org.lectern.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Something can't be made: what an editor or a template's writer should mend. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** A failure that is told of as a problem. */
  public ProblemException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problems = List.of(problem);
  }

  /** Several failures. */
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, and where. */
  public List<Problem> problems() {
    return problems;
  }
}
