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
import org.lectern.suggest.Suggestion;

/** Guesses the day or time that an editor meant. */
final class DateHints {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})[:.h](\\d{2})?(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?"
              + "(?:Z|[+-]\\d{2}:?\\d{2})?",
          Pattern.CASE_INSENSITIVE);
  private static final String USUAL = "write the year, the month and the day: 2021-06-30";

  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          words("MMMM d[,] uuuu"),
          words("MMM d[,] uuuu"),
          words("d MMMM uuuu"),
          words("d MMM uuuu"));

  private DateHints() {}

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  static String date(String written) {
    Matcher first = YEAR_FIRST.matcher(written);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3))
          .map(Suggestion::didYouMean)
          .orElse(USUAL);
    }
    Matcher last = YEAR_LAST.matcher(written);
    if (last.matches()) {
      List<String> days =
          Stream.of(
                  day(last.group(3), last.group(1), last.group(2)),
                  day(last.group(3), last.group(2), last.group(1)))
              .flatMap(Optional::stream)
              .distinct()
              .map(day -> '"' + day + '"')
              .toList();
      return days.isEmpty() ? USUAL : "did you mean " + String.join(" or ", days) + "?";
    }
    return IN_WORDS.stream()
        .flatMap(words -> day(written.strip(), words).stream())
        .findFirst()
        .map(Suggestion::didYouMean)
        .orElse(USUAL);
  }

  private static Optional<String> day(String written, DateTimeFormatter words) {
    try {
      return Optional.of(LocalDate.parse(written, words).toString());
    } catch (DateTimeParseException another) {
      return Optional.empty();
    }
  }

  static String dateTime(String written) {
    String day = date(Normalizer.normalize(written, Normalizer.Form.NFKC));
    return day.equals(USUAL) ? "write a day and a time: 2021-06-06 13:45" : day;
  }

  static String time(String written) {
    Matcher clock = CLOCK.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
    if (clock.matches()) {
      int hour = Integer.parseInt(clock.group(1));
      int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      if (clock.group(3) != null && hour <= 12) {
        hour = hour % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
      }
      if (hour < 24 && minute < 60) {
        return Suggestion.didYouMean("%02d:%02d".formatted(hour, minute));
      }
    }
    return "write hours and minutes of the 24-hour clock: 09:30";
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
}
