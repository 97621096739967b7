package org.lectern.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
   * For each that begins while others go on, one of these; so that a room that everything was put
   * into gives a problem for each session rather than for each pair.
   *
   * @param byStart everything in one room, or by one speaker, sorted by start
   * @param company the name of those that may be at the same time; one's own where none may
   */
  static Stream<Overlap> of(
      Program program, List<Occurrence> byStart, Function<Occurrence, String> company) {
    List<Overlap> found = new ArrayList<>();
    Map<String, Deque<Occurrence>> going = new LinkedHashMap<>();
    for (Occurrence one : byStart) {
      if (counts(one)) {
        String own = company.apply(one);
        inTheWay(program, going, one, own).ifPresent(other -> found.add(new Overlap(other, one)));
        going.computeIfAbsent(own, key -> new ArrayDeque<>()).add(one);
      }
    }
    return found.stream();
  }

  /** A name that nothing else has, for what may have no company. */
  static String alone(Occurrence one) {
    return "alone: " + one.session().slug() + " " + one.index();
  }

  /** What goes on in other company as one begins; what has ended is put away on the way. */
  private static Optional<Occurrence> inTheWay(
      Program program, Map<String, Deque<Occurrence>> going, Occurrence one, String own) {
    Iterator<Map.Entry<String, Deque<Occurrence>>> companies = going.entrySet().iterator();
    while (companies.hasNext()) {
      Map.Entry<String, Deque<Occurrence>> company = companies.next();
      if (company.getKey().equals(own)) {
        continue;
      }
      Iterator<Occurrence> others = company.getValue().iterator();
      while (others.hasNext()) {
        Occurrence other = others.next();
        if (!other.slot().end().isAfter(one.slot().start())) {
          others.remove();
        } else if (!isPart(program, one, other) && !isPart(program, other, one)) {
          return Optional.of(other);
        }
      }
      if (company.getValue().isEmpty()) {
        companies.remove();
      }
    }
    return Optional.empty();
  }

  /** What is cancelled takes no room; times that can't be are told by themselves. */
  private static boolean counts(Occurrence one) {
    return !one.session().isCancelled()
        && !one.session().allowOverlap()
        && one.slot().end().isAfter(one.slot().start());
  }

  /** Whether one lies within the other; parts of parts are told by themselves. */
  private static boolean isPart(Program program, Occurrence one, Occurrence other) {
    String whole = other.session().slug();
    Optional<String> first = one.session().partOf();
    return first.filter(whole::equals).isPresent()
        || first
            .flatMap(program::session)
            .flatMap(Session::partOf)
            .filter(whole::equals)
            .isPresent();
  }
}
