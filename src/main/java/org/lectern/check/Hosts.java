package org.lectern.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells addresses on the web without the {@code https://} in front from files. */
final class Hosts {
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:[a-z0-9-]++\\.)++(com|org|net|edu|gov|info|[a-z]{2})(/.*)?|www\\..*");

  /** Endings of files that countries have, too. */
  private static final Pattern FILE = Pattern.compile("(?i)[^/]*\\.(md|gz|js|ps|py|sh|so)");

  private Hosts() {}

  /** The address that was meant, if one was. */
  static Optional<String> withScheme(String target) {
    return HOST.matcher(target).matches() && !FILE.matcher(target).matches()
        ? Optional.of("https://" + target)
        : Optional.empty();
  }
}
