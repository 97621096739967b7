package org.lectern.importer.format;

import java.util.Locale;
import java.util.Optional;

/** Colors as content takes them. */
public final class Colors {
  private Colors() {}

  /** A color such as {@code #1b6ca8}; nothing where it is written in another way. */
  public static Optional<String> of(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    if (!lower.matches("#?([0-9a-f]{3}|[0-9a-f]{6})")) {
      return Optional.empty();
    }
    String digits = lower.replace("#", "");
    return Optional.of("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
  }
}
