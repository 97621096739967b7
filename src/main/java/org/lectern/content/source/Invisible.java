package org.lectern.content.source;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that say nothing in a name, a time or a number: marks of the
 * direction of writing, which keyboards for Arabic and Hebrew give, and what comes along when a
 * text is copied. In a text for readers they may matter.
 */
public final class Invisible {
  private static final String ONE =
      "\\x{AD}\\x{61C}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}"
          + "\\x{2060}\\x{2066}-\\x{2069}\\x{FEFF}";
  private static final Pattern ANY = Pattern.compile("[" + ONE + "]");

  /** Letters that have no shape and no kind that says so. */
  private static final String FILLERS = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

  private Invisible() {}

  /** Whether it is one of them. */
  public static boolean is(char c) {
    return c >= '\u00AD' && ANY.matcher(String.valueOf(c)).matches();
  }

  /** A text without those at its ends, and the blanks among them. */
  public static String strip(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && isOrBlank(text.charAt(i)); i++) {
      if (is(text.charAt(i))) {
        start = pastAll(text, i);
        break;
      }
    }
    int end = text.length();
    for (int i = end; i > start && isOrBlank(text.charAt(i - 1)); i--) {
      if (is(text.charAt(i - 1))) {
        end = i - 1;
      }
    }
    return text.substring(start, end);
  }

  private static int pastAll(String text, int from) {
    int past = from;
    while (past < text.length() && isOrBlank(text.charAt(past))) {
      past++;
    }
    return past;
  }

  private static boolean isOrBlank(char c) {
    return is(c) || Character.isWhitespace(c);
  }

  /** A text without any. */
  public static String without(String text) {
    return ANY.matcher(text).replaceAll("");
  }

  /** Whether there is nothing but spaces, and letters without a shape such as a joiner's. */
  public static boolean isAll(String text) {
    return text.codePoints()
        .allMatch(
            letter ->
                Character.isWhitespace(letter)
                    || Character.isSpaceChar(letter)
                    || Character.getType(letter) == Character.FORMAT
                    || FILLERS.indexOf(letter) >= 0);
  }

  /** The first that there is in a text. */
  public static OptionalInt first(String text) {
    return text.chars().filter(c -> is((char) c)).findFirst();
  }

  /** Its name in Unicode's lists, such as {@code U+200F}. */
  public static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
