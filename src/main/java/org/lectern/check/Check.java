package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.program.Program;

/** Looks for one kind of mistake: a class for each, listed in {@link Checks}. */
interface Check {
  /** All there are of it in one edition, in any order; the same may be told more than once. */
  Stream<Problem> find(Program program);
}
