package org.lectern.export;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/**
 * A time zone for calendars that bring it along, from Java's own data (<a
 * href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5">RFC 5545, section 3.6.5</a>). Each
 * change of the clock meanwhile stands by itself, so that zones without a yearly rule are right as
 * well.
 */
final class CalendarZone {
  /** Before it there is no need to say anything, and some programs read nothing. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

  private CalendarZone() {}

  /**
   * A zone as it is between two times of its clock, and no longer: some programs take the offset of
   * other years where a zone has changed its standard time meanwhile.
   */
  static TimezoneAssignment of(ZoneId zone, LocalDateTime first, LocalDateTime last) {
    VTimezone component = new VTimezone(zone.getId());
    ZoneRules rules = zone.getRules();
    Instant start = first.atZone(zone).toInstant();
    Instant end = last.atZone(zone).toInstant();
    component.addComponent(inForce(rules, start));
    ZoneOffsetTransition change = rules.nextTransition(start);
    while (change != null && !change.getInstant().isAfter(end)) {
      component.addComponent(observance(rules, change));
      change = rules.nextTransition(change.getInstant());
    }
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  private static Observance inForce(ZoneRules rules, Instant start) {
    ZoneOffsetTransition change = rules.previousTransition(start.plusSeconds(1));
    if (change != null && !change.getDateTimeBefore().isBefore(EPOCH)) {
      return observance(rules, change);
    }
    ZoneOffset offset = rules.getOffset(start);
    return observance(rules.isDaylightSavings(start), EPOCH, offset, offset);
  }

  private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
    return observance(
        rules.isDaylightSavings(change.getInstant()),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
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
