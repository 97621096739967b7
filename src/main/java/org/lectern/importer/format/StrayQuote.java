package org.lectern.importer.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Position;

/**
 * Explains a quote in comma-separated values without a closing one, or with text after it. The end
 * of its cell is unknown then, so that rows would be lost.
 */
final class StrayQuote {
  private static final Pattern NEVER_CLOSED = Pattern.compile("\\(startline ([^)]+)\\).*EOF.*");
  private static final Pattern TEXT_BEHIND =
      Pattern.compile("Invalid character between encapsulated token.* line: (\\S+), .*");

  private StrayQuote() {}

  /**
   * Returns the explanation if commons-csv failed because of such a quote.
   *
   * @param row the line in which the row begins
   */
  static Optional<RefusedException> of(Throwable found, String file, long row) {
    String message = String.valueOf(found.getMessage());
    Matcher unclosed = NEVER_CLOSED.matcher(message);
    if (unclosed.matches()) {
      return Optional.of(
          new RefusedException(
              at(file, unclosed.group(1)),
              "a cell here begins with a quote, and no quote ends it",
              "put one at its end, or take the first one away; within a cell it is written twice"));
    }
    Matcher behind = TEXT_BEHIND.matcher(message);
    if (behind.matches()) {
      Position place = at(file, behind.group(1));
      return Optional.of(
          new RefusedException(
              place,
              "there is text behind the quote that ends a cell",
              "a quote within a cell is written twice"
                  + (place.line() > row
                      ? "; or in the row that begins in line " + row + " a quote is missing"
                      : "")));
    }
    return Optional.empty();
  }

  /** // The locale's grouping characters in numbers are removed. */
  private static Position at(String file, String line) {
    return new Position(file, Integer.parseInt(line.replaceAll("\\D", "")), 1);
  }
}
