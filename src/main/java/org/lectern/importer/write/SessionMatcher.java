package org.lectern.importer.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.model.ForeignSession;

/**
 * Finds existing sessions by their times. A schedule has ids for times of a session, and a session
 * has the id of its first one: that changes if the first time is removed, or a later one moves
 * before it.
 */
final class SessionMatcher {
  private final ExistingContent existing;
  private final LastImport base;
  private final Map<String, String> byTimes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Creates the finder for an import. */
  SessionMatcher(ExistingContent existing, LastImport base, List<ForeignSession> sessions) {
    this.existing = existing;
    this.base = base;
    for (ExistingFile file : existing.all()) {
      if (file.kind() == ContentKind.SESSION) {
        file.id().ifPresent(id -> names(file).forEach(name -> byTimes.putIfAbsent(name, id)));
      }
    }
    sessions.stream().flatMap(session -> session.id().stream()).forEach(taken::add);
  }

  /** Returns the ids of a file's times in the schedule. */
  private static Stream<String> names(ExistingFile file) {
    return Values.map(file.fields().get("extra")).values().stream()
        .flatMap(extra -> Values.list(Values.map(extra).get("slots")).stream())
        .flatMap(slot -> SlotOrder.name(Values.map(slot)).stream());
  }

  /** Returns a session with the id of its existing file. */
  ForeignSession of(ForeignSession session) {
    if (session.id().isEmpty() || isKnown(session.id().get())) {
      return session;
    }
    Optional<String> known =
        Stream.concat(
                session.id().stream(),
                session.slots().stream()
                    .flatMap(slot -> slot.extra().values().values().stream())
                    .flatMap(extra -> SlotOrder.name(Values.map(extra)).stream()))
            .map(name -> isKnown(name) ? name : byTimes.getOrDefault(name, name))
            .filter(this::isKnown)
            .filter(id -> !taken.contains(id))
            .findFirst();
    known.ifPresent(taken::add);
    return known.isPresent() ? session.draft().id(known).done() : session;
  }

  private boolean isKnown(String id) {
    return existing.withId(ContentKind.SESSION, id).isPresent()
        || base.path(ContentKind.SESSION, id).isPresent();
  }
}
