package org.lectern.check;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;

/** A time that comes twice when clocks are put back. */
final class DoubledTime implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    ZoneId zone = program.conference().zone();
    return Moment.problems(program, moment -> of(moment, zone));
  }

  private static Optional<Problem> of(Moment moment, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(moment.time());
    if (change == null || !change.isOverlap()) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            Rule.DOUBLED_TIME,
            moment.place(),
            "%s comes twice in %s, with the offsets %s and %s"
                .formatted(
                    moment, zone, text(change.getOffsetBefore()), text(change.getOffsetAfter())),
            "choose a time before %s, or from %s on"
                .formatted(
                    TimeText.of(change.getDateTimeAfter(), moment.time()),
                    TimeText.of(change.getDateTimeBefore(), moment.time()))));
  }

  private static String text(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }
}
