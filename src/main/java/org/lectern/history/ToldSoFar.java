package org.lectern.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What readers have been told of a session so far, from the oldest change to the newest. Where
 * branches change the same session that isn't what any of them has: it is what is told again that
 * is left out, and a merge that comes to something else tells it, so that the last word is true.
 */
final class ToldSoFar {
  private VisibleFacts shown;
  private Optional<String> type;

  /** With which commit what was told came; what isn't here came before all of them. */
  private final Map<Fact, Integer> arrivals = new HashMap<>();

  private ToldSoFar(VisibleFacts shown) {
    this.shown = shown;
    this.type = shown.type();
  }

  /** What had been told before the first change of a session that is known of. */
  static ToldSoFar before(Edit first) {
    VisibleFacts before = first.before().stream().findFirst().orElse(VisibleFacts.NOTHING);
    if (!first.isMerge() || first.before().isEmpty()) {
      return new ToldSoFar(before);
    }
    Set<Fact> changed = Comparison.different(first.before(), first.after());
    VisibleFacts told = first.after();
    for (Fact fact : changed) {
      told = told.with(fact, before);
    }
    return new ToldSoFar(told);
  }

  boolean isThere() {
    return shown.isThere();
  }

  /** What a change has to tell. */
  Optional<News> of(Edit edit) {
    News news = edit.isMerge() ? settled(edit) : changed(edit);
    return news.facts().isEmpty() ? Optional.empty() : Optional.of(news);
  }

  private News changed(Edit edit) {
    VisibleFacts before = edit.before().get(0);
    VisibleFacts after = edit.after();
    Set<Fact> noticed = Comparison.noticed(edit.before(), after);
    boolean isAgain = noticed.contains(Fact.One.THERE) && after.isThere() && shown.isThere();
    VisibleFacts from = isAgain ? shown : before;
    Set<Fact> news = isAgain ? Comparison.noticed(List.of(shown), after) : noticed;
    news.removeIf(fact -> shown.says(fact).equals(after.says(fact)));
    Set<Fact> heard = Comparison.different(isAgain ? List.of(shown) : edit.before(), after);
    heard.removeIf(fact -> !news.contains(fact) && !shown.says(fact).equals(from.says(fact)));
    return heard(edit, heard, news, from);
  }

  /** A branch that isn't merged yet has its say when it is. */
  private News settled(Edit edit) {
    VisibleFacts from = shown;
    Set<Fact> own =
        edit.before().isEmpty() ? Set.of() : Comparison.noticed(edit.before(), edit.after());
    Set<Fact> heard = Comparison.different(List.of(from), edit.after());
    heard.removeIf(fact -> !own.contains(fact) && arrivals.getOrDefault(fact, -1) > edit.arrival());
    Set<Fact> news = Comparison.noticed(List.of(from), edit.after());
    news.retainAll(heard);
    return heard(edit, heard, news, from);
  }

  /** What is new or takes place after all is told with all that it is, and when. */
  private News heard(Edit edit, Set<Fact> heard, Set<Fact> news, VisibleFacts from) {
    VisibleFacts after = edit.after();
    if (after.isThere()) {
      type = after.type();
      if (news.contains(Fact.One.THERE)) {
        heard.addAll(shown.facts());
        heard.addAll(after.facts());
      } else if (news.contains(Fact.One.CANCELLED) && !after.isCancelled()) {
        heard.add(Fact.One.SLOTS);
      }
    }
    if (after.isCancelled() && !shown.isCancelled() && !heard.contains(Fact.One.CANCELLED)) {
      heard.remove(Fact.One.SLOTS);
    }
    for (Fact fact : heard) {
      shown = shown.with(fact, after);
      arrivals.put(fact, edit.arrival());
    }
    return new News(from, after, news, type);
  }
}
