package org.lectern.importer.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.importer.format.Moments;

/**
 * A day, a time, or both, in the forms that people write into tables: {@code
 * 2027-05-14T10:00+09:00}, {@code 14.05.2027}, {@code May 14, 2027 10 am}, {@code 2027年5月14日
 * 10時30分}, {@code 10:00–10:45}.
 *
 * @param until a second time, where a span is written
 * @param offset from UTC, where it is written
 */
record WrittenTime(
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<LocalTime> until,
    Optional<ZoneOffset> offset) {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4})");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?(\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:(\\d{1,3})(?:[.,](\\d))?\\s?(?:h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|時間))?"
              + "\\s?(?:(\\d{1,4})\\s?(?:m|mins?|minutes?|minuten?|minutos?|分間?)?\\.?)?");
  private static final List<Locale> LOCALES =
      Stream.of("en", "de", "fr", "it", "es", "pt", "nl").map(Locale::forLanguageTag).toList();
  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .flatMap(day -> names(day::getDisplayName))
          .collect(Collectors.toUnmodifiableSet());

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      names(month::getDisplayName).forEach(name -> months.putIfAbsent(name, month.getValue()));
    }
    months.put("sept", 9);
    return months;
  }

  private static Stream<String> names(BiFunction<TextStyle, Locale, String> name) {
    return LOCALES.stream()
        .flatMap(
            locale ->
                Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> name.apply(style, locale)))
        .map(written -> written.replace(".", "").toLowerCase(Locale.ROOT));
  }

  /**
   * What a text says; nothing where it is neither a day nor a time.
   *
   * @param monthFirst how {@code 05/04/2027} is meant
   */
  static Optional<WrittenTime> of(String text, boolean monthFirst) {
    Optional<Moments.Moment> iso = Moments.moment(text);
    if (iso.isPresent()) {
      return iso.map(
          moment ->
              new WrittenTime(
                  Optional.of(moment.local().toLocalDate()),
                  Optional.of(moment.local().toLocalTime()),
                  Optional.empty(),
                  moment.offset()));
    }
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    if (plain.length() > 100) {
      return Optional.empty();
    }
    try {
      return found(plain, monthFirst);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenTime> found(String plain, boolean monthFirst) {
    String rest = plain;
    Optional<LocalDate> day = Optional.empty();
    for (Pattern pattern : List.of(YEAR_FIRST, YEAR_LAST, DAY_MONTH, MONTH_DAY)) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.find()) {
        day = day(pattern, matcher, monthFirst);
        rest = plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end());
        break;
      }
    }
    List<LocalTime> times = Clock.in(rest, WEEKDAYS::contains);
    return day.isEmpty() && times.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WrittenTime(
                day,
                times.stream().findFirst(),
                times.stream().skip(1).findFirst(),
                Optional.empty()));
  }

  private static Optional<LocalDate> day(Pattern pattern, Matcher parts, boolean monthFirst) {
    if (pattern == YEAR_FIRST) {
      return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
    }
    if (pattern == YEAR_LAST) {
      int first = number(parts, 1);
      int second = number(parts, 3);
      boolean swapped = !parts.group(2).equals(".") && (monthFirst ? second : first) <= 31;
      return swapped && monthFirst
          ? Optional.of(LocalDate.of(number(parts, 4), first, second))
          : Optional.of(LocalDate.of(number(parts, 4), second, first));
    }
    int name = pattern == DAY_MONTH ? 2 : 1;
    Integer month = MONTHS.get(parts.group(name));
    return month == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(number(parts, 3), month, number(parts, 3 - name)));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** How long a text says that something takes: {@code 45}, {@code 1h 30m}, {@code 90分}. */
  static Optional<Duration> length(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    Optional<Duration> usual = Moments.duration(plain);
    Matcher parts = LENGTH.matcher(plain);
    if (usual.isPresent() || plain.length() > 40 || plain.isEmpty() || !parts.matches()) {
      return usual;
    }
    int minutes =
        (parts.group(1) == null ? 0 : 60 * number(parts, 1))
            + (parts.group(2) == null ? 0 : 6 * number(parts, 2))
            + (parts.group(3) == null ? 0 : number(parts, 3));
    return Optional.of(Duration.ofMinutes(minutes)).filter(length -> !length.isZero());
  }

  /** Whether days such as {@code 5/14/2027} among these are written with the month first. */
  static boolean isMonthFirst(Iterable<String> texts) {
    boolean clock12 = false;
    for (String text : texts) {
      Matcher matcher = YEAR_LAST.matcher(text);
      if (matcher.find() && !matcher.group(2).equals(".")) {
        if (number(matcher, 1) > 12) {
          return false;
        }
        if (number(matcher, 3) > 12) {
          return true;
        }
        clock12 = clock12 || text.matches("(?is).*\\d\\s?[ap][.]?m.*");
      }
    }
    return clock12;
  }
}
