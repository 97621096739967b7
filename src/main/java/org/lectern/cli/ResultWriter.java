package org.lectern.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.BuildReport;
import org.lectern.Stage;
import org.lectern.Timings;
import org.lectern.publish.Changes;

/**
 * Writes what came of a build as one JSON document: what {@link JsonWriter} writes of the problems,
 * and after it {@code {…,"exitCode":0,"pages":294,"files":{…},"written":[…],"removed":[…],
 * "notices":[…],"milliseconds":{…}}}. Where nothing was published, no file was written, removed or
 * left.
 */
final class ResultWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Changes NO_CHANGES = new Changes(List.of(), List.of(), List.of());

  private ResultWriter() {}

  /** The document, with a line's end behind. */
  static String write(BuildReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      JsonWriter.fields(report.problems(), json);
      json.writeNumberField("exitCode", ExitCode.of(report));
      json.writeNumberField("pages", report.pages());
      files(report.changes().orElse(NO_CHANGES), json);
      texts("notices", report.notices(), json);
      milliseconds(report.timings(), json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every text", e);
    }
    return text.append('\n').toString();
  }

  private static void files(Changes changes, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("files");
    json.writeNumberField("written", changes.written().size());
    json.writeNumberField("removed", changes.removed().size());
    json.writeNumberField("unchanged", changes.unchanged().size());
    json.writeEndObject();
    texts("written", changes.written(), json);
    texts("removed", changes.removed(), json);
  }

  private static void texts(String field, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void milliseconds(Timings timings, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("milliseconds");
    json.writeNumberField("all", timings.total().toMillis());
    for (Map.Entry<Stage, Duration> stage : timings.stages().entrySet()) {
      json.writeNumberField(
          stage.getKey().name().toLowerCase(Locale.ROOT), stage.getValue().toMillis());
    }
    json.writeEndObject();
  }
}
