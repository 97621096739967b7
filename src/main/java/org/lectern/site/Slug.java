package org.lectern.site;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names in addresses, made from what editors write: {@code Peer Review} becomes {@code
 * peer-review}.
 */
public final class Slug {
  private Slug() {}

  /**
   * Lower-case letters of any script and digits, all else as single hyphens.
   *
   * @return {@code other} where the text has no letter and no digit
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
              } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.length() == 0 ? "other" : slug.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
