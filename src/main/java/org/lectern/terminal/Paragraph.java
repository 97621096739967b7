package org.lectern.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines for a terminal. */
public final class Paragraph {
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private Paragraph() {}

  /**
   * Returns the lines of a text, broken according to its language: between words, and in Japanese
   * between characters that may be separated. A word that is longer than a line is broken within.
   *
   * <p>Isolated text (<a href="https://www.unicode.org/reports/tr9/">UAX #9</a>) is isolated in
   * each of its lines, because for terminals each line is a paragraph.
   *
   * @param width in columns, at least two
   */
  public static List<String> lines(String text, int width, Locale language) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end);
      if (filled > 0 && filled + Width.of(word.stripTrailing()) > width) {
        end(lines, line);
        filled = 0;
      }
      for (int c : word.codePoints().toArray()) {
        if (filled + Width.of(c) > width && !Character.isWhitespace(c)) {
          end(lines, line);
          filled = 0;
        }
        line.appendCodePoint(c);
        filled += Width.of(c);
      }
    }
    end(lines, line);
    return lines;
  }

  /**
   * Ends a line; an isolate that is open at its end is closed there and opened in the next line.
   */
  private static void end(List<String> lines, StringBuilder line) {
    String text = line.toString().stripTrailing();
    boolean open = text.lastIndexOf(ISOLATE) > text.lastIndexOf(END_OF_ISOLATE);
    lines.add(open ? text + END_OF_ISOLATE : text);
    line.setLength(0);
    if (open) {
      line.append(ISOLATE);
    }
  }
}
