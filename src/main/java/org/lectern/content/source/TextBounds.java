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

  /** A line that begins with more quotes and lists within each other. */
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "(?m)^(?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){%s}"
              .formatted(DEEPEST + 1));

  private TextBounds() {}

  /** A file's text, or as much of it as keeps within the bounds; reports the rest. */
  static String within(FrontMatter file, String path, Problems problems) {
    String body = shortened(file.body(), new Position(path, file.bodyLine(), 1), problems);
    OptionalInt deep = tooDeep(body);
    if (deep.isEmpty()) {
      return body;
    }
    String above = body.substring(0, deep.getAsInt());
    problems.add(
        Problem.of(
            Rule.BAD_VALUE,
            new Position(path, file.bodyLine() + (int) above.lines().count(), 1),
            "here are more than %s quotes or lists within each other".formatted(DEEPEST),
            "begin the line with fewer marks"));
    return above;
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
