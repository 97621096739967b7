package org.lectern.render;

import java.util.List;
import org.lectern.problem.Problem;
import org.lectern.problem.ProblemException;

/** Templates can't be used: what their writer should mend. */
public final class TemplateException extends ProblemException {
  private static final long serialVersionUID = 1L;

  /** A failure that its writer is told of as a problem. */
  public TemplateException(Problem problem, Throwable cause) {
    super(problem, cause);
  }

  /** Several failures. */
  public TemplateException(List<Problem> problems) {
    super(problems);
  }
}
