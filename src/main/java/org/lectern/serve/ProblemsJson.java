package org.lectern.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.problem.Problem;
import org.lectern.problem.SourceLine;

/** Writes problems for the overlay in the browser, each with the line that it is in. */
final class ProblemsJson {
  private static final JsonFactory JSON = new JsonFactory();

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
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("failure", failure);
      json.writeNumberField("count", problems.size());
      json.writeArrayFieldStart("problems");
      for (Problem problem : first(problems)) {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("place", problem.position().toString());
        json.writeStringField("rule", problem.rule().id());
        json.writeStringField("message", problem.message());
        json.writeStringField("hint", problem.hint().orElse(""));
        Optional<String> line = lines.at(problem.position()).filter(text -> !text.isBlank());
        json.writeStringField("line", line.orElse(""));
        json.writeNumberField("column", problem.position().column());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every text", e);
    }
    return out.toString();
  }

  /** Errors come first. */
  private static List<Problem> first(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparing(Problem::severity)).limit(MOST).toList();
  }
}
