package org.lectern.cite;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who gives a talk, as references name people. */
public sealed interface Author {
  /** A name whose parts are known. */
  record Person(String family, String given) implements Author {
    @Override
    public String toString() {
      return family + ", " + given;
    }
  }

  /** A name that stays as it is: nobody knows which part of it is the family's. */
  record Whole(String name) implements Author {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * The name where formats take what follows a comma for the given name, and have no sign for a
   * name that is one: such as RIS.
   */
  default String inverted() {
    return this instanceof Person ? toString() : OneLine.withoutCommas(toString());
  }

  /** What separates the words of a name. */
  Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

  /**
   * A name as it is written, and as lists sort it.
   *
   * <p>The parts are known where the sort name is made of the same words, with a comma behind the
   * family's: {@code Zwaluw, Noor van der}. Nothing is guessed, for families come first in some
   * languages and last in others; a sort name in another script says how a name is read, not which
   * part is which.
   */
  static Author of(String name, Optional<String> sortName) {
    return sortName.flatMap(sorted -> person(name, sorted)).orElseGet(() -> new Whole(name));
  }

  private static Optional<Author> person(String name, String sortName) {
    int comma = sortName.indexOf(',');
    if (comma < 0 || comma != sortName.lastIndexOf(',') || !words(name).equals(words(sortName))) {
      return Optional.empty();
    }
    String family = sortName.substring(0, comma).strip();
    String given = sortName.substring(comma + 1).strip();
    return family.isEmpty() || given.isEmpty()
        ? Optional.empty()
        : Optional.of(new Person(family, given));
  }

  /** The words in any order. */
  private static List<String> words(String name) {
    return Arrays.stream(
            BETWEEN_WORDS.split(
                Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }
}
