package org.lectern.program;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** When and where sessions take place, and which order that makes. */
final class Timetable {
  private final Map<String, Session> sessionBySlug;
  private final Map<String, Integer> roomOrder = new HashMap<>();

  /**
   * A timetable.
   *
   * @param rooms the ids of all rooms, in their order
   */
  Timetable(Map<String, Session> sessionBySlug, Collection<String> rooms) {
    this.sessionBySlug = sessionBySlug;
    rooms.forEach(id -> roomOrder.put(id, roomOrder.size()));
  }

  /** A session's times: its own, else those that the longer one lends that it is a part of. */
  List<Occurrence> of(Session session) {
    return session.slots().isEmpty()
        ? lender(session).map(whole -> lent(session, whole)).orElse(List.of())
        : IntStream.range(0, session.slots().size())
            .mapToObj(index -> new Occurrence(session, index))
            .toList();
  }

  /** One that is cancelled has none to lend. */
  private Optional<Session> lender(Session part) {
    return part.partOf()
        .flatMap(slug -> Optional.ofNullable(sessionBySlug.get(slug)))
        .filter(whole -> !whole.isCancelled());
  }

  private static List<Occurrence> lent(Session part, Session whole) {
    return IntStream.range(0, whole.slots().size())
        .mapToObj(
            index -> {
              Slot slot = whole.slots().get(index);
              return new Occurrence(
                  part,
                  index,
                  part.rooms().isEmpty() ? slot : slot.in(part.rooms()),
                  whole.slotsAsWritten().get(index));
            })
        .toList();
  }

  /** The rooms that a time takes beside the longer session that lends it, if one does. */
  List<String> roomsAlone(Occurrence one) {
    List<String> lenders =
        one.isLent()
            ? lender(one.session())
                .map(whole -> whole.slots().get(one.index()).rooms())
                .orElse(List.of())
            : List.of();
    return one.slot().rooms().stream().filter(room -> !lenders.contains(room)).toList();
  }

  /**
   * By first start, then room, a longer session before those that have its time; those without a
   * time last; always the same order.
   */
  List<Session> inOrder(List<Session> all) {
    record Ranked(LocalDateTime start, int room, Session session) {
      boolean isLent() {
        return session.slots().isEmpty();
      }
    }
    return all.stream()
        .map(
            session ->
                of(session).stream()
                    .findFirst()
                    .map(first -> new Ranked(first.slot().start(), rank(first.slot()), session))
                    .orElseGet(() -> new Ranked(LocalDateTime.MAX, 0, session)))
        .sorted(
            Comparator.<Ranked, LocalDateTime>comparing(Ranked::start)
                .thenComparing(Ranked::isLent)
                .thenComparingInt(Ranked::room)
                .thenComparing(ranked -> ranked.session().slug()))
        .map(Ranked::session)
        .toList();
  }

  /** All times of all sessions, by start, then room, the longest first. */
  List<Occurrence> all(List<Session> sessions) {
    record Ranked(LocalDateTime start, int room, Occurrence one) {}
    List<Ranked> found = new ArrayList<>();
    for (Session session : sessions) {
      for (Occurrence one : of(session)) {
        found.add(new Ranked(one.slot().start(), rank(one.slot()), one));
      }
    }
    found.sort(
        Comparator.<Ranked, LocalDateTime>comparing(Ranked::start)
            .thenComparingInt(Ranked::room)
            .thenComparing(ranked -> ranked.one().slot().end(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.one().isLent())
            .thenComparing(ranked -> ranked.one().session().slug()));
    return found.stream().map(Ranked::one).toList();
  }

  private int rank(Slot slot) {
    int least = Integer.MAX_VALUE;
    for (String room : slot.rooms()) {
      least = Math.min(least, roomOrder.getOrDefault(room, Integer.MAX_VALUE));
    }
    return least;
  }
}
