package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Letters and signs of scripts in which words and signs stand side by side without a space. */
final class EastAsian {
  private EastAsian() {}

  /** Whether one is right before or right behind a part of a text. */
  static boolean isBeside(BasedSequence text, int start, int end) {
    return (start > 0 && is(before(text, start)))
        || (end < text.length() && is(Character.codePointAt(text, end)));
  }

  /** What stands before, for which a selector of its form doesn't count. */
  private static int before(BasedSequence text, int end) {
    int c = Character.codePointBefore(text, end);
    int start = end - Character.charCount(c);
    boolean form = (c >= 0xFE00 && c <= 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF);
    return form && start > 0 ? Character.codePointBefore(text, start) : c;
  }

  /** Hangul, kana, bopomofo, Han and the like, with their own signs and the full-width ones. */
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
