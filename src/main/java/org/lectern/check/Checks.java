package org.lectern.check;

import java.util.List;
import org.lectern.problem.Problem;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** All checks. */
public final class Checks {
  private Checks() {}

  public static List<Problem> run(List<Program> editions, Texts texts) {
    return List.of();
  }
}
