package org.lectern.cite;

import java.util.regex.Pattern;

/** Texts as formats take them that have a fact in each line, and things with commas between. */
final class OneLine {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern AT_ENDS = Pattern.compile("^[\\s,]+|[\\s,]+$");

  private OneLine() {}

  /** A character, or a blank for one that would end the line or that nobody sees. */
  static int of(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
        ? ' '
        : c;
  }

  /** A text with dashes for its commas, for a place where what follows one is something else. */
  static String withoutCommas(String text) {
    return COMMA.matcher(AT_ENDS.matcher(text).replaceAll("")).replaceAll(" \u2013 ");
  }
}
