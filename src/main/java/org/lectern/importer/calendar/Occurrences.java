package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RecurrenceProperty;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Moments.Moment;
import org.lectern.problem.Position;

/** The times of events that take place more than once (RFC 5545, section 3.8.5). */
final class Occurrences {
  private static final int MOST = 400;
  private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);

  private Occurrences() {}

  static boolean recurs(VEvent event) {
    return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
  }

  /** When it starts each time; only the first where there is no end to it. */
  static List<Moment> of(ICalendar calendar, VEvent event, Findings findings, Position place) {
    Optional<Moment> first = CalendarTimes.moment(calendar, event.getDateStart());
    if (first.isEmpty() || !recurs(event)) {
      return first.stream().toList();
    }
    if (rules(event).anyMatch(rule -> TOO_OFTEN.contains(rule.getFrequency()))) {
      findings.leftOut(place, "all but the first time of an event that recurs each minute");
      return List.of(first.get());
    }
    if (rules(event).anyMatch(rule -> rule.getCount() == null && rule.getUntil() == null)) {
      findings.leftOut(place, "all but the first time of an event that recurs without an end");
      return List.of(first.get());
    }
    Optional<TimeZone> zone = zone(calendar, event);
    DateIterator dates = event.getDateIterator(zone.orElse(TimeZone.getTimeZone("UTC")));
    List<Moment> moments = new ArrayList<>();
    while (dates.hasNext() && moments.size() < MOST) {
      Instant instant = dates.next().toInstant();
      moments.add(CalendarTimes.moment(instant, zone));
    }
    if (dates.hasNext()) {
      findings.leftOut(place, "what comes after 400 times of one event");
    }
    return moments;
  }

  private static Stream<Recurrence> rules(VEvent event) {
    return Stream.<RecurrenceProperty>concat(
            Stream.ofNullable(event.getRecurrenceRule()), event.getExceptionRules().stream())
        .map(property -> property.getValue())
        .filter(rule -> rule != null);
  }

  /** The zone in which it recurs; nothing where its times are local. */
  private static Optional<TimeZone> zone(ICalendar calendar, VEvent event) {
    return event.getDateStart().getValue().getRawComponents() != null
            && event.getDateStart().getValue().getRawComponents().isUtc()
        ? Optional.of(TimeZone.getTimeZone("UTC"))
        : CalendarTimes.zoneOf(calendar, event.getDateStart());
  }
}
