package org.lectern.content.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;

/**
 * Reads a <a href="https://www.doi.org/doi-handbook/HTML/syntax-of-a-doi-name.html">DOI</a>, alone,
 * behind {@code doi:} or as an address. Braces, quotes and backslashes are refused: hardly any DOI
 * has them, and references in BibTeX can't.
 */
public final class Dois {
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?"
              + "(10\\.\\d{4,9}(?:\\.\\d++)*+/[\\p{Graph}&&[^{}\\\\\"]]+)");

  private Dois() {}

  /** A DOI without what stands before it; nothing where a text isn't one. */
  public static Optional<String> of(String written) {
    Matcher doi = DOI.matcher(written.strip());
    return doi.matches() ? Optional.of(doi.group(1)) : Optional.empty();
  }

  static Optional<String> read(Node.Text text, Reading reading) {
    Optional<String> doi = of(text.value());
    return doi.isPresent()
        ? doi
        : reading.refuse(
            Rule.BAD_VALUE,
            text,
            "\"%s\" isn't a DOI".formatted(text.value()),
            "write it as \"10.5555/knots.2027\": digits, a slash, and what comes behind it");
  }
}
