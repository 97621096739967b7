package org.lectern.suggest;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What an editor probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word that is nearest to what was written, where one is near enough. Wide letters are
   * as near as narrow ones.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String wanted =
        Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    int most = Math.max(1, Math.min(3, wanted.length() / 3));
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(word -> new Candidate(word, distance.apply(wanted, word.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** {@code did you mean "…"?} with the nearest known word, where one is near enough. */
  public static Optional<String> didYouMean(String written, Collection<String> known) {
    return nearest(written, known).map(Suggestion::didYouMean);
  }

  /** {@code did you mean "…"?} */
  public static String didYouMean(String meant) {
    return "did you mean \"" + meant + "\"?";
  }
}
