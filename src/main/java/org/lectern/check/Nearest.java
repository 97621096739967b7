package org.lectern.check;

import java.util.Collection;
import java.util.Optional;
import org.lectern.suggest.Suggestion;

/**
 * Looks for what was probably meant, as long as that doesn't take long: of thousands of mistakes in
 * a large conference the first get a guess. For one thread.
 */
final class Nearest {
  /** Comparisons of two words, about a second's worth. */
  private int left = 500_000;

  /** The known word that is nearest to what was written, where one is near enough. */
  Optional<String> to(String written, Collection<String> known) {
    left = Math.max(0, left - known.size());
    return left == 0 ? Optional.empty() : Suggestion.nearest(written, known);
  }
}
