package org.lectern.content.field;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days and times that are written in another way, as ISO 8601 writes them; nothing where they could
 * mean several.
 */
final class Meant {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})\\s?[日일]?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2})(?::00)?)?(h)?\\s*(?:([ap])\\.?m\\.?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?<day>\\S.*?)(?:,\\s*|\\s+at\\s+|\\s+|(?<=\\d)T(?=\\d))"
              + "(?<clock>\\d{1,2}(?:[:.h]\\d{2}(?::00)?|h)?\\s*(?:[ap]\\.?m\\.?)?)"
              + "\\s*(?<offset>Z|[+-]\\d{2}:?\\d{2})?",
          Pattern.CASE_INSENSITIVE);
  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          words("MMMM d[,] uuuu"),
          words("MMM d[,] uuuu"),
          words("d MMMM uuuu"),
          words("d MMM uuuu"));

  private Meant() {}

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** Such as {@code 2021-06-05} for {@code 2021/6/5}. */
  static Optional<String> date(String written) {
    List<String> days = days(withoutWeekday(plain(written)));
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** Such as {@code 10:30} for {@code 10.30}. */
  static Optional<String> time(String written) {
    Matcher clock = CLOCK.matcher(plain(written));
    if (!clock.matches()
        || (clock.group(2) == null && clock.group(3) == null && clock.group(4) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    if (clock.group(4) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (clock.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    boolean isEndOfDay = hour == 24 && minute == 0;
    return isEndOfDay || (hour < 24 && minute < 60)
        ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute))
        : Optional.empty();
  }

  /**
   * Such as {@code 2021-06-05 10:30} for {@code 2021/6/5 10.30}; an offset stays as it is, behind a
   * {@code T} where it could be taken for an end. Nothing for a {@link ClockRange}: its end would
   * be lost.
   */
  static Optional<String> dateTime(String written) {
    if (ClockRange.in(written).isPresent()) {
      return Optional.empty();
    }
    Matcher parts = DATE_TIME.matcher(withoutWeekday(plain(written)));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String offset = parts.group("offset") == null ? "" : parts.group("offset");
    String between = offset.startsWith("-") ? "T" : " ";
    return date(parts.group("day"))
        .flatMap(day -> time(parts.group("clock")).map(time -> day + between + time + offset));
  }

  /** Every day that somebody may mean. */
  static List<String> days(String written) {
    Matcher first = YEAR_FIRST.matcher(written);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3)).stream().toList();
    }
    Matcher last = YEAR_LAST.matcher(written);
    if (last.matches()) {
      return Stream.of(
              day(last.group(3), last.group(1), last.group(2)),
              day(last.group(3), last.group(2), last.group(1)))
          .flatMap(Optional::stream)
          .distinct()
          .toList();
    }
    return IN_WORDS.stream().flatMap(words -> day(written, words).stream()).distinct().toList();
  }

  private static Optional<String> day(String written, DateTimeFormatter words) {
    try {
      LocalDate day = LocalDate.parse(written, words);
      // 31 June is read as 30 June.
      boolean exists = written.matches(".*\\b0?" + day.getDayOfMonth() + "\\b.*");
      return exists ? Optional.of(day.toString()) : Optional.empty();
    } catch (DateTimeParseException another) {
      return Optional.empty();
    }
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Without a weekday in brackets behind a day that is one; another stays. */
  private static String withoutWeekday(String plain) {
    return Weekdays.in(plain)
        .filter(
            weekday -> {
              List<String> days = days(plain.substring(0, weekday.start()));
              return days.size() == 1
                  && Weekdays.isName(weekday.group(1), LocalDate.parse(days.get(0)).getDayOfWeek());
            })
        .map(weekday -> weekday.replaceFirst(" ").strip())
        .orElse(plain);
  }

  /**
   * Without what word processors make of hyphens and quotes, and without letters, digits and words
   * of the clock of other scripts.
   */
  static String plain(String written) {
    return latin(written).replaceAll("[\u2010-\u2015\u2212]", "-").replaceAll("[“”„]", "").strip();
  }

  /** The same with hyphens and quotes as they are, and no more than one space in a row. */
  static String latin(String written) {
    StringBuilder latin = new StringBuilder();
    Normalizer.normalize(written, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                latin.append(Character.digit(c, 10));
              } else {
                latin.appendCodePoint(c);
              }
            });
    // A stranger's thousands of spaces would take minutes.
    return ClockWords.latin(SPACES.matcher(latin).replaceAll(" ")).strip();
  }
}
