package org.lectern.content.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/**
 * Spaces, brackets and commas as keyboards for Japanese, Chinese and Arabic give them, where YAML
 * knows only narrow ones and takes these for letters.
 */
public final class WideSigns {
  private static final char WIDE_SPACE = '\u3000';

  /** How far the wide signs are from the narrow ones. */
  private static final int TO_WIDE = 0xFEE0;

  private static final String OPENING = "｛［";

  /** Commas that YAML takes for letters. */
  public static final String COMMAS = "、，،";

  private static final Pattern OPENED =
      Pattern.compile("^\\s*(?:- +)?(?:[\\w-]+: +)?(?<sign>[｛［])");
  private static final Pattern ITEM = Pattern.compile("^ *-(?=[\\p{Zs}&&[^ ]])");
  private static final Pattern NAME = Pattern.compile("[" + COMMAS + "]?\\s*+[\\w-]*+\\s*+");

  private WideSigns() {}

  /** What a key begins with that no key is meant to begin with. */
  static Optional<Problem> before(String key, Lines lines, int index) {
    if (hidesItem(key)) {
      return Optional.of(YamlMessages.unprintable(key.charAt(0), lines.at(index)));
    }
    int first = key.startsWith("-") ? 1 : 0;
    if (key.length() > first && isOtherSpace(key.charAt(first))) {
      return Optional.of(space(lines, index + first));
    }
    return key.isEmpty() || OPENING.indexOf(key.charAt(0)) < 0
        ? Optional.empty()
        : Optional.of(opening(lines, index, key.charAt(0)));
  }

  /** Whether a key is an item of a list but for what nobody sees before it. */
  private static boolean hidesItem(String key) {
    return !key.isEmpty()
        && Invisible.is(key.charAt(0))
        && Invisible.strip(key).matches("(?s)(?:- |[\\[{]).*");
  }

  /** What a line is indented with, or a value begins with, in which something can't be read. */
  static Optional<Problem> in(Lines lines, int index) {
    String line = lines.lineAt(index);
    int start = lines.start(index);
    for (int i = 0; i < line.length() && isBlank(line.charAt(i)); i++) {
      if (isOtherSpace(line.charAt(i))) {
        return Optional.of(space(lines, start + i));
      }
    }
    Matcher opened = OPENED.matcher(line);
    return hyphen(lines, start)
        .or(() -> hyphen(lines, lines.start(Math.max(0, start - 1))))
        .or(
            () ->
                opened.find()
                    ? Optional.of(
                        opening(
                            lines, start + opened.start("sign"), opened.group("sign").charAt(0)))
                    : Optional.empty());
  }

  /** Such a space behind the hyphen of a list's item, or what nobody sees before it. */
  private static Optional<Problem> hyphen(Lines lines, int start) {
    int first = lines.pastBlanks(start);
    String rest = lines.from(first);
    if (hidesItem(rest)) {
      return Optional.of(YamlMessages.unprintable(rest.charAt(0), lines.at(first)));
    }
    Matcher item = ITEM.matcher(lines.lineAt(start));
    return item.find() ? Optional.of(space(lines, start + item.end())) : Optional.empty();
  }

  /**
   * What keeps a bracket from being closed.
   *
   * @param from where it is opened
   * @param at where that was noticed
   */
  static Optional<Problem> within(Lines lines, int from, int at, char open, char close) {
    char wide = (char) (close + TO_WIDE);
    String rest = lines.from(from);
    if (rest.indexOf(wide) >= 0 && rest.indexOf(close) < 0) {
      return Optional.of(
          Problem.of(
              Rule.YAML_SYNTAX,
              lines.at(from + rest.codePointCount(0, rest.indexOf(wide))),
              "a wide %s doesn't close the %s before it".formatted(wide, open),
              "write a narrow one: " + close));
    }
    OptionalInt comma = lines.lastOf(COMMAS, from, at);
    return comma.isPresent() && separates(lines, comma.getAsInt(), at)
        ? Optional.of(
            Problem.of(
                Rule.YAML_SYNTAX,
                lines.at(comma.getAsInt()),
                "there is a %s here where a comma is wanted"
                    .formatted(lines.from(comma.getAsInt()).charAt(0)),
                "write a plain comma and a space"))
        : Optional.empty();
  }

  /** Whether a comma stands outside of quotes, with no more than a field's name behind it. */
  private static boolean separates(Lines lines, int comma, int at) {
    String before = lines.before(comma);
    String behind =
        lines.before(at).substring(Math.min(before.length(), lines.before(at).length()));
    return lines.start(comma) == lines.start(at)
        && before.chars().filter(c -> c == '"').count() % 2 == 0
        && NAME.matcher(behind).matches();
  }

  private static Problem opening(Lines lines, int index, char sign) {
    boolean list = sign == '［';
    return Problem.of(
        Rule.YAML_SYNTAX,
        lines.at(index),
        "a wide %s begins no %s".formatted(sign, list ? "list" : "fields"),
        "write narrow ones: " + (list ? "[ and ]" : "{ and }"));
  }

  private static Problem space(Lines lines, int index) {
    int sign = lines.from(index).charAt(0);
    boolean isIndent = lines.before(index).isBlank();
    String name = sign == WIDE_SPACE ? "wide space" : "space of another kind";
    return Problem.of(
            Rule.YAML_SYNTAX,
            lines.at(index),
            "there is a %s (%s) where only ordinary ones are allowed"
                .formatted(name, Invisible.name(sign)),
            isIndent
                ? "indent with ordinary spaces, or with none"
                : "write an ordinary space in its place")
        .withFix(isIndent ? Optional.of(new Fix.SpacesFor(sign)) : Optional.empty());
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isOtherSpace(char c) {
    return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
