package org.lectern.cli;

import java.util.List;
import org.lectern.problem.Problem;

/** A way of writing problems. */
interface ProblemWriter {
  /** All of them, with a line's end behind; may be empty where there is none. */
  String write(List<Problem> problems);
}
