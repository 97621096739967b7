package org.lectern.content.source;

import java.util.Optional;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** Two versions of some lines that git couldn't merge, with its marks around them. */
public final class Unmerged {
  private static final String FIRST = "<<<<<<< ";
  private static final String BETWEEN = "=======";
  private static final String LAST = ">>>>>>> ";

  private Unmerged() {}

  /** The first in a file, but for what a block of code shows. */
  public static Optional<Problem> in(String text, String file) {
    if (!text.contains(FIRST) || !text.contains(LAST)) {
      return Optional.empty();
    }
    boolean isCode = false;
    boolean isBetween = false;
    int first = 0;
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (first == 0 && (line.startsWith("```") || line.startsWith("~~~"))) {
        isCode = !isCode;
      } else if (first == 0 && !isCode && line.startsWith(FIRST)) {
        first = number;
      } else if (first > 0 && line.equals(BETWEEN)) {
        isBetween = true;
      } else if (isBetween && line.startsWith(LAST)) {
        return Optional.of(problem(new Position(file, first, 1)));
      }
    }
    return Optional.empty();
  }

  private static Problem problem(Position place) {
    return Problem.of(
        Rule.UNMERGED,
        place,
        "here are two versions of some lines, which git couldn't merge",
        "keep the right ones, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>");
  }
}
