package org.lectern.importer.sessionize;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.importer.format.Fields;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;

/** Sessions for everybody: the grid shows them across all rooms of their day, and so does ours. */
final class Plenary {
  private Plenary() {}

  /** The sessions, of which those of the keys have all rooms of their day, their own first. */
  static List<ForeignSession> spread(
      List<ForeignSession> sessions, Set<String> plenary, Fields file) {
    Map<LocalDate, Set<String>> byDay = new LinkedHashMap<>();
    for (ForeignSession session : sessions) {
      for (ForeignSlot slot : session.slots()) {
        byDay
            .computeIfAbsent(slot.start().toLocalDate(), day -> new LinkedHashSet<>())
            .addAll(slot.rooms());
      }
    }
    return sessions.stream()
        .map(session -> plenary.contains(session.key()) ? spread(session, byDay, file) : session)
        .toList();
  }

  private static ForeignSession spread(
      ForeignSession session, Map<LocalDate, Set<String>> byDay, Fields file) {
    List<ForeignSlot> slots =
        session.slots().stream()
            .map(slot -> slot.alsoIn(byDay.get(slot.start().toLocalDate())))
            .toList();
    if (!slots.equals(session.slots())) {
      file.noteChanged("a session for everybody, which takes all rooms of its day now");
    }
    return session.withSlots(slots);
  }
}
