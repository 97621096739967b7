package org.lectern.check;

/** Wide letters and signs, which keyboards for Japanese and Chinese give, as narrow ones. */
final class NarrowLetters {
  private static final char FIRST = '\uFF01';
  private static final char LAST = '\uFF5E';

  private NarrowLetters() {}

  /** The same text in as many characters, so that each is found where it was typed. */
  static String of(String text) {
    if (text.chars().noneMatch(c -> c >= '\uFE50')) {
      return text;
    }
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      narrow.setCharAt(i, of(narrow.charAt(i)));
    }
    return narrow.toString();
  }

  private static char of(char c) {
    return switch (c) {
      case '\uFE52' -> '.';
      case '\uFE63' -> '-';
      case '\uFE6B' -> '@';
      default -> c >= FIRST && c <= LAST ? (char) (c - FIRST + '!') : c;
    };
  }
}
