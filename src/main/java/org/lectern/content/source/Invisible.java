package org.lectern.content.source;

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
  private static final Pattern AT_ENDS =
      Pattern.compile("^\\s*+[" + ONE + "][" + ONE + "\\s]*+|[" + ONE + "][" + ONE + "\\s]*+$");

  private Invisible() {}

  /** Whether it is one of them. */
  public static boolean is(char c) {
    return c >= '\u00AD' && ANY.matcher(String.valueOf(c)).matches();
  }

  /** A text without those at its ends, and the blanks among them. */
  public static String strip(String text) {
    return first(text).isEmpty() ? text : AT_ENDS.matcher(text).replaceAll("");
  }

  /** A text without any. */
  public static String without(String text) {
    return ANY.matcher(text).replaceAll("");
  }

  /** The first that there is in a text. */
  public static OptionalInt first(String text) {
    return text.chars().filter(c -> is((char) c)).findFirst();
  }

  /** Its name in Unicode's lists, such as {@code U+200F}. */
  public static String name(int character) {
    return "U+%04X".formatted(character);
  }
}
