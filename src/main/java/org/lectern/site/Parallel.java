package org.lectern.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.grid.Timeline;
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
  private final Map<LocalDate, Timeline> days = new HashMap<>();
  private final Map<Time, Found> byTime = new ConcurrentHashMap<>();
  private final Map<String, Timeline> companies = new ConcurrentHashMap<>();

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
    program.byDay().forEach((day, occurrences) -> days.put(day, Timeline.of(occurrences)));
  }

  /** What runs at the same time on the day. */
  View with(Occurrence occurrence) {
    Slot slot = occurrence.slot();
    LocalDate day = program.conference().dayOf(slot.start());
    Time time = new Time(day, slot.start(), slot.end());
    Found found = byTime.computeIfAbsent(time, first -> found(day, slot, KEPT));
    List<Occurrence> listed = listed(found, occurrence.session());
    if (listed.size() < LISTED && found.first().size() < found.all()) {
      found = found(day, slot, found.all());
      listed = listed(found, occurrence.session());
    }
    Timeline company =
        companies.computeIfAbsent(
            occurrence.session().slug(), slug -> company(occurrence.session()));
    long left =
        company
            .overlapping(slot)
            .mapToObj(company.all()::get)
            .filter(other -> program.conference().dayOf(other.slot().start()).equals(day))
            .count();
    return new View(listed, (int) (found.all() - left - listed.size()));
  }

  private Found found(LocalDate day, Slot slot, int most) {
    List<Occurrence> all =
        days.get(day)
            .overlapping(slot)
            .mapToObj(days.get(day).all()::get)
            .filter(one -> isSession(one.session()))
            .toList();
    return new Found(List.copyOf(all.subList(0, Math.min(most, all.size()))), all.size());
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
  private Timeline company(Session session) {
    Optional<Session> whole = session.partOf().flatMap(program::session);
    return Timeline.of(
        Stream.concat(Stream.of(session), whole.stream())
            .distinct()
            .filter(this::isSession)
            .flatMap(
                one -> IntStream.range(0, one.slots().size()).mapToObj(i -> new Occurrence(one, i)))
            .sorted(Comparator.comparing(one -> one.slot().start()))
            .toList());
  }

  private boolean isSession(Session session) {
    return session.partOf().isEmpty() && !program.isService(session);
  }
}
