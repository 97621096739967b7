package org.lectern.content.field;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A start and an end that stand in one value, such as {@code 09:00–10:30}. A hyphen between them is
 * taken for a dash: an offset from UTC stands behind seconds, or in a value with a {@code T}, as
 * ISO 8601 writes it.
 *
 * @param from as a time of day is written
 * @param to the same
 */
record ClockRange(String from, String to) {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<before>.*[^\\d:.])?(?<from>\\d{1,2}(?:[:.h]\\d{2}|h?(?=\\s*[ap]\\.?m)|h)"
              + "\\s*(?:[ap]\\.?m\\.?)?)"
              + "(?<dash>\\s*(?:[-\u2010-\u2015\u2212~〜〰]|から|부터)\\s*)"
              + "(?<to>\\d{1,2}(?:[:.h]\\d{2}|h?(?=\\s*[ap]\\.?m)|h)\\s*(?:[ap]\\.?m\\.?)?)"
              + "\\s*(?:まで|까지)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m");
  private static final Pattern BEFORE_OFFSET = Pattern.compile("(?i).*\\dT");

  /** The range in a value, which may name a day before it; nothing where there is an offset. */
  static Optional<ClockRange> in(String written) {
    Matcher range = RANGE.matcher(Meant.latin(written));
    if (!range.matches()) {
      return Optional.empty();
    }
    String before = range.group("before") == null ? "" : range.group("before");
    boolean isOffset =
        BEFORE_OFFSET.matcher(before).matches() && range.group("dash").matches("[-\u2212]");
    return isOffset
        ? Optional.empty()
        : Optional.of(of(range.group("from").strip(), range.group("to").strip()));
  }

  /** Where one of the two says which half of the day it is in, that gives the shorter range. */
  private static ClockRange of(String from, String to) {
    return clocks(from, HALF.matcher(to).find()).stream()
        .flatMap(
            start ->
                clocks(to, HALF.matcher(from).find()).stream()
                    .map(end -> new ClockRange(start, end)))
        .min(Comparator.comparing(ClockRange::length))
        .orElseGet(() -> new ClockRange(from, to));
  }

  private static List<String> clocks(String written, boolean otherHasHalf) {
    List<String> either =
        otherHasHalf && !HALF.matcher(written).find()
            ? Stream.of(written + " am", written + " pm")
                .flatMap(clock -> Meant.time(clock).stream())
                .toList()
            : List.of();
    return either.isEmpty() ? List.of(Meant.time(written).orElse(written)) : either;
  }

  private Duration length() {
    try {
      Duration length = Duration.between(LocalTime.parse(from), LocalTime.parse(to));
      return length.isNegative() ? length.plusDays(1) : length;
    } catch (DateTimeParseException noTime) {
      return Duration.ZERO;
    }
  }
}
