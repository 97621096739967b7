package org.lectern.offline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a file's version into it. With that, scripts can tell whether the page on the screen is
 * the published one, and which version arrived while a site was being published.
 */
final class VersionMark {
  /** The attribute that the layout has for the version. */
  private static final byte[] PLACE = "data-version=\"\"".getBytes(StandardCharsets.UTF_8);

  /** The attribute is in the first tag. */
  private static final int SEARCHED = 1000;

  private VersionMark() {}

  /** Returns a page with its version; at its end if its layout has no attribute for it. */
  static byte[] on(byte[] page, String version) {
    int place = place(page);
    return place < 0
        ? with(page, page.length, "<!-- data-version=\"" + version + "\" -->\n")
        : with(page, place, version);
  }

  /** Returns a script with its version. */
  static byte[] onScript(byte[] script, String version) {
    return with(script, 0, "// data-version=\"" + version + "\"\n");
  }

  private static byte[] with(byte[] file, int place, String text) {
    byte[] inside = text.getBytes(StandardCharsets.UTF_8);
    byte[] stamped = new byte[file.length + inside.length];
    System.arraycopy(file, 0, stamped, 0, place);
    System.arraycopy(inside, 0, stamped, place, inside.length);
    System.arraycopy(file, place, stamped, place + inside.length, file.length - place);
    return stamped;
  }

  /** Returns the index before the closing quotation mark; -1 if there is no such attribute. */
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
