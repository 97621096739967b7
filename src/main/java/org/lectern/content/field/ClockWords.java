package org.lectern.content.field;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Times of day in words that stand with digits in Japanese, Chinese, Korean and Arabic, as Latin
 * letters write them: {@code 午後3時半} is {@code 3:30 pm}.
 */
final class ClockWords {
  private static final String HALF = "(?<half>午前|午後|上午|下午|오전|오후)";

  /** What is behind it is a length where it goes on as 時間 does. */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?:"
              + HALF
              + "\\s*)?(?<!\\d)(?<hour>\\d{1,2})\\s*[時时點点시](?![間间간])"
              + "\\s*(?:(?<minute>\\d{1,2})\\s*[分분]?(?!\\d)|(?<and>[半반]))?");

  private static final Pattern WITH_COLON =
      Pattern.compile(HALF + "\\s*(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d)");
  private static final Pattern ARABIC = Pattern.compile("(?<=\\d)\\s*(?<half>[صم])(?!\\p{L})");

  private ClockWords() {}

  /** A text with such times in Latin letters; those that could be two stay. */
  static String latin(String text) {
    String hours =
        HOUR.matcher(text)
            .replaceAll(
                found -> {
                  String minute = found.group(3) == null ? "0" : found.group(3);
                  return clock(found, found.group(4) == null ? minute : "30");
                });
    String all = WITH_COLON.matcher(hours).replaceAll(found -> clock(found, found.group(3)));
    return ARABIC.matcher(all).replaceAll(found -> found.group(1).equals("ص") ? " am" : " pm");
  }

  private static String clock(MatchResult found, String minute) {
    String half = found.group(1) == null ? "" : found.group(1);
    int hour = Integer.parseInt(found.group(2));
    // Whether 午後12時 is noon or midnight, not even all who write it agree.
    boolean unclear = !half.isEmpty() && (hour > 12 || (hour == 12 && !half.matches("下午|오후")));
    if (unclear) {
      return found.group();
    }
    return String.format(
        Locale.ROOT,
        " %d:%02d%s",
        hour == 0 && !half.isEmpty() ? 12 : hour,
        Integer.valueOf(minute),
        half.isEmpty() ? "" : half.matches("午後|下午|오후") ? " pm" : " am");
  }
}
