package org.lectern.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a session that has been announced to readers, updated from the oldest change to the
 * newest. If several branches change a session, it may differ from the version in any of them. What
 * was announced before isn't repeated, and a merge with another result announces that result, so
 * that the last announcement is always true.
 */
final class AnnouncedState {
  private VisibleFacts shown;
  private Optional<String> type;

  /**
   * The branch position at which each fact was announced; facts without one were announced before
   * all others.
   */
  private final Map<Fact, Integer> positions = new HashMap<>();

  private AnnouncedState(VisibleFacts shown) {
    this.shown = shown;
    this.type = shown.type();
  }

  /** Returns the state before the first known change of a session. */
  static AnnouncedState before(SessionEdit first) {
    VisibleFacts before = first.before().stream().findFirst().orElse(VisibleFacts.NOTHING);
    if (!first.isMerge() || first.before().isEmpty()) {
      return new AnnouncedState(before);
    }
    Set<Fact> changed = Comparison.different(first.before(), first.after());
    VisibleFacts announced = first.after();
    for (Fact fact : changed) {
      announced = announced.with(fact, before);
    }
    return new AnnouncedState(announced);
  }

  boolean isInProgram() {
    return shown.isInProgram();
  }

  /** Returns what a change announces. */
  Optional<Announcement> of(SessionEdit edit) {
    Announcement announced = edit.isMerge() ? afterMerge(edit) : afterChange(edit);
    return announced.facts().isEmpty() ? Optional.empty() : Optional.of(announced);
  }

  private Announcement afterChange(SessionEdit edit) {
    VisibleFacts before = edit.before().get(0);
    VisibleFacts after = edit.after();
    Set<Fact> visible = Comparison.noticeable(edit.before(), after);
    boolean isAddedTwice =
        visible.contains(Fact.Field.IN_PROGRAM) && after.isInProgram() && shown.isInProgram();
    VisibleFacts from = isAddedTwice ? shown : before;
    Set<Fact> announced = isAddedTwice ? Comparison.noticeable(List.of(shown), after) : visible;
    announced.removeIf(fact -> shown.value(fact).equals(after.value(fact)));
    Set<Fact> changed = Comparison.different(isAddedTwice ? List.of(shown) : edit.before(), after);
    changed.removeIf(
        fact -> !announced.contains(fact) && !shown.value(fact).equals(from.value(fact)));
    return announce(edit, changed, announced, from);
  }

  /**
   * Announces the result of a merge. Facts from later branch positions are kept: their branch is
   * considered when it is merged.
   */
  private Announcement afterMerge(SessionEdit edit) {
    VisibleFacts from = shown;
    Set<Fact> visibleInMerge =
        edit.before().isEmpty() ? Set.of() : Comparison.noticeable(edit.before(), edit.after());
    Set<Fact> changed = Comparison.different(List.of(from), edit.after());
    changed.removeIf(
        fact ->
            !visibleInMerge.contains(fact)
                && positions.getOrDefault(fact, -1) > edit.branchPosition());
    Set<Fact> announced = Comparison.noticeable(List.of(from), edit.after());
    announced.retainAll(changed);
    return announce(edit, changed, announced, from);
  }

  /**
   * Updates the state. A session that is added or reinstated is announced with all its facts and
   * its time.
   */
  private Announcement announce(
      SessionEdit edit, Set<Fact> changed, Set<Fact> announced, VisibleFacts from) {
    VisibleFacts after = edit.after();
    if (after.isInProgram()) {
      type = after.type();
      if (announced.contains(Fact.Field.IN_PROGRAM)) {
        changed.addAll(shown.facts());
        changed.addAll(after.facts());
      } else if (announced.contains(Fact.Field.CANCELLED) && !after.isCancelled()) {
        changed.add(Fact.Field.SLOTS);
      }
    }
    if (after.isCancelled() && !shown.isCancelled() && !changed.contains(Fact.Field.CANCELLED)) {
      changed.remove(Fact.Field.SLOTS);
    }
    for (Fact fact : changed) {
      shown = shown.with(fact, after);
      positions.put(fact, edit.branchPosition());
    }
    return new Announcement(from, after, announced, type);
  }
}
