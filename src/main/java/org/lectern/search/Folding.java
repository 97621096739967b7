package org.lectern.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts without what readers leave out when they type: capitals, accents, widths, the difference
 * between hiragana and katakana, and the two ways to write {@code हिन्दी}, {@code हिंदी}. The marks
 * of {@code が} and {@code ぱ} stay: with them it is another sound.
 */
final class Folding {
  /** Letters that have no accent to take away, but are typed without. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ς', "σ"));

  private static final int TO_HIRAGANA = -0x60;

  private static final char VIRAMA = '\u094D';
  private static final String ANUSVARA = "\u0902";

  /** A nasal before a consonant of its own row, for which Hindi writes a dot as well. */
  private static final Pattern NASAL =
      Pattern.compile(
          "\u0919\u094D(?=[\u0915-\u0918])|\u091E\u094D(?=[\u091A-\u091D])"
              + "|\u0923\u094D(?=[\u091F-\u0922])|\u0928\u094D(?=[\u0924-\u0927])"
              + "|\u092E\u094D(?=[\u092A-\u092D])");

  private Folding() {}

  static String of(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isDropped(c))
        .map(Character::toLowerCase)
        .forEach(c -> append(c, folded));
    String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
    return composed.indexOf(VIRAMA) < 0 ? composed : NASAL.matcher(composed).replaceAll(ANUSVARA);
  }

  private static void append(int c, StringBuilder folded) {
    String letters = c < 128 ? null : LETTERS.get(c);
    if (letters != null) {
      folded.append(letters);
    } else {
      folded.appendCodePoint(isKatakana(c) ? c + TO_HIRAGANA : c);
    }
  }

  /** Whether nothing but capitals has to be changed: ASCII, with dashes and quotation marks. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && !in(c, 0x2012, 0x2015) && !in(c, 0x2018, 0x201F)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKatakana(int c) {
    return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
  }

  /** Accents and vowel points, what joins or parts letters unseen, and the dot between kana. */
  private static boolean isDropped(int c) {
    return c == 0xAD
        || in(c, 0x300, 0x36F)
        || isHebrewPoint(c)
        || in(c, 0x610, 0x61A)
        || c == 0x640
        || in(c, 0x64B, 0x65F)
        || c == 0x670
        || in(c, 0x1AB0, 0x1AFF)
        || in(c, 0x1DC0, 0x1DFF)
        || in(c, 0x200B, 0x200D)
        || c == 0x2060
        || in(c, 0x20D0, 0x20FF)
        || c == 0x30FB
        || in(c, 0xFE00, 0xFE0F)
        || in(c, 0xFE20, 0xFE2F)
        || c == 0xFEFF
        || in(c, 0xE0100, 0xE01EF);
  }

  private static boolean isHebrewPoint(int c) {
    return in(c, 0x591, 0x5C7) && c != 0x5BE && c != 0x5C0 && c != 0x5C3 && c != 0x5C6;
  }

  private static boolean in(int c, int from, int to) {
    return c >= from && c <= to;
  }
}
