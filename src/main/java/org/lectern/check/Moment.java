package org.lectern.check;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;

/**
 * A start or an end.
 *
 * @param isEnd whether something ends then
 */
record Moment(LocalDateTime time, Occurrence of, boolean isEnd) {
  /**
   * What is wrong with starts and ends.
   *
   * @param check what is wrong with one of them
   */
  static Stream<Problem> problems(Program program, Function<Moment, Optional<Problem>> check) {
    return program.written().stream().flatMap(one -> problems(one, check));
  }

  /** An end that follows from a wrong start is put right with it. */
  private static Stream<Problem> problems(
      Occurrence one, Function<Moment, Optional<Problem>> check) {
    Optional<Problem> start = check.apply(new Moment(one.slot().start(), one, false));
    Optional<Problem> end =
        start.isPresent() && !Places.writesEnd(one)
            ? Optional.empty()
            : check.apply(new Moment(one.slot().end(), one, true));
    return Stream.of(start, end).flatMap(Optional::stream);
  }

  /** Where it was written; for an end that wasn't, what it follows from. */
  Position place() {
    return isEnd ? Places.end(of) : Places.start(of);
  }

  /** False for an end that follows from a duration. */
  boolean isWritten() {
    return !isEnd || Places.writesEnd(of);
  }

  /** Such as {@code 2021-06-06 13:45}; an end that wasn't written is called one. */
  @Override
  public String toString() {
    return isWritten() ? TimeText.of(time) : "the end, %s,".formatted(TimeText.of(time));
  }
}
