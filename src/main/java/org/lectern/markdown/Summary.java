package org.lectern.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens plain texts. */
public final class Summary {
  private static final String SENTENCE_ENDS = ".!?。！？…";

  private Summary() {}

  /**
   * Returns the beginning of a text, cut at the end of a word.
   *
   * @param max the most characters (UTF-16 units), including the ellipsis
   * @param language determines where words end: Japanese has no spaces between them
   */
  public static String of(String plain, int max, Locale language) {
    String text = plain.strip();
    if (text.length() <= max) {
      return text;
    }
    // A break only depends on text nearby; the rest of a long text would only take time.
    String near = text.substring(0, Math.min(text.length(), max + 64));
    BreakIterator words = BreakIterator.getLineInstance(language);
    words.setText(near);
    int end = words.isBoundary(max - 1) ? max - 1 : words.preceding(max - 1);
    if (end <= 0) {
      BreakIterator characters = BreakIterator.getCharacterInstance(language);
      characters.setText(near);
      end = characters.isBoundary(max - 1) ? max - 1 : characters.preceding(max - 1);
    }
    int last = Math.max(end, 0);
    while (last > 0 && isLoose(text.charAt(last - 1))) {
      last--;
    }
    String beginning = text.substring(0, last);
    boolean whole = last > 0 && SENTENCE_ENDS.indexOf(text.charAt(last - 1)) >= 0;
    return whole ? beginning : beginning + "…";
  }

  /** Whether a character makes no sense at the end of a cut text. */
  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || ",;:、，；：–—-".indexOf(c) >= 0;
  }
}
