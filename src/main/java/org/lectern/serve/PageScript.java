package org.lectern.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Adds the script that shows changes to pages. Published pages don't have it. */
final class PageScript {
  private static final byte[] PLACE = "<head>".getBytes(StandardCharsets.US_ASCII);

  private PageScript() {}

  /**
   * Returns a page with the script.
   *
   * @param tag the page's entity tag, with which the script requests it after a change
   */
  static byte[] in(byte[] page, String tag) {
    byte[] script =
        """
        <script src="%1$sidiomorph.js" defer></script>\
        <script src="%1$slive.js" defer data-tag='%2$s'></script>"""
            .formatted(PreviewFiles.FOLDER, tag)
            .getBytes(StandardCharsets.UTF_8);
    int place = place(page);
    byte[] whole = new byte[page.length + script.length];
    System.arraycopy(page, 0, whole, 0, place);
    System.arraycopy(script, 0, whole, place, script.length);
    System.arraycopy(page, place, whole, place + script.length, page.length - place);
    return whole;
  }

  /** Returns the index before all other scripts; a conference's own template may have no head. */
  private static int place(byte[] page) {
    for (int at = 0; at + PLACE.length <= page.length; at++) {
      if (page[at] == '<' && Arrays.equals(page, at, at + PLACE.length, PLACE, 0, PLACE.length)) {
        return at + PLACE.length;
      }
    }
    return page.length;
  }
}
