package org.lectern.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.program.Difference;

/**
 * The changes of a session that one event announces.
 *
 * @param facts the facts that are announced
 * @param type the session's type
 */
record Announcement(VisibleFacts from, VisibleFacts to, Set<Fact> facts, Optional<String> type) {
  Announcement {
    facts = Set.copyOf(facts);
  }

  String title() {
    return to.isInProgram() ? to.title() : from.title();
  }

  List<Difference> differences() {
    return Comparison.of(from, to, facts);
  }
}
