package org.lectern.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** Finds what takes place at the same time, in one walk through the times. */
final class Overlaps {
  private Overlaps() {}

  /** Something that begins while another is still going on. */
  record Overlap(Occurrence earlier, Occurrence later) {}

  /**
   * For each that begins while others go on, the first of these; so that a room that everything was
   * put into gives one problem for each session rather than for each pair.
   *
   * @param byStart everything in one room, or by one speaker, sorted by start
   * @param fine whether two may be at the same time
   */
  static Stream<Overlap> of(
      Program program, List<Occurrence> byStart, BiPredicate<Occurrence, Occurrence> fine) {
    List<Overlap> found = new ArrayList<>();
    List<Occurrence> going = new ArrayList<>();
    for (Occurrence one : byStart) {
      if (counts(one)) {
        LocalDateTime start = one.slot().start();
        going.removeIf(other -> !other.slot().end().isAfter(start));
        going.stream()
            .filter(other -> !isFine(program, one, other) && !fine.test(one, other))
            .findFirst()
            .ifPresent(other -> found.add(new Overlap(other, one)));
        going.add(one);
      }
    }
    return found.stream();
  }

  /** What is cancelled takes no room; times that can't be are told by themselves. */
  private static boolean counts(Occurrence one) {
    return !one.session().isCancelled()
        && !one.session().allowOverlap()
        && one.slot().end().isAfter(one.slot().start());
  }

  /** A whole and its part, or the same time of the same session, whose list names a room twice. */
  private static boolean isFine(Program program, Occurrence one, Occurrence other) {
    return isPart(program, one.session(), other.session())
        || isPart(program, other.session(), one.session())
        || (one.index() == other.index() && one.session().slug().equals(other.session().slug()));
  }

  /** Parts of parts are told by themselves. */
  private static boolean isPart(Program program, Session part, Session whole) {
    Optional<String> first = part.partOf();
    return first.filter(whole.slug()::equals).isPresent()
        || first
            .flatMap(program::session)
            .flatMap(Session::partOf)
            .filter(whole.slug()::equals)
            .isPresent();
  }
}
