package org.lectern.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Short versions of plain texts. */
public final class Summary {
  private Summary() {}

  /**
   * The beginning of a text, cut where a word ends.
   *
   * @param max how many characters (UTF-16 units) it may have, the ellipsis included
   * @param language decides where words end: Japanese has no spaces between them
   */
  public static String of(String plain, int max, Locale language) {
    String text = plain.strip();
    if (text.length() <= max) {
      return text;
    }
    BreakIterator words = BreakIterator.getLineInstance(language);
    words.setText(text);
    int end = words.isBoundary(max - 1) ? max - 1 : words.preceding(max - 1);
    if (end <= 0) {
      BreakIterator characters = BreakIterator.getCharacterInstance(language);
      characters.setText(text);
      end = characters.isBoundary(max - 1) ? max - 1 : characters.preceding(max - 1);
    }
    String beginning = text.substring(0, Math.max(end, 0)).replaceAll("[\\s,;:、，；：–—-]+$", "");
    return beginning.matches("(?s).*[.!?。！？…]$") ? beginning : beginning + "…";
  }
}
