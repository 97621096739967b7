package org.lectern.check;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;

/**
 * A start or an end, and where it was written.
 *
 * @param isEnd whether something ends then
 */
record Moment(LocalDateTime time, Position place, boolean isEnd) {
  /** Every start and end in the program. */
  static Stream<Moment> all(Program program) {
    return program.occurrences().stream().flatMap(Moment::of);
  }

  private static Stream<Moment> of(Occurrence one) {
    return Stream.of(
        new Moment(one.slot().start(), Places.start(one), false),
        new Moment(one.slot().end(), Places.end(one), true));
  }
}
