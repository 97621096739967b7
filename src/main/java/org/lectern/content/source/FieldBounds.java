package org.lectern.content.source;

import java.util.OptionalInt;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;

/**
 * What a field's text may be, for who sends it may be a stranger. YAML's backslashes make
 * characters of it that would steer the terminal on which somebody reads the schedule.
 */
final class FieldBounds {
  private FieldBounds() {}

  /** A value or a key, without what it may not hold; reports that. */
  static String within(String value, Position place, Problems problems) {
    // What forms on web pages send ends its lines so.
    String text =
        TextBounds.withoutPiles(
            TextBounds.shortened(value.replace("\r\n", "\n"), place, problems), place, problems);
    OptionalInt control = text.chars().filter(FieldBounds::isControl).findFirst();
    if (control.isEmpty()) {
      return text;
    }
    problems.add(
        Problem.of(
            Rule.BAD_VALUE,
            place,
            "there is a character in this text that can't be seen: "
                + Invisible.name(control.getAsInt()),
            "remove the backslash in it and the letters that belong to that"));
    return text.codePoints()
        .filter(c -> !isControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }
}
