package org.lectern.importer.format;

import java.util.stream.Collectors;
import org.lectern.content.source.Invisible;

/** Removes from texts what a text file can't contain. */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns a text without control characters and unpaired surrogates, and with {@code \n} at line
   * ends. If all of it is invisible, only its white space is left.
   */
  public static String clean(String raw) {
    if (Invisible.isAll(raw)) {
      return raw.replaceAll("\\S", "");
    }
    if (raw.codePoints().allMatch(PlainText::isFine)) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    lines.codePoints().filter(PlainText::isFine).forEach(text::appendCodePoint);
    return text.toString();
  }

  /** Returns a text in one line, without white space at its ends and with single spaces within. */
  public static String line(String text) {
    return Invisible.isAll(text) ? "" : text.replaceAll("(?U)\\s+", " ").strip();
  }

  /** Returns a text without white space at line ends, and without empty lines around it. */
  static String withoutBlankEnds(String text) {
    return text.lines().map(PlainText::withoutBlankEnd).collect(Collectors.joining("\n")).strip();
  }

  private static String withoutBlankEnd(String line) {
    int end = line.length();
    while (end > 0
        && (Character.isWhitespace(line.charAt(end - 1)) || line.charAt(end - 1) == '\u00A0')) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isFine(int c) {
    return c == '\t' || c == '\n' || isPrintable(c);
  }

  /** Whether YAML calls a character printable; line ends and tabs don't count. */
  public static boolean isPrintable(int c) {
    return (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
        || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
        || (c >= 0x1_0000 && c <= 0x10_FFFF);
  }
}
