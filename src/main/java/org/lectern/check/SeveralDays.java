package org.lectern.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Slot;

/**
 * A session of a day and longer, such as an exhibition: schedules and calendars of days show a time
 * on the day when it starts. A night, however long, belongs to its evening.
 */
final class SeveralDays implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    return program.written().stream()
        .filter(one -> lasts(one.slot(), conference).compareTo(Duration.ofDays(1)) >= 0)
        // What ends after the conference has a wrong day, and is told of that alone.
        .filter(one -> OutsideConference.of(one, conference).isEmpty())
        .map(one -> problem(one, conference));
  }

  /** As clocks have it: where they skip a day, two dates are next to each other. */
  private static Duration lasts(Slot slot, Conference conference) {
    return Duration.between(
        slot.start().atZone(conference.zone()), slot.end().atZone(conference.zone()));
  }

  private static Problem problem(Occurrence one, Conference conference) {
    Slot slot = one.slot();
    long days =
        1
            + ChronoUnit.DAYS.between(
                conference.dayOf(slot.start()), conference.dayOf(slot.end().minusMinutes(1)));
    return Problem.of(
        Rule.SEVERAL_DAYS,
        Places.end(one),
        "this lasts %s days, and stands on its first day only".formatted(days),
        "give it a slot for each day: in slots:, the first is - { start: %s, end: %s }"
            .formatted(TimeText.of(slot.start()), TimeText.of(firstEnd(slot))));
  }

  /** At the hour when the last day ends; at midnight where that is no later than the start. */
  private static LocalDateTime firstEnd(Slot slot) {
    LocalDateTime end = slot.start().toLocalDate().atTime(slot.end().toLocalTime());
    return end.isAfter(slot.start()) ? end : slot.start().toLocalDate().plusDays(1).atStartOfDay();
  }
}
