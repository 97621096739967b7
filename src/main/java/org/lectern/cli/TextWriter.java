package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;
import org.lectern.problem.SourceLine;
import org.lectern.terminal.PrintableText;
import org.lectern.terminal.Width;

/**
 * Writes problems for people: each with the line of the source that it is in and a caret below.
 * Files and their names come from strangers: what would steer a terminal is shown as a mark.
 *
 * <pre>
 * content/sessions/knots.md:4:12: error: there is no speaker "ana-reiss" [unknown-speaker] — did you mean "ana-reis"?
 *   speakers: [ana-reiss]
 *              ^
 * </pre>
 */
final class TextWriter implements ProblemWriter {
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String BOLD = "\u001B[1m";
  private static final String GREEN = "\u001B[32m";
  private static final String PLAIN = "\u001B[0m";

  /** As much of a line, in letters, as still has the place in sight. */
  private static final int WINDOW = 120;

  private final SourceLine lines;
  private final boolean color;

  /**
   * A writer.
   *
   * @param source the folder that positions start from
   */
  TextWriter(Path source, boolean color) {
    this.lines = new SourceLine(source);
    this.color = color;
  }

  @Override
  public String write(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      boolean error = problem.severity() == Severity.ERROR;
      out.append(in(BOLD, PrintableText.of(problem.position() + ":")))
          .append(in(error ? RED : YELLOW, error ? " error: " : " warning: "))
          .append(PrintableText.of(problem.message()))
          .append(" [" + problem.rule().id() + "]")
          .append(problem.hint().map(hint -> " — " + in(GREEN, PrintableText.of(hint))).orElse(""))
          .append('\n');
      excerpt(problem.position()).ifPresent(out::append);
    }
    return out.toString();
  }

  private String in(String style, String text) {
    return color ? style + text + PLAIN : text;
  }

  private Optional<String> excerpt(Position position) {
    return lines
        .at(position)
        .filter(line -> !line.isBlank())
        .map(
            line -> {
              int length = line.codePointCount(0, line.length());
              int before = Math.min(position.column() - 1, length);
              int from = Math.max(0, Math.min(before - WINDOW / 2, length - WINDOW));
              int to = Math.min(length, from + WINDOW);
              String cut = from > 0 ? "…" : "";
              String shown = cut + part(line, from, to) + (to < length ? "…" : "");
              return "  "
                  + PrintableText.of(shown)
                  + "\n  "
                  + blank(cut + part(line, from, before))
                  + in(GREEN, "^")
                  + "\n";
            });
  }

  /** A part of a text by the numbers of its letters. */
  private static String part(String text, int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }

  /** As much space as a text takes on a terminal. */
  private static String blank(String text) {
    StringBuilder space = new StringBuilder();
    PrintableText.of(text)
        .codePoints()
        .forEach(c -> space.append(c == '\t' ? "\t" : " ".repeat(Width.of(c))));
    return space.toString();
  }
}
