package org.lectern.content.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;

/**
 * A Markdown file taken apart into its front matter and the text below.
 *
 * <p>The front matter stands between two lines of {@code ---} that begin in the first column. Only
 * empty lines may come before the first. Further lines of {@code ---} belong to the text.
 *
 * @param start the opening line
 * @param yamlLine the number of the first line of the fields
 * @param bodyLine the number of the first line of the text
 */
record FrontMatter(String yaml, int yamlLine, String body, int bodyLine, Position start) {
  private static final Pattern FIELD = Pattern.compile("\\w+:(\\s.*)?");
  private static final Pattern NEARLY = Pattern.compile("(-{2,}|\\+{3,}|[–—]-*|-[–—]+)\\s*");

  private static final Pattern FENCE = Pattern.compile("---\\s*");

  static Optional<FrontMatter> split(String text, String file, Problems problems) {
    int line = 1;
    int at = 0;
    while (at < text.length() && lineAt(text, at).isBlank()) {
      at = next(text, at);
      line++;
    }
    if (at >= text.length() || !isFence(lineAt(text, at))) {
      problems.add(missing(at >= text.length() ? "" : lineAt(text, at), file, line));
      return Optional.empty();
    }
    Position start = new Position(file, line, 1);
    int from = next(text, at);
    int number = line + 1;
    for (int to = from; to < text.length(); to = next(text, to), number++) {
      if (isFence(lineAt(text, to))) {
        String body = text.substring(Math.min(next(text, to), text.length()));
        return Optional.of(
            new FrontMatter(text.substring(from, to), line + 1, body, number + 1, start));
      }
    }
    problems.add(
        Problem.of(
            Rule.FRONT_MATTER_UNCLOSED,
            start,
            "the front matter that begins here never ends",
            "put a line --- between the fields and the text"));
    return Optional.empty();
  }

  private static Problem missing(String first, String file, int line) {
    if (first.isEmpty()) {
      return Problem.of(
          Rule.FRONT_MATTER_MISSING,
          Position.file(file),
          "the file is empty",
          "begin it with a line ---, the fields, and another line ---");
    }
    String hint = "begin the file with a line ---, the fields, and another line ---";
    if (NEARLY.matcher(first).matches()) {
      hint = "the first line must be three hyphens: ---";
    } else if (FIELD.matcher(first).matches()) {
      hint = "put a line --- above the fields, and another below them";
    }
    return Problem.of(
        Rule.FRONT_MATTER_MISSING,
        new Position(file, line, 1),
        "the file doesn't begin with front matter",
        hint);
  }

  private static boolean isFence(String line) {
    return line.indexOf("---") >= 0 && FENCE.matcher(Invisible.strip(line)).matches();
  }

  private static String lineAt(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end);
  }

  private static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
