package org.lectern.terminal;

/** Makes strangers' texts safe to print on a terminal. */
public final class PrintableText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int LAST_ASCII = 0x7F;

  private PrintableText() {}

  /**
   * Returns a text in one line, with U+FFFD for each character that controls a terminal or the
   * direction of text. Joiners and non-joiners between letters are kept, because Persian and emoji
   * are spelled with them.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] all = text.codePoints().toArray();
    for (int i = 0; i < all.length; i++) {
      out.appendCodePoint(isControl(all[i]) && !joins(all, i) ? REPLACEMENT : all[i]);
    }
    return out.toString();
  }

  private static boolean joins(int[] all, int index) {
    return (all[index] == NON_JOINER || all[index] == JOINER)
        && isJoined(all, index - 1)
        && isJoined(all, index + 1);
  }

  private static boolean isJoined(int[] all, int index) {
    return index >= 0 && index < all.length && all[index] > LAST_ASCII && !isControl(all[index]);
  }

  private static boolean isControl(int c) {
    return (Character.isISOControl(c) && c != '\t') || Character.getType(c) == Character.FORMAT;
  }
}
