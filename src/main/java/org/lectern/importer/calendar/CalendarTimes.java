package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.Moments.Moment;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.Zones;
import org.lectern.problem.Position;

/**
 * Reads the times of events. A time with a zone is converted to the conference's zone; a time
 * without one ("floating") is local there.
 */
final class CalendarTimes {
  private final LocalTimes times;

  CalendarTimes(List<ICalendar> calendars, Reading reading, Position place) {
    this.times = new LocalTimes(reading, place, zone(calendars));
  }

  LocalTimes local() {
    return times;
  }

  /**
   * Returns the zone that the calendar names, or else that of most of its events; nothing if that
   * is a zone of the calendar's own, whose name isn't known elsewhere.
   */
  private static Optional<ZoneId> zone(List<ICalendar> calendars) {
    Map<Optional<ZoneId>, Integer> counts = new HashMap<>();
    for (ICalendar calendar : calendars) {
      RawProperty said = calendar.getExperimentalProperty("X-WR-TIMEZONE");
      Optional<ZoneId> named = said == null ? Optional.empty() : named(said.getValue());
      if (named.isPresent()) {
        return named;
      }
      for (VEvent event : calendar.getEvents()) {
        if (zoneOf(calendar, event.getDateStart()).isPresent()) {
          Optional<ZoneId> zone =
              name(calendar, event.getDateStart()).flatMap(CalendarTimes::named);
          counts.merge(zone, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Optional<ZoneId>, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().map(ZoneId::getId).orElse("")))
        .flatMap(Map.Entry::getKey);
  }

  /**
   * Returns the zone of a name, which may have a path before it, such as {@code
   * /example.com/Europe/Rome}.
   */
  private static Optional<ZoneId> named(String id) {
    String[] parts = id.strip().replaceFirst("^/+", "").split("/", -1);
    String tail =
        parts.length > 1 ? parts[parts.length - 2] + "/" + parts[parts.length - 1] : parts[0];
    return Zones.named(id)
        .or(() -> Zones.named(tail))
        .or(() -> WindowsZones.named(id).flatMap(Zones::named));
  }

  private static Optional<String> name(ICalendar calendar, ICalProperty property) {
    if (property == null) {
      return Optional.empty();
    }
    TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
    if (assigned == null) {
      return Optional.ofNullable(property.getParameter("TZID"));
    }
    boolean fromFile = assigned.getComponent() != null;
    return fromFile && assigned.getComponent().getTimezoneId() != null
        ? Optional.of(assigned.getComponent().getTimezoneId().getValue())
        : Optional.ofNullable(assigned.getGlobalId());
  }

  /** Returns the zone of a property: that of the IANA database, or else the calendar's own. */
  static Optional<TimeZone> zoneOf(ICalendar calendar, ICalProperty property) {
    Optional<TimeZone> known =
        name(calendar, property).flatMap(CalendarTimes::named).map(TimeZone::getTimeZone);
    TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
    return known.or(() -> Optional.ofNullable(assigned).map(TimezoneAssignment::getTimeZone));
  }

  /** Returns a start's zone that isn't defined, so that the time counts as local. */
  static Optional<String> unknownZone(Event event) {
    return event
        .start()
        .filter(moment -> moment.offset().isEmpty())
        .flatMap(moment -> name(event.calendar(), event.data().getDateStart()));
  }

  /**
   * Returns the local time of a property in the conference's zone; nothing for a day or an invalid
   * time.
   */
  Optional<LocalDateTime> at(Event event, DateOrDateTimeProperty property) {
    return moment(event.calendar(), property).map(times::at);
  }

  /** Returns the moment of a property; nothing for a day or an invalid time. */
  static Optional<Moment> moment(ICalendar calendar, DateOrDateTimeProperty property) {
    return property == null || property.getValue() == null || !property.getValue().hasTime()
        ? Optional.empty()
        : moment(calendar, property, property.getValue());
  }

  /** Returns the moment of one of a property's values. */
  static Optional<Moment> moment(ICalendar calendar, ICalProperty property, ICalDate date) {
    return (date.getRawComponents() == null
            ? Optional.of(
                new Moment(
                    LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC),
                    Optional.of(ZoneOffset.UTC)))
            : written(date, LocalTime.MIDNIGHT).map(it -> in(zoneOf(calendar, property), it)))
        .map(it -> new Moment(it.local().withSecond(0).withNano(0), it.offset()))
        .filter(it -> Moments.hasYear(it.local().toLocalDate()));
  }

  /**
   * Returns a value as it is written; without an offset unless it is in UTC.
   *
   * @param ofDays the time of day for values that are days
   */
  static Optional<Moment> written(ICalDate date, LocalTime ofDays) {
    DateTimeComponents parts = date.getRawComponents();
    if (parts == null) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
      LocalTime time =
          date.hasTime()
              ? LocalTime.of(parts.getHour(), parts.getMinute(), Math.min(59, parts.getSecond()))
              : ofDays;
      return Optional.of(
          new Moment(
              day.atTime(time),
              Optional.of(ZoneOffset.UTC).filter(utc -> date.hasTime() && parts.isUtc())));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /** Returns a moment in which a missing offset is filled in from a zone. */
  static Moment in(Optional<TimeZone> zone, Moment moment) {
    return moment.offset().isPresent()
        ? moment
        : new Moment(moment.local(), zone.map(known -> offset(known, moment.local())));
  }

  /** Returns the moment of a recurrence. */
  static Moment moment(Instant instant, Optional<TimeZone> zone) {
    if (zone.isEmpty()) {
      return new Moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Optional.empty());
    }
    ZoneOffset offset =
        ZoneOffset.ofTotalSeconds(zone.get().getOffset(instant.toEpochMilli()) / 1000);
    return new Moment(LocalDateTime.ofInstant(instant, offset), Optional.of(offset));
  }

  /** Returns a zone's offset from UTC at a local time. */
  private static ZoneOffset offset(TimeZone zone, LocalDateTime local) {
    if (Zones.named(zone.getID()).isPresent()) {
      return zone.toZoneId().getRules().getOffset(local);
    }
    // For a moment, the library compares UTC with the local times at which the zone's clocks
    // change.
    int millis =
        zone.getOffset(
            GregorianCalendar.AD,
            local.getYear(),
            local.getMonthValue() - 1,
            local.getDayOfMonth(),
            local.getDayOfWeek().getValue() % 7 + 1,
            local.toLocalTime().toSecondOfDay() * 1000);
    return ZoneOffset.ofTotalSeconds(millis / 1000);
  }
}
