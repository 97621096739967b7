package org.lectern.program;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What passes between two times of a clock, also in a night in which clocks change. */
public final class PassedTime {
  private PassedTime() {}

  /** How long it is from one time to another. */
  public static Duration between(LocalDateTime start, LocalDateTime end, ZoneId zone) {
    return Duration.between(start.atZone(zone), end.atZone(zone));
  }

  /**
   * What the clock shows when so much has passed. A start that clocks skip or show twice can't be
   * meant: from it, one counts by the clock, so that the end stays behind it.
   */
  public static LocalDateTime after(LocalDateTime start, Duration passed, ZoneId zone) {
    return zone.getRules().getTransition(start) == null
        ? start.atZone(zone).plus(passed).toLocalDateTime()
        : start.plus(passed);
  }
}
