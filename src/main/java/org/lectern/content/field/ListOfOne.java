package org.lectern.content.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/** A text where a list is wanted: a list of one, or else several items that aren't parted. */
final class ListOfOne {
  /** What stands before items in texts; hyphens of YAML only with a space of another kind. */
  private static final Pattern BULLET = Pattern.compile("(?U)[-－‐–—−・･•*]\\s*");

  private static final Pattern BEFORE_BULLET = Pattern.compile("(?U)\\s(?=[-－‐–—−・･•*])");

  /** What parts items where commas are meant, and what begins a list in other letters. */
  private static final Pattern SEMICOLON = Pattern.compile("[;；]");

  private static final Pattern BRACKET = Pattern.compile("^[\\[［【〔]");

  /** A tag or a word that Lectern knows. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*");

  private ListOfOne() {}

  /** Whether a text can only be meant as one item. */
  static boolean isOne(Node.Text text) {
    String value = Invisible.strip(text.value()).strip();
    return !text.severalLines()
        && !Commas.isIn(commas(value))
        && !BRACKET.matcher(value).lookingAt()
        && !BULLET.matcher(value).lookingAt()
        && !BEFORE_BULLET.matcher(value).find();
  }

  private static String commas(String text) {
    return SEMICOLON.matcher(text).replaceAll(",");
  }

  /** Tells how a list is written; mends it where its items are names, which have no commas. */
  static Problem problem(Node.Text text, Kind<?> item) {
    String value = Invisible.strip(text.value()).strip();
    List<String> items = Commas.items(Stream.of(commas(value)));
    boolean several = items.size() > 1;
    boolean names = items.stream().allMatch(it -> isName(it, item.form()));
    String list = "[" + String.join(", ", items) + "]";
    return Problem.of(
            Rule.WRONG_TYPE,
            text.position(),
            several
                ? "here several items of a list are read as one, \"%s\"".formatted(value)
                : "here a list is wanted, not a single value",
            slip(text, value, item.form() instanceof Form.ObjectOf)
                .orElse(
                    several && item.equals(Kinds.TEXT)
                        ? "write %s; if it is one, write [\"%s\"]".formatted(list, value)
                        : "write " + list))
        .withFix(
            Optional.<Fix>of(new Fix.Replace(value, list)).filter(fix -> names && !text.quoted()));
  }

  /** A name in large letters, as in {@code Reis, Ana}, may be one. */
  private static boolean isName(String text, Form form) {
    if (form instanceof Form.Reference || form == Form.Plain.ID) {
      return Ids.isId(text);
    }
    boolean isWord = form instanceof Form.OneOf || form == Form.Plain.LANGUAGE;
    return isWord && WORD.matcher(text).matches();
  }

  /** What is wrong with a list that YAML doesn't take for one. */
  private static Optional<String> slip(Node.Text text, String value, boolean isObject) {
    if (value.matches("(?s)(?:- |\\[).*") && Invisible.is(text.value().charAt(0))) {
      return Optional.of(
          "delete the character before it that can't be seen: "
              + Invisible.name(text.value().charAt(0)));
    }
    if (value.matches("-[^\\p{Z}\\s-].*")) {
      return Optional.of(
          "write a space after each hyphen: - " + value.substring(1).split("\\s", 2)[0]);
    }
    String first = BEFORE_BULLET.splitAsStream(value).findFirst().orElse(value).strip();
    Matcher bullet = BULLET.matcher(first);
    if (bullet.lookingAt()) {
      return Optional.of(
          "begin each item with a hyphen and an ordinary space: - "
              + first.substring(bullet.end()));
    }
    return Optional.of("begin each item with \"- \"")
        .filter(hint -> isObject || (text.severalLines() && !Commas.isIn(commas(value))));
  }
}
