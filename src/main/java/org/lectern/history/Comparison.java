package org.lectern.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;

/** Says what readers of the program notice between versions of a session. */
final class Comparison {
  private Comparison() {}

  /**
   * What is different, whether readers notice it or not: what the later version says as none of the
   * earlier ones does.
   *
   * @param before at least one; a merge has several
   */
  static Set<Fact> different(List<VisibleFacts> before, VisibleFacts after) {
    List<VisibleFacts> there = before.stream().filter(VisibleFacts::isThere).toList();
    Set<Fact> found = new LinkedHashSet<>();
    if (there.isEmpty() == after.isThere()) {
      found.add(Fact.One.THERE);
    } else if (after.isThere()) {
      there.forEach(version -> found.addAll(version.facts()));
      found.addAll(after.facts());
      found.removeIf(
          fact -> there.stream().anyMatch(one -> one.says(fact).equals(after.says(fact))));
    }
    return found;
  }

  /** Those that readers notice. */
  static Set<Fact> noticed(List<VisibleFacts> before, VisibleFacts after) {
    Set<Fact> found = different(before, after);
    found.removeIf(
        fact ->
            (fact == Fact.One.SLOTS && !isMoved(before, after))
                || (fact instanceof Fact.Thing && after.says(fact).equals(false)));
    return found;
  }

  /** Nobody goes to what is cancelled, and a time that can't be told isn't compared. */
  private static boolean isMoved(List<VisibleFacts> before, VisibleFacts after) {
    return !after.isCancelled()
        && !after.hasUnknownTime()
        && before.stream().filter(VisibleFacts::isThere).noneMatch(VisibleFacts::hasUnknownTime);
  }

  /** Puts facts that are different into words. */
  static List<Difference> of(VisibleFacts before, VisibleFacts after, Set<Fact> facts) {
    if (facts.contains(Fact.One.THERE)) {
      return after.isThere()
          ? fresh(after)
          : List.of(new Difference.Turned(Turn.REMOVED, before.slots()));
    }
    List<Difference> found = new ArrayList<>();
    if (facts.contains(Fact.One.CANCELLED)) {
      found.add(
          after.isCancelled()
              ? new Difference.Turned(Turn.CANCELLED, before.slots())
              : new Difference.Turned(Turn.REINSTATED, after.slots()));
    }
    if (facts.contains(Fact.One.SLOTS)) {
      found.add(new Difference.Moved(before.slots(), after.slots()));
    }
    if (facts.contains(Fact.One.TITLE)) {
      found.add(new Difference.Retitled(before.title(), after.title()));
    }
    List<String> joined = among(after.speakers(), facts);
    List<String> left = among(before.speakers(), facts);
    left.removeAll(joined);
    if (!joined.isEmpty() || !left.isEmpty()) {
      found.add(new Difference.Speakers(joined, left));
    }
    List<Material> material =
        after.material().stream()
            .filter(one -> facts.contains(new Fact.Thing(one.address())))
            .toList();
    if (!material.isEmpty()) {
      found.add(
          new Difference.Published(
              material.stream().map(Material::kind).toList(),
              material.stream().map(Material::title).flatMap(Optional::stream).toList()));
    }
    return found;
  }

  /** What was never to take place says so first. */
  private static List<Difference> fresh(VisibleFacts now) {
    Difference added = new Difference.Turned(Turn.ADDED, now.slots());
    return now.isCancelled()
        ? List.of(new Difference.Turned(Turn.CANCELLED, now.slots()), added)
        : List.of(added);
  }

  private static List<String> among(List<String> speakers, Set<Fact> facts) {
    return new ArrayList<>(
        speakers.stream()
            .filter(slug -> facts.contains(new Fact.Speaker(slug)))
            .distinct()
            .toList());
  }
}
