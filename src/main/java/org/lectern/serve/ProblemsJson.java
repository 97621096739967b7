package org.lectern.serve;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.json.Json;
import org.lectern.problem.Problem;
import org.lectern.problem.SourceLine;

/** Writes problems as JSON for the overlay in the browser, each with its line of the source. */
final class ProblemsJson {
  /** The largest number of problems; nobody reads more at once. */
  private static final int MOST = 100;

  private ProblemsJson() {}

  /**
   * Returns one line of JSON.
   *
   * @param source the folder that positions start from
   * @param failure why the conference couldn't be read; empty if it could
   */
  static String of(Path source, List<Problem> problems, String failure) {
    SourceLine lines = new SourceLine(source);
    return Json.text(
        json ->
            json.field("failure", failure)
                .number("count", problems.size())
                .objects("problems", first(problems), problem -> write(json, problem, lines)));
  }

  private static void write(Json json, Problem problem, SourceLine lines) {
    json.field("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .field("place", problem.position())
        .field("rule", problem.rule().id())
        .field("message", problem.message())
        .field("hint", problem.hint().orElse(""))
        .field("line", lines.at(problem.position()).filter(text -> !text.isBlank()).orElse(""))
        .number("column", problem.position().column());
  }

  /** Sorts errors first. */
  private static List<Problem> first(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparing(Problem::severity)).limit(MOST).toList();
  }
}
