package org.lectern.offline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a page's version into it, so that a browser can tell whether the page on the screen is the
 * published one.
 */
final class Stamp {
  /** What the layout leaves for the version. */
  private static final byte[] PLACE = "data-version=\"\"".getBytes(StandardCharsets.UTF_8);

  /** The place is in the first tag. */
  private static final int SEARCHED = 1000;

  private Stamp() {}

  /** A page with its version in it; as it is where its layout has no place for one. */
  static byte[] on(byte[] page, String version) {
    int place = place(page);
    if (place < 0) {
      return page;
    }
    byte[] inside = version.getBytes(StandardCharsets.UTF_8);
    byte[] stamped = new byte[page.length + inside.length];
    System.arraycopy(page, 0, stamped, 0, place);
    System.arraycopy(inside, 0, stamped, place, inside.length);
    System.arraycopy(page, place, stamped, place + inside.length, page.length - place);
    return stamped;
  }

  /** Where the version goes: before the closing quotation mark. */
  private static int place(byte[] page) {
    int last = Math.min(page.length, SEARCHED) - PLACE.length;
    for (int at = 0; at <= last; at++) {
      if (Arrays.equals(page, at, at + PLACE.length, PLACE, 0, PLACE.length)) {
        return at + PLACE.length - 1;
      }
    }
    return -1;
  }
}
