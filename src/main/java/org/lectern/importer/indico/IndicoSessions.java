package org.lectern.importer.indico;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Fields;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;

/** The sessions of an export, each identity once. */
final class IndicoSessions {
  private final List<ForeignSession> sessions = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();

  /** Those so far. */
  List<ForeignSession> all() {
    return sessions;
  }

  /**
   * Takes a session. One that there is already is given at further times; another one with the same
   * identity can't keep it, for a build refuses that.
   */
  void add(ForeignSession one, Fields fields) {
    Integer earlier = one.id().map(byId::get).orElse(null);
    if (earlier == null) {
      one.id().ifPresent(id -> byId.put(id, sessions.size()));
      sessions.add(one);
    } else if (sessions.get(earlier).saysTheSameAs(one)) {
      sessions.set(earlier, together(sessions.get(earlier), one, fields));
    } else {
      fields.noteChanged(
          "a session with the id of another one, %s, has none now".formatted(one.id().orElse("")));
      sessions.add(one.draft().id(Optional.empty()).done());
    }
  }

  private static ForeignSession together(
      ForeignSession first, ForeignSession again, Fields fields) {
    Set<ForeignSlot> slots = new LinkedHashSet<>(first.slots());
    if (!slots.addAll(again.slots())) {
      fields.noteLeftOut("a session that is in the file already");
    }
    return first.withSlots(List.copyOf(slots));
  }
}
