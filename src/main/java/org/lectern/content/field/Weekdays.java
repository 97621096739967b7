package org.lectern.content.field;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Weekdays in brackets behind a day, as Japanese, Korean and others write them. */
final class Weekdays {
  private static final Pattern BRACKETS = Pattern.compile("\\s?\\((\\p{L}{1,12})\\.?\\)\\s*");
  private static final Pattern AROUND = Pattern.compile("^(?:周|週|星期)|(?:曜日?|요일)$");

  /** From Monday on, as {@link DayOfWeek} has them. */
  private static final List<String> SIGNS = List.of("月火水木金土日", "一二三四五六日", "월화수목금토일");

  private Weekdays() {}

  /** Where one stands in a text; nothing where none does. */
  static Optional<Matcher> in(String text) {
    return Optional.of(BRACKETS.matcher(text)).filter(Matcher::find);
  }

  /** Whether a word is the name of this day of the week. */
  static boolean isName(String word, DayOfWeek day) {
    String bare = AROUND.matcher(word).replaceAll("");
    return SIGNS.stream()
            .anyMatch(signs -> bare.equals(signs.substring(index(day), index(day) + 1)))
        || Stream.of(TextStyle.FULL, TextStyle.SHORT)
            .anyMatch(style -> word.equalsIgnoreCase(day.getDisplayName(style, Locale.ENGLISH)));
  }

  private static int index(DayOfWeek day) {
    return day.getValue() - 1;
  }
}
