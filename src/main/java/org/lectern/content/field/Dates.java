package org.lectern.content.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/**
 * Reads days and times of day as ISO 8601 writes them, with a space or a {@code T} in between.
 * Seconds, where given, are {@code 00}; {@code 24:00} is the end of a day.
 */
final class Dates {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME = Pattern.compile("(\\d{2}):(\\d{2})(?::00(?:\\.0+)?)?");
  private static final Pattern TIME_ONLY = Pattern.compile("\\d{1,2}([:.h]\\d.*|\\s*[AaPp].*)");
  private static final Pattern OFFSET = Pattern.compile("(?i)(Z|[+-]\\d{2}(?::?\\d{2})?)$");
  private static final Pattern PARTS =
      Pattern.compile("(?U)(\\d\\S*?)(?:\\s+|(?<=\\d)[Tt](?=\\d))(\\d.*)");

  private Dates() {}

  static Optional<LocalDate> date(Node.Text text, Reading reading) {
    String value = text.value().strip();
    return day(value)
        .or(() -> noDay(value, text).refuse(Rule.BAD_DATE, text, Meant::date, reading));
  }

  static Optional<LocalTime> time(Node.Text text, Reading reading) {
    return clock(text.value().strip(), text, reading);
  }

  static Optional<LocalDateTime> dateTime(Node.Text text, Reading reading) {
    String value = text.value().strip();
    Matcher parts = PARTS.matcher(value);
    if (!parts.matches()) {
      return DATE.matcher(value).matches()
          ? reading.refuse(
              Rule.BAD_TIME,
              text,
              "\"%s\" has no time of day".formatted(value),
              "write " + value + " 13:45")
          : reading.refuse(
              Rule.BAD_DATE,
              text,
              "\"%s\" isn't a day and a time".formatted(value),
              DateHints.dateTime(value),
              Meant.dateTime(value));
    }
    String clock = parts.group(2);
    Matcher offset = OFFSET.matcher(clock);
    if (!offset.find() || ClockRange.in(value).isPresent()) {
      return at(parts.group(1), clock, text, reading);
    }
    return at(parts.group(1), clock.substring(0, offset.start()).stripTrailing(), text, reading)
        .flatMap(local -> inZone(local, offset.group(1), text, reading));
  }

  static Optional<End> end(Node.Text text, Reading reading) {
    String value = text.value().strip();
    return TIME_ONLY.matcher(Meant.plain(value)).matches()
        ? clock(value, text, reading).map(End.TimeOnly::new)
        : dateTime(text, reading).map(End.At::new);
  }

  private static Optional<LocalTime> clock(String value, Node.Text text, Reading reading) {
    return clock(value)
        .map(Clock::time)
        .or(() -> noTime(value).refuse(Rule.BAD_TIME, text, Meant::time, reading));
  }

  private static Optional<LocalDateTime> at(
      String day, String time, Node.Text text, Reading reading) {
    Optional<LocalDate> date = day(day);
    Optional<Clock> clock = clock(time);
    if (date.isEmpty() && clock.isEmpty()) {
      return reading.refuse(
          Rule.BAD_DATE,
          text,
          "\"%s\" isn't a day and a time".formatted(text.value().strip()),
          Meant.dateTime(text.value())
              .map(Suggestion::didYouMean)
              .orElseGet(() -> both(noDay(day, text).hint(), noTime(time).hint())),
          Meant.dateTime(text.value()));
    }
    if (date.isEmpty()) {
      Wrong wrong = noDay(day, text);
      return reading.refuse(
          Rule.BAD_DATE,
          text,
          wrong.message(),
          Meant.dateTime(text.value()).map(Suggestion::didYouMean).orElse(wrong.hint()),
          Meant.dateTime(text.value()));
    }
    if (clock.isEmpty()) {
      return noTime(time).refuse(Rule.BAD_TIME, text, Meant::dateTime, reading);
    }
    return Optional.of(date.get().plusDays(clock.get().days()).atTime(clock.get().time()));
  }

  private static String both(String ofDay, String ofTime) {
    return ofDay + (ofDay.endsWith("?") ? " And " : ", and ") + ofTime;
  }

  private static Optional<LocalDateTime> inZone(
      LocalDateTime local, String written, Node.Text text, Reading reading) {
    Optional<ZoneOffset> offset = offset(written);
    if (offset.isEmpty()) {
      return reading.refuse(
          Rule.BAD_TIME,
          text,
          "\"%s\" isn't a time zone offset".formatted(written),
          "leave it out: times are the conference's local time");
    }
    if (reading.zone().isEmpty()
        || reading.zone().get().getRules().getValidOffsets(local).contains(offset.get())) {
      return Optional.of(local);
    }
    LocalDateTime there =
        local.atOffset(offset.get()).atZoneSameInstant(reading.zone().get()).toLocalDateTime();
    return reading.refuse(
        Rule.TIME_ZONE_OFFSET,
        text,
        "the offset %s isn't that of the conference's time zone, %s"
            .formatted(written, reading.zone().get()),
        "leave it out and write the local time: " + there.toString().replace('T', ' '));
  }

  private static Optional<ZoneOffset> offset(String written) {
    try {
      return Optional.of(ZoneOffset.of(written.toUpperCase(Locale.ROOT)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Finds what a text means, where it can mean one thing only. */
  private interface Meaning {
    Optional<String> of(String written);
  }

  /** A time of day; {@code 24:00} is midnight, one day on. */
  private record Clock(int days, LocalTime time) {}

  /** Why something isn't a day, or isn't a time. */
  private record Wrong(String message, String hint) {
    <T> Optional<T> refuse(Rule rule, Node.Text text, Meaning meant, Reading reading) {
      return reading.refuse(rule, text, message, hint, meant.of(text.value()));
    }
  }

  private static Optional<Clock> clock(String value) {
    Matcher parts = TIME.matcher(value);
    if (parts.matches()) {
      int hour = Integer.parseInt(parts.group(1));
      int minute = Integer.parseInt(parts.group(2));
      if (hour == 24 && minute == 0) {
        return Optional.of(new Clock(1, LocalTime.MIDNIGHT));
      }
      if (hour < 24 && minute < 60) {
        return Optional.of(new Clock(0, LocalTime.of(hour, minute)));
      }
    }
    return Optional.empty();
  }

  private static Wrong noTime(String value) {
    return new Wrong("\"%s\" isn't a time of day".formatted(value), DateHints.time(value));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return DATE.matcher(value).matches() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Wrong noDay(String value, Node.Text text) {
    Matcher parts = DATE.matcher(value);
    if (!parts.matches()) {
      return new Wrong("\"%s\" isn't a date".formatted(text.value()), DateHints.date(text.value()));
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    return month < 1 || month > 12
        ? new Wrong(
            "there is no month %s".formatted(parts.group(2)),
            "write the year, the month and the day: 2021-06-30")
        : new Wrong(
            "there is no day %s".formatted(value),
            "%s %s has %s days"
                .formatted(
                    Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    year,
                    YearMonth.of(year, month).lengthOfMonth()));
  }
}
