package org.lectern.content.field;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads {@code 30}, {@code 90m}, {@code 1h} and {@code 1h 30m}. */
final class Durations {
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})\\s*m?");
  private static final Pattern HOURS = Pattern.compile("(\\d{1,3})\\s*h(?:\\s*(\\d{1,2})\\s*m)?");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d+)\\s*(?:min(?:s|\\.|utes?)?|')", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOURS_IN_WORDS =
      Pattern.compile("(\\d+)\\s*h(?:ou)?rs?", Pattern.CASE_INSENSITIVE);

  /** Such as {@code 1時間30分}; what has no unit at all is no length in words. */
  private static final Pattern EASTERN =
      Pattern.compile(
          "(?=.*[間间分간분시小])(?:(\\d{1,3})\\s*(?:時間|[个個]?小[时時]|시간)(?:\\s*+([半반]))?+)?"
              + "\\s*(?:(\\d{1,4})\\s*(?:分間?|分[钟鐘]|분)?)?");

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");

  private Durations() {}

  static Optional<Duration> read(Node.Text text, Reading reading) {
    String value = text.value().strip();
    Matcher minutes = MINUTES.matcher(value);
    if (minutes.matches()) {
      return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
    }
    Matcher hours = HOURS.matcher(value);
    if (hours.matches()) {
      long rest = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
      return Optional.of(Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(rest));
    }
    Optional<String> meant = meant(Meant.plain(value)).filter(Durations::isOne);
    return reading.refuse(
        Rule.BAD_DURATION,
        text,
        "\"%s\" isn't a duration".formatted(text.value()),
        meant.map(Suggestion::didYouMean).orElseGet(() -> hint(Meant.plain(value))),
        meant);
  }

  private static boolean isOne(String value) {
    return MINUTES.matcher(value).matches() || HOURS.matcher(value).matches();
  }

  /** What can mean one length only. */
  private static Optional<String> meant(String value) {
    if (isOne(value)) {
      return Optional.of(value);
    }
    Matcher words = IN_WORDS.matcher(value);
    if (words.matches()) {
      return Optional.of(words.group(1));
    }
    Matcher hours = HOURS_IN_WORDS.matcher(value);
    if (hours.matches()) {
      return Optional.of(hours.group(1) + "h");
    }
    Matcher eastern = EASTERN.matcher(value);
    return eastern.matches()
        ? Optional.of(
            String.valueOf(
                60 * number(eastern.group(1))
                    + (eastern.group(2) == null ? 0 : 30)
                    + number(eastern.group(3))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String hint(String value) {
    Matcher clock = CLOCK.matcher(value);
    if (clock.matches()) {
      return Suggestion.didYouMean(
          "%sh %sm"
              .formatted(Integer.valueOf(clock.group(1)), clock.group(2))
              .toLowerCase(Locale.ROOT));
    }
    return "write minutes such as 30, or hours and minutes such as 1h 30m";
  }
}
