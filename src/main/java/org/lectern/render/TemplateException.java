package org.lectern.render;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.problem.Problem;

/** Templates can't be used: what their writer should mend. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** A failure that its writer is told of as a problem. */
  public TemplateException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problems = List.of(problem);
  }

  /** Several failures. */
  public TemplateException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, and where. */
  public List<Problem> problems() {
    return problems;
  }
}
