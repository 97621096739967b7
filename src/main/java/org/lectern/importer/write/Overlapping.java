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
 * Sessions that begin in a room, or with a speaker, where another still goes on. A schedule that is
 * public already means them so.
 */
final class Overlapping {
  private Overlapping() {}

  private record Taking(ForeignSession session, ForeignSlot slot) {}

  /** The keys of the later one of each two. */
  static Set<String> among(List<ForeignSession> sessions) {
    Set<String> found = new HashSet<>();
    find(sessions, found, taking -> taking.slot().rooms());
    find(sessions, found, taking -> taking.session().present());
    return found;
  }

  private static void find(
      List<ForeignSession> sessions, Set<String> found, Function<Taking, List<String>> places) {
    Map<String, List<Taking>> byPlace = new HashMap<>();
    for (ForeignSession session : sessions) {
      if (session.status() != Status.CANCELLED) {
        for (ForeignSlot slot : session.slots()) {
          Taking taking = new Taking(session, slot);
          places
              .apply(taking)
              .forEach(
                  place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(taking));
        }
      }
    }
    byPlace.values().forEach(all -> find(all, found));
  }

  private static void find(List<Taking> inOnePlace, Set<String> found) {
    inOnePlace.sort(Comparator.comparing(taking -> taking.slot().start()));
    LocalDateTime until = LocalDateTime.MIN;
    for (Taking taking : inOnePlace) {
      if (!found.contains(taking.session().key())) {
        if (taking.slot().start().isBefore(until)) {
          found.add(taking.session().key());
        } else {
          until = taking.slot().end();
        }
      }
    }
  }
}
