package org.lectern.importer.write;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.program.Status;

/**
 * Finds sessions that begin in a room, or with a speaker, during another session. In a published
 * schedule that is intended.
 */
final class Overlaps {
  private Overlaps() {}

  private record Occupation(ForeignSession session, ForeignSlot slot) {}

  /** Returns the keys of the later session of each two. */
  static Set<String> among(List<ForeignSession> sessions) {
    Set<String> found = new HashSet<>();
    find(sessions, found, occupation -> occupation.slot().rooms());
    find(sessions, found, occupation -> occupation.session().present());
    return found;
  }

  private static void find(
      List<ForeignSession> sessions, Set<String> found, Function<Occupation, List<String>> places) {
    Map<String, List<Occupation>> byPlace = new HashMap<>();
    for (ForeignSession session : sessions) {
      if (session.status() != Status.CANCELLED) {
        for (ForeignSlot slot : session.slots()) {
          Occupation occupation = new Occupation(session, slot);
          places
              .apply(occupation)
              .forEach(
                  place ->
                      byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(occupation));
        }
      }
    }
    byPlace.values().forEach(all -> find(all, found));
  }

  private static void find(List<Occupation> inOnePlace, Set<String> found) {
    inOnePlace.sort(Comparator.comparing(occupation -> occupation.slot().start()));
    LocalDateTime until = LocalDateTime.MIN;
    for (Occupation occupation : inOnePlace) {
      if (!found.contains(occupation.session().key())) {
        if (occupation.slot().start().isBefore(until)) {
          found.add(occupation.session().key());
        } else {
          until = occupation.slot().end();
        }
      }
    }
  }
}
