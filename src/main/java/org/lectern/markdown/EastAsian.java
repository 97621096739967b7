package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Letters and punctuation of scripts that are written without spaces. */
final class EastAsian {
  private EastAsian() {}

  /** Whether such a character is right before or after a part of a text. */
  static boolean isBeside(BasedSequence text, int start, int end) {
    return (start > 0 && is(before(text, start)))
        || (end < text.length() && is(Character.codePointAt(text, end)));
  }

  /** Returns the character before an index, without a variation selector. */
  private static int before(BasedSequence text, int end) {
    int c = Character.codePointBefore(text, end);
    int start = end - Character.charCount(c);
    boolean form = (c >= 0xFE00 && c <= 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF);
    return form && start > 0 ? Character.codePointBefore(text, start) : c;
  }

  /**
   * Hangul, kana, bopomofo, Han and similar scripts, with their punctuation and full-width forms.
   */
  private static boolean is(int c) {
    return c >= 0x1100
        && (c <= 0x11FF
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97F)
            || (c >= 0xAC00 && c <= 0xD7FF)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE10 && c <= 0xFE1F)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF01 && c <= 0xFFEE)
            || (c >= 0x16FE0 && c <= 0x1B2FF)
            || (c >= 0x20000 && c <= 0x3FFFF));
  }
}
