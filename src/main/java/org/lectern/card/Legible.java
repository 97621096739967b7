package org.lectern.card;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.BitSet;

/**
 * Texts as the fonts in the jar draw them. What most texts are made of is known without the fonts,
 * for reading these takes as long as planning a small site.
 */
public final class Legible {
  /** The smallest set of characters that fonts for Japanese have; most of Han aren't in it. */
  private static final class Kanji {
    private static final String CHARSET = "Shift_JIS";
    static final BitSet KNOWN = known();

    private static BitSet known() {
      BitSet known = new BitSet();
      if (Charset.isSupported(CHARSET)) {
        CharsetEncoder encoder = Charset.forName(CHARSET).newEncoder();
        for (char c = 0x3400; c < 0xA000; c++) {
          known.set(c, encoder.canEncode(c));
        }
      }
      return known;
    }
  }

  private Legible() {}

  /**
   * A text without emoji and the like, and with plain letters for such as 𝗞; empty where the fonts
   * lack one of its letters, for a text with holes says something else.
   */
  public static String of(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text.strip();
    }
    StringBuilder drawn = new StringBuilder();
    for (int c : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
      if (isKnown(c)) {
        drawn.appendCodePoint(c);
      } else if (plain(c).codePoints().allMatch(Legible::isKnown)) {
        drawn.append(plain(c));
      } else if (!isDispensable(c)) {
        return "";
      }
    }
    return drawn.toString().strip();
  }

  private static String plain(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }

  private static boolean isKnown(int c) {
    return Character.isWhitespace(c)
        || (Typeface.hasScriptOf(c) && (isSurelyKnown(c) || Typeface.bundled().has(c)));
  }

  /** Whether the fonts have a letter for certain; it is in a script that they have. */
  static boolean isSurelyKnown(int c) {
    boolean isEuropean = c < 0x250 || (c >= 0x370 && c < 0x460);
    boolean isPunctuation = (c >= 0x2010 && c < 0x2028) || (c >= 0x3000 && c < 0x3020);
    boolean isKana = c >= 0x3041 && c < 0x3100;
    boolean isWide = c > 0xFF00 && c < 0xFF5F;
    return (isEuropean && !Character.isISOControl(c))
        || isPunctuation
        || isKana
        || isWide
        || (UnicodeScript.of(c) == UnicodeScript.HAN && Kanji.KNOWN.get(c));
  }

  /** Emoji, and what says how they look. */
  private static boolean isDispensable(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || type == Character.FORMAT
        || type == Character.ENCLOSING_MARK
        || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
