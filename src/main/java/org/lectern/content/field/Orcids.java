package org.lectern.content.field;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;

/**
 * Reads an ORCID with its check digit (<a
 * href="https://support.orcid.org/hc/en-us/articles/360006897674">ISO 7064 MOD 11-2</a>), alone or
 * as an address.
 */
public final class Orcids {
  private static final Pattern ORCID =
      Pattern.compile("(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dX])");

  private static final Pattern ADDRESS = Pattern.compile("^HTTPS?://ORCID\\.ORG/");

  private Orcids() {}

  /** An ORCID in groups of four digits; nothing where a text can't be one. */
  public static Optional<String> of(String written) {
    return grouped(written).filter(Orcids::hasCheckDigit);
  }

  private static Optional<String> grouped(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    Matcher parts = ORCID.matcher(ADDRESS.matcher(upper).replaceFirst(""));
    return parts.matches()
        ? Optional.of(
            String.join("-", parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
        : Optional.empty();
  }

  static Optional<String> read(Node.Text text, Reading reading) {
    Optional<String> orcid = grouped(text.value());
    if (orcid.isEmpty()) {
      return reading.refuse(
          Rule.BAD_VALUE,
          text,
          "\"%s\" isn't an ORCID".formatted(text.value()),
          "write its sixteen digits in groups of four: \"0000-0002-1825-0097\"");
    }
    return hasCheckDigit(orcid.get())
        ? orcid
        : reading.refuse(
            Rule.BAD_VALUE,
            text,
            "\"%s\" can't be an ORCID: its last digit doesn't fit the others"
                .formatted(text.value()),
            "look for digits that are wrong or have changed places");
  }

  private static boolean hasCheckDigit(String orcid) {
    String digits = orcid.replace("-", "");
    int total = 0;
    for (char digit : digits.substring(0, 15).toCharArray()) {
      total = (total + Character.digit(digit, 10)) * 2;
    }
    int check = (12 - total % 11) % 11;
    return digits.charAt(15) == (check == 10 ? 'X' : Character.forDigit(check, 10));
  }
}
