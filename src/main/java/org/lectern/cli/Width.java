package org.lectern.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a character takes. */
final class Width {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private Width() {}

  static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
    boolean punctuation =
        (c >= 0x3000 && c <= 0x303F) || c == 0x30FC || (c >= 0xFF01 && c <= 0xFF60);
    boolean picture = c >= 0x1F300 && c <= 0x1FAFF;
    boolean wide = punctuation || picture || WIDE.contains(UnicodeScript.of(c));
    return wide && !halfWidth ? 2 : 1;
  }
}
