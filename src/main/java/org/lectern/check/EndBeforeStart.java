package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Slot;

/** A session that is over before it begins, or at once; a conference whose last day comes first. */
final class EndBeforeStart implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return Stream.concat(
        Stream.of(program.conference())
            .filter(conference -> conference.end().isBefore(conference.start()))
            .map(EndBeforeStart::conference),
        program.written().stream()
            .filter(one -> !one.slot().end().isAfter(one.slot().start()))
            .map(EndBeforeStart::session));
  }

  private static Problem conference(Conference conference) {
    return Problem.of(
        Rule.END_BEFORE_START,
        conference.source().at("end"),
        "the last day comes before the first, " + conference.start(),
        "exchange start: and end:, or mend the wrong one");
  }

  private static Problem session(Occurrence one) {
    Slot slot = one.slot();
    boolean atOnce = slot.end().equals(slot.start());
    return Problem.of(
        Rule.END_BEFORE_START,
        Places.end(one),
        atOnce
            ? "this ends as soon as it starts, " + TimeText.of(slot.start())
            : "this ends %s, before it starts, %s"
                .formatted(TimeText.of(slot.end()), TimeText.of(slot.start())),
        atOnce ? "give it a later end: or a longer duration:" : "mend the wrong one");
  }
}
