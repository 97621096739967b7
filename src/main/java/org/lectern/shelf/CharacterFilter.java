package org.lectern.shelf;

/**
 * A filter, in a few bits, for the characters that occur in texts. It may report too many, but
 * never too few.
 */
final class CharacterFilter {
  private static final int ASCII = 0x80;
  private static final int BLOCKS = 0x100;

  /** The ASCII characters that occur, and those that occur twice in a row. */
  private final long[] ascii = new long[ASCII / Long.SIZE];

  private final long[] doubled = new long[ASCII / Long.SIZE];

  /** The blocks of 256 characters, outside ASCII, of which some occur. */
  private final long[] blocks = new long[BLOCKS / Long.SIZE];

  /** Adds the characters of a text. */
  void add(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        set(blocks, c / BLOCKS);
      } else {
        set(ascii, c);
        if (c == before) {
          set(doubled, c);
        }
      }
      before = c;
    }
  }

  /** Whether some text may contain this string; false if none does. */
  boolean mayHold(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean isTwice = i > 0 && c == characters.charAt(i - 1);
      if (c >= ASCII ? !has(blocks, c / BLOCKS) : !has(isTwice ? doubled : ascii, c)) {
        return false;
      }
    }
    return true;
  }

  private static void set(long[] bits, int number) {
    bits[number / Long.SIZE] |= 1L << number;
  }

  private static boolean has(long[] bits, int number) {
    return (bits[number / Long.SIZE] & 1L << number) != 0;
  }
}
