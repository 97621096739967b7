package org.lectern.content.field;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colors as content takes them. */
public final class Colors {
  private static final Pattern COLOR = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6})");

  private Colors() {}

  /**
   * A color in its long form, such as {@code #1b6ca8}; nothing where it is written in another way.
   *
   * @param written in three digits or in six, with a {@code #} or without
   */
  public static Optional<String> of(String written) {
    Matcher color = COLOR.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!color.matches()) {
      return Optional.empty();
    }
    String digits = color.group(1);
    return Optional.of("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
  }
}
