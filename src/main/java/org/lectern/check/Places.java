package org.lectern.check;

import java.util.Arrays;
import org.lectern.problem.Position;
import org.lectern.program.Occurrence;
import org.lectern.program.Source;

/** Where a session's times and rooms were written: with the slot, else with the session. */
final class Places {
  private Places() {}

  /** The start of one time that it is given. */
  static Position start(Occurrence one) {
    return first(one, slot(one) + "start", "start");
  }

  /** What gives its end: an end or a duration; the start where only its type has one. */
  static Position end(Occurrence one) {
    return first(
        one,
        slot(one) + "end",
        slot(one) + "duration",
        "end",
        "duration",
        slot(one) + "start",
        "start");
  }

  /** Whether its end was written, rather than how long it takes. */
  static boolean writesEnd(Occurrence one) {
    Source source = one.session().source();
    return source.has(slot(one) + "end") || source.has("end");
  }

  /** One of its rooms. */
  static Position room(Occurrence one, int index) {
    return first(
        one,
        slot(one) + "room",
        slot(one) + "rooms." + index,
        "room",
        "rooms." + index,
        slot(one) + "start",
        "start");
  }

  private static String slot(Occurrence one) {
    return "slots." + one.index() + ".";
  }

  private static Position first(Occurrence one, String... fields) {
    Source source = one.session().source();
    return Arrays.stream(fields)
        .filter(source::has)
        .findFirst()
        .map(source::at)
        .orElse(source.start());
  }
}
