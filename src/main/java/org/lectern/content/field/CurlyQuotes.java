package org.lectern.content.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Fix;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;

/**
 * The marks that word processors and telephones make of {@code "} and {@code '} around a whole
 * text. YAML takes them for letters. Brackets such as 「」 and « » are typed on purpose, and belong
 * to what is called so.
 */
final class CurlyQuotes {
  private static final Pattern AROUND =
      Pattern.compile("[“”„‟]([^“”„‟\"]+)[“”‟\"]|[‘‚‛]([^‘‚‛']+)[’‘‛']");

  private CurlyQuotes() {}

  /** That readers will see such marks; nothing where an editor put these in quotes. */
  static Optional<Problem> around(Node.Text text) {
    String value = text.value().strip();
    Matcher marks = AROUND.matcher(value);
    if (text.quoted() || text.severalLines() || !marks.matches()) {
      return Optional.empty();
    }
    String meant =
        "\"" + Optional.ofNullable(marks.group(1)).orElseGet(() -> marks.group(2)).strip() + "\"";
    boolean canBeSo = !value.contains("\\") && meant.indexOf('"', 1) == meant.length() - 1;
    return Optional.of(
        Problem.of(
                Rule.CURLY_QUOTES,
                text.position(),
                "the quotation marks around this text are published with it",
                "write %s; if they belong to it, write \"%s\"".formatted(meant, value))
            .withFix(
                Optional.<Fix>of(new Fix.Replace(text.value(), meant)).filter(fix -> canBeSo)));
  }
}
