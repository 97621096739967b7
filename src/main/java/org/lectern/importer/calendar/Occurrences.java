package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.Moments.Moment;

/** Computes the times of recurring events (RFC 5545, section 3.8.5). */
final class Occurrences {
  private static final int MOST = 400;
  private static final int MOST_COUNTED = 100_000;
  private static final Duration FARTHEST = Duration.ofDays(20 * 365);

  private final ICalendar calendar;
  private final VEvent event;
  private final Moment first;
  private final Optional<TimeZone> zone;
  private final Fields fields;

  /** All occurrences by start. */
  private final NavigableMap<Instant, Occurrence> all = new TreeMap<>();

  /**
   * An occurrence.
   *
   * @param length its own duration, if it has one
   */
  record Occurrence(Moment start, Optional<Duration> length) {
    private Occurrence(Moment start) {
      this(start, Optional.empty());
    }
  }

  private Occurrences(Event event, Moment first) {
    this.calendar = event.calendar();
    this.event = event.data();
    this.first = first;
    this.zone = zone(calendar, this.event);
    this.fields = event.fields();
  }

  /** Returns all occurrences; only the first one if they have no end. */
  static List<Occurrence> of(Event event) {
    return event.start().map(first -> new Occurrences(event, first).found()).orElse(List.of());
  }

  private List<Occurrence> found() {
    Optional<String> unfollowed = Rules.unfollowed(event);
    unfollowed.ifPresent(
        why ->
            fields.noteLeftOut("all but the first time of an event that recurs %s".formatted(why)));
    if (unfollowed.isPresent() || event.getRecurrenceRule() == null) {
      add(new Occurrence(first));
    } else {
      byRules();
    }
    event.getRecurrenceDates().forEach(this::byDates);
    event.getExceptionDates().forEach(this::without);
    if (all.size() > MOST) {
      fields.noteLeftOut("what comes after 400 times of one event");
    }
    return all.values().stream().limit(MOST).toList();
  }

  private void add(Occurrence one) {
    all.putIfAbsent(key(one.start()), one);
  }

  private void byRules() {
    VEvent rules = new VEvent();
    rules.setDateStart(event.getDateStart());
    event
        .getProperties(RecurrenceRule.class)
        .forEach(rule -> rules.addProperty(new RecurrenceRule(untilThen(rule.getValue()))));
    event
        .getExceptionRules()
        .forEach(rule -> rules.addProperty(new ExceptionRule(untilThen(rule.getValue()))));
    DateIterator dates = rules.getDateIterator(zone.orElse(TimeZone.getTimeZone("UTC")));
    int most =
        MOST + event.getExceptionDates().stream().mapToInt(it -> it.getValues().size()).sum();
    while (dates.hasNext() && all.size() <= most) {
      Moment next = CalendarTimes.moment(dates.next().toInstant(), zone);
      if (!Moments.hasYear(next.local().toLocalDate())) {
        fields.noteLeftOut("times of an event in years that can't be");
        return;
      }
      add(new Occurrence(next));
    }
  }

  /**
   * Returns a rule with a safe end. If its end is a day, that whole day is included; an end without
   * an offset is in the event's zone. Far-away times are never reached, because other rules may
   * exclude all times until then.
   */
  private Recurrence untilThen(Recurrence rule) {
    Instant farthest = instant(first).plus(FARTHEST);
    if (rule.getCount() != null) {
      int count = Math.min(rule.getCount(), MOST_COUNTED);
      return new Recurrence.Builder(rule).count(count).build();
    }
    return Optional.ofNullable(rule.getUntil())
        .flatMap(until -> CalendarTimes.written(until, LocalTime.of(23, 59, 59)))
        .map(last -> instant(CalendarTimes.in(zone, last)))
        .map(last -> Date.from(last.isBefore(farthest) ? last : farthest))
        .map(last -> new Recurrence.Builder(rule).until(new ICalDate(last, true)).build())
        .orElse(rule);
  }

  private void byDates(RecurrenceDates dates) {
    for (ICalDate date : dates.getDates()) {
      moment(dates, date).map(Occurrence::new).ifPresent(this::add);
    }
    for (Period period : dates.getPeriods()) {
      Optional<Moment> start = moment(dates, period.getStartDate());
      Optional<Duration> length =
          Optional.ofNullable(period.getDuration())
              .map(given -> Duration.ofMillis(given.toMillis()))
              .or(
                  () ->
                      start.flatMap(
                          from ->
                              moment(dates, period.getEndDate())
                                  .map(to -> Duration.between(instant(from), instant(to)))));
      start.map(from -> new Occurrence(from, length)).ifPresent(this::add);
    }
  }

  private void without(ExceptionDates dates) {
    for (ICalDate date : dates.getValues()) {
      if (date.hasTime()) {
        moment(dates, date).map(Occurrences::key).ifPresent(all::remove);
      } else {
        CalendarTimes.written(date, LocalTime.MIDNIGHT)
            .map(Moment::local)
            .map(LocalDateTime::toLocalDate)
            .ifPresent(
                day -> all.values().removeIf(it -> it.start().local().toLocalDate().equals(day)));
      }
    }
  }

  /** Returns the moment of a further occurrence; without an offset it is in the event's zone. */
  private Optional<Moment> moment(ICalProperty property, ICalDate date) {
    if (date == null) {
      return Optional.empty();
    }
    return date.hasTime()
        ? CalendarTimes.moment(calendar, property, date).map(it -> CalendarTimes.in(zone, it))
        : CalendarTimes.written(date, first.local().toLocalTime())
            .map(it -> CalendarTimes.in(zone, it));
  }

  private static Instant key(Moment start) {
    return instant(start).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Treats local times as UTC, so that they can be compared. */
  private static Instant instant(Moment moment) {
    return moment.local().toInstant(moment.offset().orElse(ZoneOffset.UTC));
  }

  /** Returns the zone of the recurrence; nothing if its times are local. */
  private static Optional<TimeZone> zone(ICalendar calendar, VEvent event) {
    return event.getDateStart().getValue().getRawComponents() != null
            && event.getDateStart().getValue().getRawComponents().isUtc()
        ? Optional.of(TimeZone.getTimeZone("UTC"))
        : CalendarTimes.zoneOf(calendar, event.getDateStart());
  }
}
