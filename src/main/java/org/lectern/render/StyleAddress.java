package org.lectern.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address that a style sheet names, by {@code url(…)} or {@code @import "…"}.
 *
 * @param start where it begins in the sheet, behind a quote
 * @param end where it ends, in front of a quote
 * @param value without the escapes of CSS
 */
record StyleAddress(int start, int end, String value) {
  private static final String DOUBLE = "\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"";
  private static final String SINGLE = "'((?:[^'\\\\\\n]++|\\\\.)*+)'";

  /** Notes, names of namespaces and other texts come first, so that nothing is found in them. */
  private static final Pattern FOUND =
      Pattern.compile(
          "/\\*.*?(?:\\*/|\\z)"
              + "|@namespace\\b[^;]*"
              + ("|@import\\s*(?:" + DOUBLE + "|" + SINGLE + ")")
              + ("|(?<![\\w-])url\\(\\s*(?:" + DOUBLE + "|" + SINGLE)
              + "|((?:[^\"'()\\s\\\\]++|\\\\.)++))\\s*\\)"
              + ("|" + DOUBLE.replace("((?:", "(?:(?:"))
              + ("|" + SINGLE.replace("((?:", "(?:(?:")),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-f]{1,6})\\s?|(.))", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** All in a sheet, in their order. */
  static List<StyleAddress> in(String style) {
    List<StyleAddress> found = new ArrayList<>();
    FOUND
        .matcher(style)
        .results()
        .forEach(
            match ->
                Stream.iterate(1, group -> group + 1)
                    .limit(match.groupCount())
                    .filter(group -> match.start(group) >= 0)
                    .forEach(group -> found.add(of(match, group))));
    return found;
  }

  private static StyleAddress of(MatchResult match, int group) {
    String value = ESCAPE.matcher(match.group(group)).replaceAll(StyleAddress::unescaped).strip();
    return new StyleAddress(match.start(group), match.end(group), value);
  }

  private static String unescaped(MatchResult escape) {
    if (escape.group(1) == null) {
      return Matcher.quoteReplacement(Objects.equals(escape.group(2), "\n") ? "" : escape.group(2));
    }
    int code = Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(
        Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD");
  }
}
