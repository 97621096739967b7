package org.lectern.render;

import org.lectern.problem.Problem;

/** A template can't be used: what its writer should mend. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A failure that its writer is told of as a problem. */
  public TemplateException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
