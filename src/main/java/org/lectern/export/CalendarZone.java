package org.lectern.export;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/**
 * A time zone for calendars that bring it along, from Java's own data (<a
 * href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5">RFC 5545, section 3.6.5</a>). Each
 * change of the clock in the years concerned stands by itself, so that zones without a yearly rule
 * are right as well.
 */
final class CalendarZone {
  /** Before it there is no need to say anything, and some programs read nothing. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

  private CalendarZone() {}

  /**
   * A zone as it is in some years.
   *
   * @param last the last year, itself included
   */
  static TimezoneAssignment of(ZoneId zone, Year first, Year last) {
    VTimezone component = new VTimezone(zone.getId());
    ZoneRules rules = zone.getRules();
    LocalDateTime end = last.plusYears(1).atDay(1).atStartOfDay();
    ZoneOffset start = rules.getOffset(first.atDay(1).atStartOfDay());
    ZoneOffsetTransition change =
        rules.previousTransition(first.atDay(1).atStartOfDay().toInstant(start).plusSeconds(1));
    if (change == null || change.getDateTimeBefore().isBefore(EPOCH)) {
      component.addComponent(
          observance(
              rules.isDaylightSavings(EPOCH.toInstant(start)) && change == null,
              EPOCH,
              start,
              start));
      change = rules.nextTransition(first.atDay(1).atStartOfDay().toInstant(start));
    }
    while (change != null && change.getDateTimeBefore().isBefore(end)) {
      component.addComponent(
          observance(
              rules.isDaylightSavings(change.getInstant()),
              change.getDateTimeBefore(),
              change.getOffsetBefore(),
              change.getOffsetAfter()));
      change = rules.nextTransition(change.getInstant());
    }
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  private static Observance observance(
      boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
    Observance observance = daylight ? new DaylightSavingsTime() : new StandardTime();
    observance.setDateStart(
        new DateTimeComponents(
            start.getYear(),
            start.getMonthValue(),
            start.getDayOfMonth(),
            start.getHour(),
            start.getMinute(),
            start.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(offset(from));
    observance.setTimezoneOffsetTo(offset(to));
    return observance;
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(offset.getTotalSeconds() * 1000L);
  }
}
