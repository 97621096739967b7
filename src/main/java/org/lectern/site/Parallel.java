package org.lectern.site;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;

/**
 * Finds what runs at the same time as a session, breaks and its own company left out. Hundreds of
 * sessions have the same time: what there is then is looked for once. Safe for use by several
 * threads.
 */
final class Parallel {
  private static final int LISTED = 12;

  /** So many are kept of each time, since a session itself and what it is part of are left out. */
  private static final int KEPT = LISTED + 4;

  private final Program program;
  private final Map<LocalDate, Duration> longest = new HashMap<>();
  private final Map<Time, Found> byTime = new ConcurrentHashMap<>();

  private record Time(LocalDate day, LocalDateTime start, LocalDateTime end) {}

  /** All that runs at a time: the first, and how many. */
  private record Found(List<Occurrence> first, int all) {}

  /**
   * What runs at the same time.
   *
   * @param first as many as are listed
   * @param more how many there are besides
   */
  record View(List<Occurrence> first, int more) {}

  Parallel(Program program) {
    this.program = program;
    program
        .byDay()
        .forEach(
            (day, occurrences) ->
                longest.put(
                    day,
                    occurrences.stream()
                        .map(one -> Duration.between(one.slot().start(), one.slot().end()))
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO)));
  }

  /** What runs at the same time on the day. */
  View with(Occurrence occurrence) {
    Slot slot = occurrence.slot();
    LocalDate day = program.conference().dayOf(slot.start());
    Time time = new Time(day, slot.start(), slot.end());
    Found found = byTime.computeIfAbsent(time, first -> found(first, slot, KEPT));
    List<Occurrence> listed = listed(found, occurrence.session());
    if (listed.size() < LISTED && found.first().size() < found.all()) {
      found = found(time, slot, found.all());
      listed = listed(found, occurrence.session());
    }
    long company =
        company(occurrence.session())
            .flatMap(one -> one.slots().stream())
            .filter(other -> other.overlaps(slot))
            .filter(other -> program.conference().dayOf(other.start()).equals(day))
            .count();
    return new View(listed, (int) (found.all() - company - listed.size()));
  }

  private Found found(Time time, Slot slot, int most) {
    List<Occurrence> day = program.byDay().get(time.day());
    List<Occurrence> first = new ArrayList<>();
    int all = 0;
    for (int i = Around.firstFrom(day, time.start().minus(longest.get(time.day())));
        i < day.size() && day.get(i).slot().start().isBefore(time.end());
        i++) {
      if (day.get(i).slot().overlaps(slot) && isSession(day.get(i).session())) {
        all++;
        if (first.size() < most) {
          first.add(day.get(i));
        }
      }
    }
    return new Found(first, all);
  }

  private static List<Occurrence> listed(Found found, Session session) {
    String whole = session.partOf().orElse("");
    return found.first().stream()
        .filter(one -> !one.session().slug().equals(session.slug()))
        .filter(one -> !one.session().slug().equals(whole))
        .limit(LISTED)
        .toList();
  }

  /** A session itself and what it is part of, as far as they are among what is found. */
  private Stream<Session> company(Session session) {
    Optional<Session> whole = session.partOf().flatMap(program::session);
    return Stream.concat(Stream.of(session), whole.stream()).distinct().filter(this::isSession);
  }

  private boolean isSession(Session session) {
    return session.partOf().isEmpty() && !program.isService(session);
  }
}
