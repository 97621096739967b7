package org.lectern.cli;

import java.util.List;
import java.util.Locale;
import org.lectern.json.Json;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;

/**
 * Writes problems as one JSON document: {@code {"errors":1,"warnings":0,"problems":[…]}}. A problem
 * that concerns a file as a whole has neither line nor column.
 */
final class JsonWriter implements ProblemWriter {
  @Override
  public String write(List<Problem> problems) {
    return Json.indentedText(json -> fields(json, problems)) + "\n";
  }

  /** The fields of the document, for one that has more of them. */
  static void fields(Json json, List<Problem> problems) {
    json.number("errors", count(problems, Severity.ERROR))
        .number("warnings", count(problems, Severity.WARNING))
        .objects("problems", problems, problem -> write(json, problem));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static void write(Json json, Problem problem) {
    json.field("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .field("file", problem.position().file());
    if (problem.position().line() > 0) {
      json.number("line", problem.position().line()).number("column", problem.position().column());
    }
    json.field("rule", problem.rule().id())
        .field("message", problem.message())
        .field("hint", problem.hint());
  }
}
