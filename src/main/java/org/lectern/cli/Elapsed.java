package org.lectern.cli;

import java.time.Duration;

/** How long something took, for people. */
final class Elapsed {
  private static final long TENTH = 100;

  private Elapsed() {}

  /** Such as {@code 1.4 s}, or {@code 2 min 5 s}. */
  static String text(Duration time) {
    // Nothing else of most builds needs Java's formats, which take long to be loaded.
    long tenths = (time.toMillis() + TENTH / 2) / TENTH;
    return time.toMinutes() == 0
        ? tenths / 10 + "." + tenths % 10 + " s"
        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
  }
}
