package org.lectern.importer.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, times and durations as programs write them. */
public final class Moments {
  private static final Pattern OFFSET = Pattern.compile("(.*\\d)\\s*(Z|z|[+-]\\d{1,2}:?\\d{0,2})$");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{2}):(\\d{2})");
  private static final Pattern TIME_OF_DAY = Pattern.compile("(\\d{1,2}):(\\d{2})(:\\d{2}.*)?");
  private static final int LONGEST = 64;
  private static final int MINUTES_A_DAY = 24 * 60;

  private Moments() {}

  /**
   * A date and a time, optionally with an offset from UTC.
   *
   * @param local the local time at this offset
   */
  public record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {
    /**
     * Returns the local time in a zone. Without an offset, the moment is taken to be in that zone.
     */
    public LocalDateTime in(ZoneId zone) {
      LocalDateTime there =
          offset
              .map(known -> OffsetDateTime.of(local, known).atZoneSameInstant(zone))
              .map(java.time.ZonedDateTime::toLocalDateTime)
              .orElse(local);
      return there.withSecond(0).withNano(0);
    }
  }

  /** Reads a date and a time in ISO 8601, with a {@code T} or a space. */
  public static Optional<Moment> moment(String text) {
    String value = text.strip();
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher offset = OFFSET.matcher(value);
    boolean hasOffset = value.length() > 16 - 3 && value.contains(":") && offset.matches();
    try {
      String local = hasOffset ? offset.group(1).strip() : value;
      LocalDateTime time = LocalDateTime.parse(padded(local.replaceFirst("\\s+", "T")));
      return hasYear(time.toLocalDate())
          ? Optional.of(
              new Moment(time, hasOffset ? Optional.of(zone(offset.group(2))) : Optional.empty()))
          : Optional.empty();
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static String padded(String local) {
    return local.replaceFirst("T(\\d):", "T0$1:");
  }

  private static ZoneOffset zone(String text) {
    return text.equalsIgnoreCase("z")
        ? ZoneOffset.UTC
        : ZoneOffset.of(text.replaceFirst("^([+-])(\\d)(:|$)", "$10$2$3"));
  }

  /** Reads a date, which a time may follow. */
  public static Optional<LocalDate> day(String text) {
    try {
      String value = text.strip();
      LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
      return hasYear(day) ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  /** Whether the year is one in which a conference can take place. */
  public static boolean hasYear(LocalDate day) {
    return day.getYear() > 1900 && day.getYear() < 9000;
  }

  /** Reads a time of day. */
  public static Optional<LocalTime> time(String text) {
    Matcher parts = TIME_OF_DAY.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = Integer.parseInt(parts.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /**
   * Reads a duration in whole minutes: {@code 01:30}, {@code 1:30:00}, {@code 90}, {@code PT1H30M}.
   */
  public static Optional<Duration> duration(String text) {
    String value = text.strip();
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher days = DAYS.matcher(value);
    Matcher clock = CLOCK.matcher(value);
    if (days.matches()) {
      return minutes(number(days, 1) * MINUTES_A_DAY + number(days, 2) * 60 + number(days, 3));
    }
    if (clock.matches()) {
      return minutes(number(clock, 1) * 60 + number(clock, 2));
    }
    if (value.matches("\\d{1,5}([.]0+)?")) {
      return minutes(Long.parseLong(value.replaceFirst("[.].*", "")));
    }
    try {
      return value.startsWith("P") ? minutes(Duration.parse(value).toMinutes()) : Optional.empty();
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static long number(Matcher matcher, int group) {
    return Long.parseLong(matcher.group(group));
  }

  private static Optional<Duration> minutes(long minutes) {
    return minutes >= 0 && minutes < 60L * MINUTES_A_DAY
        ? Optional.of(Duration.ofMinutes(minutes))
        : Optional.empty();
  }
}
