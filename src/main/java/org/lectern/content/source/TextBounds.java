package org.lectern.content.source;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;

/**
 * What a text in Markdown may be, for who sends it may be a stranger: some marks make reading it
 * take as long as the square of its length, and quotes within quotes take a call each. A long
 * abstract has 3,000 letters, and two quotes within each other. In code such marks are none.
 */
public final class TextBounds {
  /** As long as a text may be, in UTF-16 units. */
  public static final int MOST_LETTERS = 60_000;

  /** As long as all fields of a file may be. */
  public static final int MOST_OF_FIELDS = 1024 * 1024;

  private static final int DEEPEST = 30;

  /** flexmark puts a paragraph together anew for each of its lines that begins with no letter. */
  private static final int MOST_LINES = 3000;

  private static final int MOST_MARKS = 30;

  /** An item of a list begins a paragraph of its own. */
  private static final Pattern ITEM = Pattern.compile("[ \\t]*[-*+][ \\t].*");

  /** A line that begins with more quotes and lists within each other. */
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "(?m)^(?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){%s}"
              .formatted(DEEPEST + 1));

  /**
   * One mark too many on one letter. No language has more than a few; to put thousands into their
   * order takes as long as the square of their number.
   *
   * @see <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">Unicode's
   *     bound</a>
   */
  private static final Pattern PILE =
      Pattern.compile("(?<=\\p{M}{%s})\\p{M}++".formatted(MOST_MARKS));

  private static final char FIRST_MARK = '\u0300';
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private static final String PILE_MESSAGE =
      "there are more than %s marks on one letter here".formatted(MOST_MARKS);
  private static final String PILE_HINT = "remove them: no language has as many";

  private TextBounds() {}

  /** A text without those of the marks on a letter that are too many. */
  public static String withoutPiles(String text) {
    return piled(text).isEmpty() ? text : PILE.matcher(text).replaceAll("");
  }

  /** The same; reports that there were some. */
  static String withoutPiles(String text, Position place, Problems problems) {
    String without = withoutPiles(text);
    if (without.length() < text.length()) {
      problems.add(Problem.of(Rule.BAD_VALUE, place, PILE_MESSAGE, PILE_HINT));
    }
    return without;
  }

  /** A file's text, or as much of it as keeps within the bounds; reports the rest. */
  static String within(FrontMatter file, String path, Problems problems) {
    return within(file.body(), new Position(path, file.bodyLine(), 1), problems);
  }

  /** The same of a text that begins at a place. */
  public static String within(String text, Position begin, Problems problems) {
    String body = shortened(text, begin, problems);
    Cut cut = new Cut(begin, problems);
    body = cut.at(piled(body), body, PILE_MESSAGE, PILE_HINT);
    body =
        cut.at(
            tooDeep(body),
            body,
            "here are more than %s quotes or lists within each other".formatted(DEEPEST),
            "begin the line with fewer marks");
    return cut.at(
        tooPacked(body),
        body,
        "here are more than %s lines without an empty one".formatted(MOST_LINES),
        "put empty lines between paragraphs, and a table of this size into media/ as a file");
  }

  /** Cuts texts off, and reports it. */
  private record Cut(Position begin, Problems problems) {
    String at(OptionalInt place, String body, String message, String hint) {
      if (place.isEmpty()) {
        return body;
      }
      String above = body.substring(0, place.getAsInt());
      Position line =
          new Position(
              begin.file(),
              begin.line() + (int) above.chars().filter(c -> c == '\n').count(),
              begin.column());
      problems.add(Problem.of(Rule.BAD_VALUE, line, message, hint));
      return above;
    }
  }

  /** Where the first mark is that is one too many. */
  private static OptionalInt piled(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && !Character.isLowSurrogate(c)) {
        boolean isMark = (1 << Character.getType(text.codePointAt(i)) & MARKS) != 0;
        marks = isMark ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
          return OptionalInt.of(i);
        }
      } else if (c < FIRST_MARK) {
        marks = 0;
      }
    }
    return OptionalInt.empty();
  }

  /** Where a line begins that is one too many for its paragraph. */
  private static OptionalInt tooPacked(String body) {
    if (body.length() < 2 * MOST_LINES) {
      return OptionalInt.empty();
    }
    BitSet code = CodeLines.of(body);
    int count = 0;
    int start = 0;
    int number = 0;
    for (String line : (Iterable<String>) body.lines()::iterator) {
      String said = line.strip();
      if (said.isEmpty() || code.get(number) || ITEM.matcher(line).matches()) {
        count = 0;
      } else if (!Character.isLetter(said.charAt(0)) && ++count > MOST_LINES) {
        return OptionalInt.of(start);
      }
      start += line.length() + 1;
      number++;
    }
    return OptionalInt.empty();
  }

  /** Where the first line begins that is too deep and isn't code. */
  private static OptionalInt tooDeep(String body) {
    List<Integer> deep = TOO_DEEP.matcher(body).results().map(MatchResult::start).toList();
    if (deep.isEmpty()) {
      return OptionalInt.empty();
    }
    BitSet code = CodeLines.of(body);
    int line = 0;
    int at = 0;
    for (int start : deep) {
      for (; at < start; at++) {
        line += body.charAt(at) == '\n' ? 1 : 0;
      }
      if (!code.get(line)) {
        return OptionalInt.of(start);
      }
    }
    return OptionalInt.empty();
  }

  /** A text, or its beginning where it is too long; reports that. */
  static String shortened(String text, Position place, Problems problems) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    problems.add(
        Problem.of(
            Rule.BAD_VALUE,
            place,
            "this text has %s letters, and may have %s".formatted(text.length(), MOST_LETTERS),
            "divide it, or put it into media/ as a file and link to that"));
    return text.substring(0, MOST_LETTERS);
  }
}
