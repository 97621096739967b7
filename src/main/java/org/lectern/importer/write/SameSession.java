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
 * Finds sessions again by their times. A schedule names each time of a session, and the session has
 * the name of the first: another one, once that is gone or a later one moves before it.
 */
final class SameSession {
  private final Existing existing;
  private final Base base;
  private final Map<String, String> byTimes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Those of an import. */
  SameSession(Existing existing, Base base, List<ForeignSession> sessions) {
    this.existing = existing;
    this.base = base;
    for (ExistingFile file : existing.all()) {
      if (file.kind() == Kind.SESSION) {
        file.id().ifPresent(id -> names(file).forEach(name -> byTimes.putIfAbsent(name, id)));
      }
    }
    sessions.stream().flatMap(session -> session.id().stream()).forEach(taken::add);
  }

  /** What the times of a file are called where they are from. */
  private static Stream<String> names(ExistingFile file) {
    return Values.map(file.fields().get("extra")).values().stream()
        .flatMap(extra -> Values.list(Values.map(extra).get("slots")).stream())
        .flatMap(slot -> SlotOrder.name(Values.map(slot)).stream());
  }

  /** A session with the id that it is known by here. */
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
    return existing.withId(Kind.SESSION, id).isPresent() || base.path(Kind.SESSION, id).isPresent();
  }
}
