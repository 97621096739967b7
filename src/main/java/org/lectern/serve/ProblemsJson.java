package org.lectern.serve;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.json.Json;
import org.lectern.problem.Problem;
import org.lectern.problem.SourceLine;

/** Writes problems for the overlay in the browser, each with the line that it is in. */
final class ProblemsJson {
  /** More than these nobody reads at once. */
  private static final int MOST = 100;

  private ProblemsJson() {}

  /**
   * One line of JSON.
   *
   * @param source the folder that positions start from
   * @param failure why the machine couldn't read the conference; empty where it could
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

  /** Errors come first. */
  private static List<Problem> first(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparing(Problem::severity)).limit(MOST).toList();
  }
}
