package org.lectern.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.program.Difference;
import org.lectern.program.Difference.Turn;

/** Finds the differences between versions of a session that readers notice. */
final class Comparison {
  private Comparison() {}

  /**
   * Returns all differences, whether readers notice them or not: the facts in which the later
   * version differs from all earlier ones.
   *
   * @param before at least one version; several for a merge
   */
  static Set<Fact> different(List<VisibleFacts> before, VisibleFacts after) {
    List<VisibleFacts> there = before.stream().filter(VisibleFacts::isInProgram).toList();
    Set<Fact> found = new LinkedHashSet<>();
    if (there.isEmpty() == after.isInProgram()) {
      found.add(Fact.Field.IN_PROGRAM);
    } else if (after.isInProgram()) {
      there.forEach(version -> found.addAll(version.facts()));
      found.addAll(after.facts());
      found.removeIf(
          fact -> there.stream().anyMatch(one -> one.value(fact).equals(after.value(fact))));
    }
    return found;
  }

  /** Returns the differences that readers notice. */
  static Set<Fact> noticeable(List<VisibleFacts> before, VisibleFacts after) {
    Set<Fact> found = different(before, after);
    found.removeIf(
        fact ->
            (fact == Fact.Field.SLOTS && !isMoved(before, after))
                || (fact instanceof Fact.Resource && after.value(fact).equals(false)));
    return found;
  }

  /** Ignores the times of cancelled sessions, and those that aren't known. */
  private static boolean isMoved(List<VisibleFacts> before, VisibleFacts after) {
    return !after.isCancelled()
        && !after.hasUnknownTime()
        && before.stream()
            .filter(VisibleFacts::isInProgram)
            .noneMatch(VisibleFacts::hasUnknownTime);
  }

  /** Describes facts that differ. */
  static List<Difference> of(VisibleFacts before, VisibleFacts after, Set<Fact> facts) {
    if (facts.contains(Fact.Field.IN_PROGRAM)) {
      return after.isInProgram()
          ? fresh(after)
          : List.of(new Difference.Turned(Turn.REMOVED, before.slots()));
    }
    List<Difference> found = new ArrayList<>();
    if (facts.contains(Fact.Field.CANCELLED)) {
      found.add(
          after.isCancelled()
              ? new Difference.Turned(Turn.CANCELLED, before.slots())
              : new Difference.Turned(Turn.REINSTATED, after.slots()));
    }
    if (facts.contains(Fact.Field.SLOTS)) {
      found.add(new Difference.Moved(before.slots(), after.slots()));
    }
    if (facts.contains(Fact.Field.TITLE)) {
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
            .filter(one -> facts.contains(new Fact.Resource(one.address())))
            .toList();
    if (!material.isEmpty()) {
      found.add(
          new Difference.Published(
              material.stream().map(Material::kind).toList(),
              material.stream().map(Material::title).flatMap(Optional::stream).toList()));
    }
    return found;
  }

  /** A session that was cancelled from the start is described as cancelled first. */
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
