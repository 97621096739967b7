package org.lectern.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.suggest.Suggestion;

/**
 * A session on none of the conference's days. What starts before {@code day_starts} belongs to the
 * evening before, and the last evening may go on past midnight.
 */
final class OutsideConference implements Check {
  /** No evening ends later, and a date that is one too far mostly does. */
  private static final LocalTime LATEST = LocalTime.NOON;

  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    // A conference without days is told by itself.
    return conference.end().isBefore(conference.start())
        ? Stream.empty()
        : program.written().stream().flatMap(one -> of(one, conference).stream());
  }

  /** What is wrong with the days of one time. */
  static Optional<Problem> of(Occurrence one, Conference conference) {
    LocalDateTime start = one.slot().start();
    if (!isInside(conference.dayOf(start), conference)) {
      return Optional.of(start(one, conference));
    }
    LocalDateTime end = one.slot().end();
    LocalDateTime last = conference.end().plusDays(1).atTime(LATEST);
    return end.isAfter(last)
        ? Optional.of(
            problem(
                Places.end(one),
                "this ends %s, and the conference on %s"
                    .formatted(TimeText.of(end), conference.end()),
                "mend the wrong one"))
        : Optional.empty();
  }

  private static Problem start(Occurrence one, Conference conference) {
    LocalDateTime start = one.slot().start();
    String days = conference.start() + " to " + conference.end();
    if (isInside(start.toLocalDate(), conference)) {
      return problem(
          Places.start(one),
          "before %s it is still the evening of %s, and the conference is %s"
              .formatted(conference.dayStarts(), conference.dayOf(start), days),
          "mend the time, or day_starts: in conference.yaml");
    }
    return problem(
        Places.start(one),
        "this starts %s, and the conference is %s".formatted(TimeText.of(start), days),
        meant(start, conference)
            .map(Suggestion::didYouMean)
            .orElse("mend the date, or start: and end: in conference.yaml"));
  }

  /**
   * With the year or the month of the conference, which are the parts that copying leaves wrong.
   */
  private static Optional<String> meant(LocalDateTime start, Conference conference) {
    return conference
        .start()
        .datesUntil(conference.end().plusDays(1))
        .limit(62)
        .map(YearMonth::from)
        .distinct()
        .flatMap(
            month ->
                Stream.of(
                        YearMonth.of(month.getYear(), start.getMonth()),
                        YearMonth.of(start.getYear(), month.getMonth()),
                        month)
                    .filter(candidate -> candidate.isValidDay(start.getDayOfMonth()))
                    .map(candidate -> candidate.atDay(start.getDayOfMonth())))
        .map(day -> day.atTime(start.toLocalTime()))
        .filter(time -> isInside(conference.dayOf(time), conference))
        .findFirst()
        .map(TimeText::of);
  }

  private static boolean isInside(LocalDate day, Conference conference) {
    return !day.isBefore(conference.start()) && !day.isAfter(conference.end());
  }

  private static Problem problem(Position place, String message, String hint) {
    return Problem.of(Rule.OUTSIDE_CONFERENCE, place, message, hint);
  }
}
