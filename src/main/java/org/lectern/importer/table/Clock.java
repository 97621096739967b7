package org.lectern.importer.table;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time of day as it is written.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param half whether it is before noon or after, where that is written
 * @param isClear whether it is a time wherever it stands: a bare number is one only in a span
 */
record Clock(int start, int end, int hour, int minute, Optional<Half> half, boolean isClear) {
  private static final Pattern TIME =
      Pattern.compile(
          "(午前|午後)?\\s?(?<!\\d)(\\d{1,2})(?:\\s?[:h時]\\s?(\\d{2})?(?::\\d{2})?分?|[.](\\d{2}))?"
              + "\\s?([ap][.]?m[.]?(?!\\p{L}))?");
  private static final Pattern UNTIL =
      Pattern.compile("\\s*(?:uhr)?\\s*(?:[-‐‑–—−~〜]|to|until|bis|à|から)\\s*");
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[.,]?\\s*$");
  private static final Pattern WORD_BEHIND = Pattern.compile("^\\s*(?!uhr\\b)\\p{L}");

  private enum Half {
    MORNING,
    AFTERNOON
  }

  /**
   * The times in a text, two where it has a span.
   *
   * @param isWeekday whether a word is a weekday's name: the number behind another one, as in
   *     {@code Day 2 - 10:00}, is no hour
   */
  static List<LocalTime> in(String text, Predicate<String> isWeekday) {
    List<Clock> all = all(text);
    for (int i = 1; i < all.size(); i++) {
      Clock from = all.get(i - 1);
      Clock to = all.get(i);
      if (UNTIL.matcher(text.substring(from.end, to.start)).matches()
          && from.goesWith(to)
          && from.isHourBehind(text, isWeekday)
          && to.isHourBefore(text)) {
        return span(from, to);
      }
    }
    return all.stream().filter(Clock::isClear).limit(2).map(one -> one.at(one.half)).toList();
  }

  private static List<Clock> all(String text) {
    List<Clock> all = new ArrayList<>();
    Matcher matcher = TIME.matcher(text);
    while (matcher.find()) {
      Optional<Half> half = half(matcher);
      String minutes = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
      boolean isClear = half.isPresent() || minutes != null || matcher.group().matches(".*[:h時].*");
      all.add(
          new Clock(
              matcher.start(),
              matcher.end(),
              Integer.parseInt(matcher.group(2)),
              minutes == null ? 0 : Integer.parseInt(minutes),
              half,
              isClear));
    }
    return all;
  }

  private static Optional<Half> half(Matcher parts) {
    boolean isAfternoon =
        "午後".equals(parts.group(1)) || (parts.group(5) != null && parts.group(5).startsWith("p"));
    boolean isMorning =
        "午前".equals(parts.group(1)) || (parts.group(5) != null && parts.group(5).startsWith("a"));
    return isAfternoon
        ? Optional.of(Half.AFTERNOON)
        : isMorning ? Optional.of(Half.MORNING) : Optional.empty();
  }

  private boolean isHourBehind(String text, Predicate<String> isWeekday) {
    Matcher word = WORD_BEFORE.matcher(text.substring(0, start));
    return isClear || !word.find() || isWeekday.test(word.group(1));
  }

  /** As in {@code 10:00 - 2 sessions}, what is counted is no hour. */
  private boolean isHourBefore(String text) {
    return isClear || !WORD_BEHIND.matcher(text.substring(end)).find();
  }

  /** Whether two times are a span: {@code 9-10 am} is one, {@code 9-10} may be anything. */
  private boolean goesWith(Clock to) {
    boolean isClear = this.isClear || to.isClear;
    boolean isOn12 = this.isClear || hour <= 12 || to.half.isEmpty();
    return isClear && isOn12 && (to.isClear || to.hour <= 12 || half.isEmpty());
  }

  /** What is written of one half of the day holds for both, where that gives the shorter span. */
  private static List<LocalTime> span(Clock from, Clock to) {
    return from.meant(to).stream()
        .flatMap(start -> to.meant(from).stream().map(end -> List.of(start, end)))
        .min(Comparator.comparing(both -> length(both.get(0), both.get(1))))
        .orElseThrow();
  }

  private List<LocalTime> meant(Clock other) {
    return half.isPresent() || other.half.isEmpty() || hour > 12
        ? List.of(at(half))
        : Stream.of(Half.values()).map(each -> at(Optional.of(each))).toList();
  }

  private static Duration length(LocalTime start, LocalTime end) {
    Duration length = Duration.between(start, end);
    return length.isNegative() || length.isZero() ? length.plusDays(1) : length;
  }

  private LocalTime at(Optional<Half> half) {
    int on24 = hour == 24 ? 0 : hour;
    if (half.equals(Optional.of(Half.AFTERNOON)) && hour < 12) {
      on24 = hour + 12;
    } else if (half.equals(Optional.of(Half.MORNING)) && hour == 12) {
      on24 = 0;
    }
    return LocalTime.of(on24, minute);
  }
}
