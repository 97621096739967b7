package org.lectern.content.field;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
              + "(?<dash>\\s*[-\u2010-\u2015\u2212]\\s*)"
              + "(?<to>\\d{1,2}(?:[:.h]\\d{2}|h?(?=\\s*[ap]\\.?m)|h)\\s*(?:[ap]\\.?m\\.?)?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_OFFSET = Pattern.compile("(?i).*\\dT");

  /** The range in a value, which may name a day before it; nothing where there is an offset. */
  static Optional<ClockRange> in(String written) {
    Matcher range = RANGE.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFKC));
    if (!range.matches()) {
      return Optional.empty();
    }
    String before = range.group("before") == null ? "" : range.group("before");
    boolean isOffset =
        BEFORE_OFFSET.matcher(before).matches() && range.group("dash").matches("[-\u2212]");
    return isOffset
        ? Optional.empty()
        : Optional.of(new ClockRange(clock(range.group("from")), clock(range.group("to"))));
  }

  private static String clock(String written) {
    return Meant.time(written).orElse(written.strip());
  }
}
