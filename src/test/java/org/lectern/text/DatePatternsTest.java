package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages whose dates nobody has written patterns for. */
class DatePatternsTest {
  /** Patterns that have been the same in the CLDR for long. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fr | EEEE d MMMM y | EEE d MMM | d MMMM | d MMMM y",
        "de | EEEE, d. MMMM y | EEE, d. MMM | d. MMMM | d. MMMM y",
        "es | EEEE, d 'de' MMMM 'de' y | EEE, d 'de' MMM | d 'de' MMMM | d 'de' MMMM 'de' y",
        "ar | EEEE، d MMMM y | EEE، d MMM | d MMMM | d MMMM y",
        "hu | y. MMMM d., EEEE | MMM d., EEE | y. MMMM d. | MMMM d.",
        "zh | y年M月d日EEEE | M月d日EEE | y年M月d日 | M月d日",
        "bg | EEEE, d MMMM y 'г'. | EEE, d MMM | d MMMM | d MMMM y 'г'.",
        "lv | EEEE, y. 'gada' d. MMMM | EEE, d. MMM | y. 'gada' d. MMMM | d. MMMM",
        "eu | y('e')'ko' MMMM'ren' d('a'), EEEE | MMM'ren' d('a'), EEE | y('e')'ko' MMMM'ren' d('a') | MMMM'ren' d('a')"
      })
  void dates_are_patterns_of_the_cldr_and_the_short_ones_have_no_year(
      String tag, String full, String brief, String from, String to) {
    Map<String, String> patterns = new HashMap<>(DatePatterns.of(Locale.forLanguageTag(tag)));
    // Newer releases of the CLDR keep some words on one line.
    patterns.replaceAll((name, pattern) -> pattern.replaceAll("\\h", " "));
    assertEquals(
        Map.of("date_long", full, "date_short", brief, "date_from", from, "date_to", to), patterns);
  }
}
