package org.lectern.site;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of people's names in a language: word by word, so that all of one family stand together
 * before those whose name only begins like it. {@code おの たろう} comes before {@code おのだ あい}, which a
 * collator alone, to which spaces are nothing, has the other way round.
 */
final class NameOrder {
  private final Collator letters;
  private final Collator exact;

  NameOrder(Locale language) {
    this.letters = Collator.getInstance(language);
    this.exact = Collator.getInstance(language);
    letters.setStrength(Collator.PRIMARY);
  }

  /** What stands for a name in the order. */
  record Key(List<CollationKey> letters, List<CollationKey> exact) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::letters, NameOrder::compare)
            .thenComparing(Key::exact, NameOrder::compare);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** The key of a name, whatever its width and its spaces. A comma ends the family's part. */
  Key key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace(",", " , ").strip();
    List<String> words = Arrays.asList(plain.split("\\s+"));
    return new Key(keys(words, letters::getCollationKey), keys(words, exact::getCollationKey));
  }

  private static List<CollationKey> keys(List<String> words, Function<String, CollationKey> key) {
    return words.stream().map(key).toList();
  }

  private static int compare(List<CollationKey> one, List<CollationKey> other) {
    int both = Math.min(one.size(), other.size());
    for (int i = 0; i < both; i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
