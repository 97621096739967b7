package org.lectern.terminal;

/** Texts of strangers as a terminal may have them. */
public final class Visible {
  private static final int MARK = 0xFFFD;

  private Visible() {}

  /**
   * A text in one line, in which a mark stands for each character that steers a terminal or turns
   * the order of what is around it.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(steers(c) ? MARK : c));
    return out.toString();
  }

  private static boolean steers(int c) {
    return (Character.isISOControl(c) && c != '\t') || Character.getType(c) == Character.FORMAT;
  }
}
