package org.lectern.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lectern.program.Source;

/**
 * Finds names that are nearly the same: but for capitals, accents, signs and spaces, or for one
 * slip of the keyboard in a word. In a slip one letter is missing, doubled, wrong, or has changed
 * places with its neighbour. Numbers, short words and words without spaces between them don't slip:
 * "Part II" isn't "Part I".
 *
 * <p>Takes time by the length of all names: a word with a slip, and the word that it should be, are
 * the same once a letter is left out of either.
 */
final class Lookalikes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f'’]");
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");

  /** The fewest letters of a name that may have a slip in it: short ones are alike by chance. */
  private static final int LEAST = 10;

  private static final int LONGEST_WORD = 40;

  /** With how many of those that left the same trace a name is compared. */
  private static final int NEIGHBOURS = 8;

  private static final int WORD_BITS = 6;

  /** The bits of a trace below its hash: 2^24 names, of which 2^6 words each are looked at. */
  private static final int HASH = 24 + WORD_BITS;

  private final boolean anyOrder;
  private final int shortest;

  /**
   * A search.
   *
   * @param anyOrder whether words in another order make the same name
   * @param shortest the fewest letters of a word that may have a slip in it
   */
  Lookalikes(boolean anyOrder, int shortest) {
    this.anyOrder = anyOrder;
    this.shortest = shortest;
  }

  /** Two names by their indexes in the list. */
  record Pair(int first, int second) {}

  /**
   * How it is told that a name is like one before it.
   *
   * @param first the file of the one before
   */
  static String told(Source first, String before, String name) {
    String like = before.equals(name) ? "the same" : "nearly the same: \"" + before + "\"";
    return first.start().file() + " is called " + like;
  }

  /** Each name that is like one before it, with that. */
  Stream<Pair> in(List<String> names) {
    Set<Pair> pairs = new LinkedHashSet<>();
    List<List<String>> words = names.stream().map(Lookalikes::words).toList();
    List<List<String>> ordered =
        anyOrder ? words.stream().map(one -> one.stream().sorted().toList()).toList() : words;
    LongStream.Builder traces = LongStream.builder();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      OptionalInt same = same(first, List.of(joined(words.get(i)), joined(ordered.get(i))), i);
      if (same.isPresent()) {
        pairs.add(new Pair(same.getAsInt(), i));
      } else {
        addTraces(i, ordered.get(i), traces);
      }
    }
    long[] sorted = traces.build().sorted().toArray();
    for (int i = 0; i < sorted.length; i++) {
      int end = Math.min(sorted.length, i + NEIGHBOURS);
      for (int j = i + 1; j < end && sorted[i] >> HASH == sorted[j] >> HASH; j++) {
        if (slips(sorted[i], sorted[j], ordered)) {
          pairs.add(new Pair(name(sorted[i]), name(sorted[j])));
        }
      }
    }
    return pairs.stream();
  }

  /** The first name with one of these spellings; of one letter there is nothing to tell. */
  private static OptionalInt same(Map<String, Integer> first, List<String> spellings, int name) {
    OptionalInt found = OptionalInt.empty();
    for (String spelling : spellings) {
      Integer before = spelling.length() < 2 ? null : first.putIfAbsent(spelling, name);
      if (before != null && before != name && found.isEmpty()) {
        found = OptionalInt.of(before);
      }
    }
    return found;
  }

  /** Spaces make no difference but between numbers. */
  private static String joined(List<String> words) {
    boolean numbers = words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    return String.join(numbers ? " " : "", words);
  }

  /** The words of a name without what makes no difference. */
  private static List<String> words(String name) {
    String plain =
        ACCENT
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
            .replaceAll("");
    return WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /**
   * Adds a trace for each word, and for each way to leave a letter out of it: a hash of what is
   * left of the name, then the name's index, then the word's.
   */
  private void addTraces(int name, List<String> words, LongStream.Builder traces) {
    int letters = words.stream().mapToInt(String::length).sum();
    for (int i = 0; letters >= LEAST && i < Math.min(words.size(), 1 << WORD_BITS); i++) {
      String word = words.get(i);
      if (maySlip(word)) {
        long others = others(words, i);
        for (int left = 0; left <= word.length(); left++) {
          traces.add(mixed(others, word, left) << HASH | (long) name << WORD_BITS | i);
        }
      }
    }
  }

  private static int name(long trace) {
    return (int) (trace & ((1 << HASH) - 1)) >>> WORD_BITS;
  }

  private static int word(long trace) {
    return (int) trace & ((1 << WORD_BITS) - 1);
  }

  private boolean maySlip(String word) {
    return word.length() >= shortest
        && word.length() <= LONGEST_WORD
        && word.chars().allMatch(c -> Character.isLetter(c) && c < 0x2E80)
        && !ROMAN.matcher(word).matches();
  }

  /** Of the other words, in their order where that counts. */
  private long others(List<String> words, int without) {
    long hash = anyOrder ? 0 : without;
    for (int i = 0; i < words.size(); i++) {
      if (i != without) {
        hash = hash * 0x9E3779B97F4A7C15L + mixed(1, words.get(i), words.get(i).length());
      }
    }
    return hash;
  }

  private static long mixed(long seed, String word, int left) {
    long hash = seed;
    for (int i = 0; i < word.length(); i++) {
      if (i != left) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }

  private static boolean slips(long one, long other, List<List<String>> words) {
    List<String> here = new ArrayList<>(words.get(name(one)));
    List<String> there = new ArrayList<>(words.get(name(other)));
    return isSlip(here.remove(word(one)), there.remove(word(other))) && here.equals(there);
  }

  /** Whether two words differ by one letter, or by two neighbours that changed places. */
  static boolean isSlip(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int here = one.length() - start - end;
    int there = other.length() - start - end;
    boolean swapped =
        here == 2
            && there == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start);
    return swapped || (here <= 1 && there <= 1 && here + there > 0);
  }
}
