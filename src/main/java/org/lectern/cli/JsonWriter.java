package org.lectern.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.lectern.problem.Problem;
import org.lectern.problem.Severity;

/**
 * Writes problems as one JSON document: {@code {"errors":1,"warnings":0,"problems":[…]}}. A problem
 * that concerns a file as a whole has neither line nor column.
 */
final class JsonWriter implements ProblemWriter {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String write(List<Problem> problems) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      fields(problems, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every text", e);
    }
    return text.append('\n').toString();
  }

  /** The fields of the document, for one that has more of them. */
  static void fields(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeNumberField("errors", count(problems, Severity.ERROR));
    json.writeNumberField("warnings", count(problems, Severity.WARNING));
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      write(problem, json);
    }
    json.writeEndArray();
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static void write(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("file", problem.position().file());
    if (problem.position().line() > 0) {
      json.writeNumberField("line", problem.position().line());
      json.writeNumberField("column", problem.position().column());
    }
    json.writeStringField("rule", problem.rule().id());
    json.writeStringField("message", problem.message());
    if (problem.hint().isPresent()) {
      json.writeStringField("hint", problem.hint().get());
    }
    json.writeEndObject();
  }
}
