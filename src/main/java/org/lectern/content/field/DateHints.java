package org.lectern.content.field;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.suggest.Suggestion;

/** Guesses the day or time that an editor meant. */
final class DateHints {
  private static final Pattern WITH_TIME = Pattern.compile("(\\d[\\d/.年月日-]*),?[ T(].*");

  /** What people write who don't know yet. */
  private static final Pattern UNKNOWN =
      Pattern.compile("(?i)tb[acdn]|n/?a|none|null|[?~-]+|未定|調整中|待定|미정");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})[:.h](\\d{2})?(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?"
              + "(?:Z|[+-]\\d{2}:?\\d{2})?",
          Pattern.CASE_INSENSITIVE);
  private static final String USUAL = "write the year, the month and the day: 2021-06-30";

  private DateHints() {}

  static String date(String written) {
    String plain = Meant.plain(written);
    Optional<String> weekday = Weekdays.in(plain).flatMap(found -> weekday(plain, found));
    if (weekday.isPresent()) {
      return weekday.get();
    }
    Matcher withTime = WITH_TIME.matcher(plain);
    boolean isDay = !withTime.matches() || !Meant.days(plain).isEmpty();
    String day = isDay ? plain : withTime.group(1);
    List<String> days = Meant.days(day).stream().map(one -> '"' + one + '"').toList();
    return days.isEmpty() ? USUAL : "did you mean " + String.join(" or ", days) + "?";
  }

  /** What day of the week a day is, where there is another behind it. */
  private static Optional<String> weekday(String plain, Matcher written) {
    List<String> days = Meant.days(plain.substring(0, written.start()));
    if (days.size() != 1) {
      return Optional.empty();
    }
    DayOfWeek weekday = LocalDate.parse(days.get(0)).getDayOfWeek();
    return Weekdays.isName(written.group(1), weekday)
        ? Optional.empty()
        : Optional.of(
            "%s is a %s: mend the day, and leave the weekday out"
                .formatted(days.get(0), weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
  }

  static String dateTime(String written) {
    if (ClockRange.in(written).isPresent()) {
      return time(written);
    }
    if (UNKNOWN.matcher(written).matches()) {
      return "leave this line out until it is known";
    }
    Matcher withTime = WITH_TIME.matcher(Meant.plain(written));
    boolean isDayRight =
        withTime.matches() && Meant.days(withTime.group(1)).equals(List.of(withTime.group(1)));
    String day = isDayRight ? time(written) : date(written);
    return Meant.dateTime(written)
        .map(Suggestion::didYouMean)
        .orElse(day.equals(USUAL) ? "write a day and a time: 2021-06-06 13:45" : day);
  }

  static String time(String written) {
    Optional<ClockRange> range = ClockRange.in(written);
    if (range.isPresent()) {
      return "write only %s here, and end: \"%s\" in a line of its own"
          .formatted(range.get().from(), range.get().to());
    }
    Optional<String> meant = Meant.time(written);
    if (meant.isPresent()) {
      return Suggestion.didYouMean(meant.get());
    }
    Matcher clock = CLOCK.matcher(Meant.plain(written));
    if (clock.matches()) {
      int hour = Integer.parseInt(clock.group(1));
      int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      if (clock.group(3) != null && hour <= 12) {
        hour = hour % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
      }
      if (hour < 24 && minute < 60) {
        return Suggestion.didYouMean(String.format(Locale.ROOT, "%02d:%02d", hour, minute));
      }
    }
    return "write hours and minutes of the 24-hour clock: 09:30";
  }
}
