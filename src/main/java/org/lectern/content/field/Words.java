package org.lectern.content.field;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads flags, numbers, colors and e-mail addresses. */
final class Words {
  private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private Words() {}

  static Optional<Boolean> flag(Node.Text text, Reading reading) {
    return switch (text.value().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default ->
          reading.refuse(
              Rule.WRONG_TYPE,
              text,
              "here true or false is wanted, not \"%s\"".formatted(text.value()),
              "write true or false");
    };
  }

  static Optional<Integer> count(Node.Text text, Reading reading) {
    String digits = text.value().strip();
    Optional<String> meant =
        Optional.of(Meant.plain(digits)).filter(it -> NUMBER.matcher(it).matches());
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Integer.valueOf(digits))
        : reading.refuse(
            Rule.WRONG_TYPE,
            text,
            "here a whole number is wanted, not \"%s\"".formatted(text.value()),
            meant.map(Suggestion::didYouMean).orElse("write only digits, such as 100"),
            meant);
  }

  static Optional<String> color(Node.Text text, Reading reading) {
    Optional<String> color = Colors.of(text.value());
    return color.isPresent() && text.value().strip().startsWith("#")
        ? color
        : reading.refuse(
            Rule.BAD_COLOR,
            text,
            "\"%s\" isn't a color".formatted(text.value()),
            color
                .map(Suggestion::didYouMean)
                .orElse("write # and six digits from 0-9 and a-f, in quotes: \"#1b6ca8\""));
  }

  /** That there is an address; what it is stays in the source. */
  static Optional<Boolean> email(Node.Text text, Reading reading) {
    return EMAIL.matcher(text.value().strip()).matches()
        ? Optional.of(true)
        : reading.refuse(
            Rule.BAD_VALUE,
            text,
            "this isn't an e-mail address",
            meantEmail(text).map(Suggestion::didYouMean).orElse("write it as name@example.org"),
            meantEmail(text));
  }

  /** An e-mail address or a link, as it was typed. */
  static Optional<String> shownAddress(Node.Text text, Reading reading) {
    String value = text.value().strip();
    boolean web = LINK.matcher(value).matches();
    return web || EMAIL.matcher(value).matches()
        ? Optional.of(value)
        : reading.refuse(
            Rule.BAD_VALUE,
            text,
            "\"%s\" is neither an e-mail address nor a link".formatted(value),
            meantEmail(text)
                .map(Suggestion::didYouMean)
                .orElse("write hello@example.org or https://example.org/"),
            meantEmail(text));
  }

  /** An address in which something is wide that keyboards for Japanese and Chinese give so. */
  private static Optional<String> meantEmail(Node.Text text) {
    return Optional.of(Meant.plain(text.value()))
        .filter(plain -> EMAIL.matcher(plain).matches() && plain.indexOf('.') > 0);
  }
}
