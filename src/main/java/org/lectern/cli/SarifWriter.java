package org.lectern.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
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
  private static final JsonFactory JSON = new JsonFactory();
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
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(rules, json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Problem problem : problems) {
        result(problem, rules.indexOf(problem.rule()), json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every text", e);
    }
    return text.append('\n').toString();
  }

  private void tool(List<Rule> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Lectern");
    String version = Version.number();
    if (!version.isEmpty()) {
      json.writeStringField("semanticVersion", version);
    }
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message("shortDescription", manual.sentence(rule), json);
      json.writeObjectFieldStart("help");
      json.writeStringField("text", manual.text(rule));
      json.writeStringField("markdown", manual.text(rule));
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Problem problem, int rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.rule().id());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(problem.severity()));
    message("message", problem.message() + problem.hint().map(" — "::concat).orElse(""), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(problem.position().file()));
    json.writeStringField("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
    if (problem.position().line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", problem.position().line());
      json.writeNumberField("startColumn", column(problem.position()));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void message(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
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
  private static String uri(String file) {
    try {
      String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
      return path.replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be percent-encoded", e);
    }
  }
}
