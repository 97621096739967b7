package org.lectern.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.program.Difference;

/**
 * What is told of a session at once.
 *
 * @param facts those of it that are told
 * @param type that of the session
 */
record News(VisibleFacts from, VisibleFacts to, Set<Fact> facts, Optional<String> type) {
  News {
    facts = Set.copyOf(facts);
  }

  String title() {
    return to.isThere() ? to.title() : from.title();
  }

  List<Difference> differences() {
    return Comparison.of(from, to, facts);
  }
}
