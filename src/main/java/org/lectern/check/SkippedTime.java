package org.lectern.check;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.suggest.Suggestion;

/** A time that clocks leave out when they are put forward. */
final class SkippedTime implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    ZoneId zone = program.conference().zone();
    return Moment.problems(program, moment -> of(moment, zone));
  }

  private static Optional<Problem> of(Moment moment, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(moment.time());
    if (change == null || !change.isGap() || endsWithIt(moment, change)) {
      return Optional.empty();
    }
    LocalDateTime later = moment.time().plus(change.getDuration());
    return Optional.of(
        Problem.of(
            Rule.SKIPPED_TIME,
            moment.place(),
            "%s doesn't come in %s: clocks go from %s to %s"
                .formatted(
                    moment,
                    zone,
                    TimeText.of(change.getDateTimeBefore(), moment.time()),
                    TimeText.of(change.getDateTimeAfter(), moment.time())),
            Suggestion.didYouMean(TimeText.of(later))));
  }

  /** What ends at the very moment that clocks are put forward ends then under either name. */
  private static boolean endsWithIt(Moment moment, ZoneOffsetTransition change) {
    return moment.isEnd() && moment.time().equals(change.getDateTimeBefore());
  }
}
