package org.lectern.importer.sessionize;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;

/** Sessions for everybody: the grid shows them across all rooms of their day, and so does ours. */
final class Plenary {
  private Plenary() {}

  /** The sessions, of which those of the keys have all rooms of their day, their own first. */
  static List<ForeignSession> spread(
      List<ForeignSession> sessions, Set<String> plenary, Findings findings, Position place) {
    Map<LocalDate, Set<String>> byDay = new LinkedHashMap<>();
    for (ForeignSession session : sessions) {
      for (ForeignSlot slot : session.slots()) {
        byDay
            .computeIfAbsent(slot.start().toLocalDate(), day -> new LinkedHashSet<>())
            .addAll(slot.rooms());
      }
    }
    return sessions.stream()
        .map(
            session ->
                plenary.contains(session.key()) ? spread(session, byDay, findings, place) : session)
        .toList();
  }

  private static ForeignSession spread(
      ForeignSession session,
      Map<LocalDate, Set<String>> byDay,
      Findings findings,
      Position place) {
    List<ForeignSlot> slots =
        session.slots().stream()
            .map(slot -> spread(slot, byDay.get(slot.start().toLocalDate())))
            .toList();
    if (!slots.equals(session.slots())) {
      findings.changed(place, "a session for everybody, which takes all rooms of its day now");
    }
    return session.withSlots(slots);
  }

  private static ForeignSlot spread(ForeignSlot slot, Set<String> rooms) {
    List<String> all = Stream.concat(slot.rooms().stream(), rooms.stream()).distinct().toList();
    return new ForeignSlot(slot.start(), slot.end(), all, slot.extra());
  }
}
