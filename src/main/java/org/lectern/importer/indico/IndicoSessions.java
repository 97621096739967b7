package org.lectern.importer.indico;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Findings;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;

/** The sessions of an export, each identity once. */
final class IndicoSessions {
  private final List<ForeignSession> sessions = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Findings findings;

  IndicoSessions(Findings findings) {
    this.findings = findings;
  }

  /** Those so far. */
  List<ForeignSession> all() {
    return sessions;
  }

  /**
   * Takes a session. One that there is already is given at further times; another one with the same
   * identity can't keep it, for a build refuses that.
   */
  void add(ForeignSession one, Position place) {
    Integer earlier = one.id().map(byId::get).orElse(null);
    if (earlier == null) {
      one.id().ifPresent(id -> byId.put(id, sessions.size()));
      sessions.add(one);
    } else if (sessions.get(earlier).saysTheSameAs(one)) {
      sessions.set(earlier, together(sessions.get(earlier), one, place));
    } else {
      findings.changed(
          place,
          "a session with the id of another one, %s, has none now".formatted(one.id().orElse("")));
      sessions.add(one.draft().id(Optional.empty()).done());
    }
  }

  private ForeignSession together(ForeignSession first, ForeignSession again, Position place) {
    Set<ForeignSlot> slots = new LinkedHashSet<>(first.slots());
    if (!slots.addAll(again.slots())) {
      findings.leftOut(place, "a session that is in the file already");
    }
    return first.withSlots(List.copyOf(slots));
  }
}
