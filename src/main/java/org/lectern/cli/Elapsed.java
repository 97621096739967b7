package org.lectern.cli;

import java.time.Duration;
import java.util.Locale;

/** How long something took, for people. */
final class Elapsed {
  private static final double MILLISECONDS = 1000;

  private Elapsed() {}

  /** Such as {@code 1.4 s}, or {@code 2 min 5 s}. */
  static String text(Duration time) {
    return time.toMinutes() == 0
        ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLISECONDS)
        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
  }
}
