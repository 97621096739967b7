package org.lectern.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.json.Json;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.problem.Severity;
import org.lectern.problem.SourceLine;

/**
 * Writes problems as a log with one run, for code scanning and editors (<a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>). Columns
 * count UTF-16 code units there; files are named from the conference's folder.
 */
final class SarifWriter implements ProblemWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final SourceLine lines;
  private final RuleManual manual = RuleManual.read();

  /**
   * A writer.
   *
   * @param source the folder that positions start from
   */
  SarifWriter(Path source) {
    this.lines = new SourceLine(source);
  }

  @Override
  public String write(List<Problem> problems) {
    List<Rule> rules = problems.stream().map(Problem::rule).distinct().sorted().toList();
    return Json.indentedText(
            json ->
                json.field("$schema", SCHEMA)
                    .field("version", "2.1.0")
                    .objects("runs", List.of(problems), run -> run(json, rules, run)))
        + "\n";
  }

  private void run(Json json, List<Rule> rules, List<Problem> problems) {
    json.object("tool", () -> json.object("driver", () -> driver(json, rules)))
        .field("columnKind", "utf16CodeUnits")
        .objects(
            "results", problems, problem -> result(json, problem, rules.indexOf(problem.rule())));
  }

  private void driver(Json json, List<Rule> rules) {
    json.field("name", "Lectern")
        .fieldIfAny("semanticVersion", Version.number())
        .objects("rules", rules, rule -> rule(json, rule));
  }

  private void rule(Json json, Rule rule) {
    json.field("id", rule.id())
        .object("shortDescription", () -> json.field("text", manual.sentence(rule)))
        .object(
            "help",
            () -> json.field("text", manual.text(rule)).field("markdown", manual.text(rule)))
        .object("defaultConfiguration", () -> json.field("level", level(rule.severity())));
  }

  private void result(Json json, Problem problem, int rule) {
    String text = problem.message() + problem.hint().map(" — "::concat).orElse("");
    json.field("ruleId", problem.rule().id())
        .number("ruleIndex", rule)
        .field("level", level(problem.severity()))
        .object("message", () -> json.field("text", text))
        .objects(
            "locations",
            List.of(problem.position()),
            position -> json.object("physicalLocation", () -> place(json, position)));
  }

  private void place(Json json, Position position) {
    json.object(
        "artifactLocation",
        () -> json.field("uri", uri(position.file())).field("uriBaseId", "%SRCROOT%"));
    if (position.line() > 0) {
      json.object(
          "region",
          () -> json.number("startLine", position.line()).number("startColumn", column(position)));
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }

  /** The column in UTF-16 code units, from 1. */
  private int column(Position position) {
    return lines
        .at(position)
        .filter(line -> position.column() - 1 <= line.codePointCount(0, line.length()))
        .map(line -> line.offsetByCodePoints(0, position.column() - 1) + 1)
        .orElse(position.column());
  }

  /**
   * A relative reference (<a href="https://www.rfc-editor.org/rfc/rfc3986#section-4.2">RFC
   * 3986</a>).
   */
  static String uri(String file) {
    try {
      String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
      return path.replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be percent-encoded", e);
    }
  }
}
