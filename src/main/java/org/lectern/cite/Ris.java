package org.lectern.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * References as RIS, which reference managers have in common: a line for each fact, a tag of two
 * characters in front, CR LF behind (<a
 * href="https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp">the
 * format's description</a>).
 */
public final class Ris {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private Ris() {}

  /** A reference, with its last line's end behind it. */
  public static String of(Reference talk) {
    StringBuilder lines = new StringBuilder(512);
    LocalDate date = talk.date();
    // A talk in proceedings, or one that is published nowhere.
    line(lines, "TY", talk.doi().isPresent() ? "CONF" : "CPAPER");
    line(lines, "ID", talk.key());
    talk.authors().forEach(author -> line(lines, "AU", author.inverted()));
    line(lines, "TI", talk.title());
    line(lines, "T2", talk.event());
    line(lines, "PY", String.valueOf(date.getYear()));
    line(lines, "DA", DAY.format(date));
    talk.place().ifPresent(place -> line(lines, "CY", place));
    talk.genre().ifPresent(genre -> line(lines, "M3", genre));
    talk.keywords().forEach(keyword -> line(lines, "KW", keyword));
    line(lines, "LA", talk.language());
    talk.doi().ifPresent(doi -> line(lines, "DO", doi));
    line(lines, "UR", talk.url().toString());
    talk.pdf().ifPresent(pdf -> line(lines, "L1", pdf.toString()));
    line(lines, "ER", "");
    return lines.toString();
  }

  private static void line(StringBuilder lines, String tag, String text) {
    lines.append(tag).append("  - ");
    text.codePoints().map(OneLine::of).forEach(lines::appendCodePoint);
    lines.append("\r\n");
  }
}
