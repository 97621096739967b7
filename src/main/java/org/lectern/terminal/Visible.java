package org.lectern.terminal;

/** Texts of strangers as a terminal may have them. */
public final class Visible {
  private static final int MARK = 0xFFFD;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int LAST_ASCII = 0x7F;

  private Visible() {}

  /**
   * A text in one line, in which a mark stands for each character that steers a terminal or turns
   * the order of what is around it. What joins letters, or keeps them apart, stays between such as
   * can be joined: Persian and emoji are spelled with it.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] all = text.codePoints().toArray();
    for (int i = 0; i < all.length; i++) {
      out.appendCodePoint(steers(all[i]) && !joins(all, i) ? MARK : all[i]);
    }
    return out.toString();
  }

  private static boolean joins(int[] all, int index) {
    return (all[index] == NON_JOINER || all[index] == JOINER)
        && isJoined(all, index - 1)
        && isJoined(all, index + 1);
  }

  private static boolean isJoined(int[] all, int index) {
    return index >= 0 && index < all.length && all[index] > LAST_ASCII && !steers(all[index]);
  }

  private static boolean steers(int c) {
    return (Character.isISOControl(c) && c != '\t') || Character.getType(c) == Character.FORMAT;
  }
}
