package org.lectern.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** A part that takes place when its whole doesn't. */
final class OutsideParent implements Check {
  /** As many times as an editor likes to read in one line. */
  private static final int LISTED = 4;

  @Override
  public Stream<Problem> find(Program program) {
    Set<String> circling = PartOfItself.circling(program);
    return program.written().stream()
        .filter(one -> !circling.contains(one.session().slug()))
        .flatMap(one -> of(program, one).stream());
  }

  private static Optional<Problem> of(Program program, Occurrence one) {
    return one.session()
        .partOf()
        .flatMap(program::session)
        .filter(whole -> !hasRefusedTimes(whole))
        .filter(whole -> whole.slots().stream().noneMatch(slot -> slot.contains(one.slot())))
        .map(whole -> problem(one, whole));
  }

  /** Times that couldn't be read are told by themselves. */
  private static boolean hasRefusedTimes(Session whole) {
    return whole.slots().isEmpty() && (whole.source().has("start") || whole.source().has("slots"));
  }

  private static Problem problem(Occurrence one, Session whole) {
    if (whole.slots().isEmpty()) {
      return Problem.of(
          Rule.OUTSIDE_PARENT,
          Places.start(one),
          "this has a time, but \"%s\", which it is a part of, has none".formatted(whole.slug()),
          "give %s a start:, or remove this one".formatted(whole.source().start().file()));
    }
    String times =
        whole.slots().stream().limit(LISTED).map(TimeText::of).collect(Collectors.joining(", "));
    return Problem.of(
        Rule.OUTSIDE_PARENT,
        Places.start(one),
        "%s isn't within \"%s\", which it is a part of: that is %s"
            .formatted(TimeText.of(one.slot()), whole.slug(), times),
        "mend the time here, or in " + Places.start(new Occurrence(whole, 0)));
  }
}
