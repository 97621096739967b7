package org.lectern.text;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes dates where the theme's texts don't say it: what Java knows of it from the
 * CLDR, in patterns of {@link java.time.format.DateTimeFormatter}.
 *
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-dates.html">Unicode LDML, part 4</a>
 */
final class DatePatterns {
  private static final Pattern PART =
      Pattern.compile("(?<field>([A-Za-z])\\2*)|(?<literal>(?:'[^']*'|[^A-Za-z'])+)");

  private DatePatterns() {}

  /** The patterns {@code date_long}, {@code date_short}, {@code date_from} and {@code date_to}. */
  static Map<String, String> of(Locale language) {
    String full = pattern(FormatStyle.FULL, language);
    String whole = pattern(FormatStyle.LONG, language);
    String part = withoutYear(whole);
    boolean yearFirst = isYear(parts(whole).get(0));
    return Map.of(
        "date_long",
        full,
        "date_short",
        withoutYear(full).replace("EEEE", "EEE").replace("MMMM", "MMM"),
        "date_from",
        yearFirst ? whole : part,
        "date_to",
        yearFirst ? part : whole);
  }

  private static String pattern(FormatStyle style, Locale language) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        style, null, IsoChronology.INSTANCE, language);
  }

  /** A field such as {@code MMMM}, or what stands between two. */
  private record Part(boolean field, String text) {}

  private static List<Part> parts(String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      parts.add(new Part(part.group("field") != null, part.group()));
    }
    return parts;
  }

  private static boolean isYear(Part part) {
    return part.field() && "yurG".indexOf(part.text().charAt(0)) >= 0;
  }

  /**
   * Without the year and what binds it to the rest: what follows it, or at the end what stands
   * before it too.
   */
  private static String withoutYear(String pattern) {
    List<Part> kept = new ArrayList<>();
    boolean bound = false;
    for (Part part : parts(pattern)) {
      if (isYear(part)) {
        bound = true;
      } else if (part.field() || !bound) {
        kept.add(part);
        bound = false;
      }
    }
    if (bound && !kept.isEmpty() && !kept.get(kept.size() - 1).field()) {
      kept.remove(kept.size() - 1);
    }
    return String.join("", kept.stream().map(Part::text).toList());
  }
}
