package org.lectern.program;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that schedules for apps take, which are made of few characters. */
final class AsciiNames {
  /** What every schema of the formats takes as an event's slug. */
  static final Pattern SLUG = Pattern.compile("[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]");

  /** What every schema of the formats takes as a conference's acronym, without hyphens. */
  private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_]{4,}");

  private static final int SHORTEST = 4;

  private AsciiNames() {}

  /** The imported acronym, else one of the conference's name, else of its host and year. */
  static String acronym(Conference conference) {
    String foreign = C3voc.of(conference.extra()).text("acronym").orElse("");
    String name = ascii(conference.name(), "_");
    String host = ascii(conference.url().getHost(), "_");
    for (String one : new String[] {ascii(foreign, "_"), name, host}) {
      if (ACRONYM.matcher(one).matches()) {
        return one;
      }
    }
    return ascii(name + "_" + conference.start().getYear(), "_");
  }

  /**
   * A slug: the identity as it is where that can be, else what is left of it in ASCII and something
   * that tells it from others.
   *
   * @param mark tells it from others
   */
  static String slug(String acronym, String identity, String mark, int attempt) {
    String ascii = ascii(identity, "-");
    boolean whole = ascii.equals(identity) && ascii.length() >= SHORTEST && attempt == 0;
    String name = ascii.isEmpty() || whole ? ascii : ascii + "-";
    return acronym + "-" + name + (whole ? "" : mark) + (attempt == 0 ? "" : "-" + attempt);
  }

  /** Letters without accents and digits, all else as single separators. */
  private static String ascii(String text, String separator) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", separator)
        .replaceAll("^[_-]+|[_-]+$", "");
  }
}
