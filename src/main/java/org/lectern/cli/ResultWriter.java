package org.lectern.cli;

import java.util.List;
import java.util.Locale;
import org.lectern.BuildReport;
import org.lectern.Timings;
import org.lectern.json.Json;
import org.lectern.publish.Changes;

/**
 * Writes what came of a build as one JSON document: what {@link JsonWriter} writes of the problems,
 * and after it {@code {…,"exitCode":0,"pages":294,"files":{…},"written":[…],"removed":[…],
 * "notices":[…],"milliseconds":{…}}}. Where nothing was published, no file was written, removed or
 * left.
 */
final class ResultWriter {
  private static final Changes NO_CHANGES = new Changes(List.of(), List.of(), List.of());

  private ResultWriter() {}

  /** The document, with a line's end behind. */
  static String write(BuildReport report) {
    return Json.indentedText(json -> fields(json, report)) + "\n";
  }

  private static void fields(Json json, BuildReport report) {
    Changes changes = report.changes().orElse(NO_CHANGES);
    JsonWriter.fields(json, report.problems());
    json.number("exitCode", ExitCode.of(report))
        .number("pages", report.pages())
        .object(
            "files",
            () ->
                json.number("written", changes.written().size())
                    .number("removed", changes.removed().size())
                    .number("unchanged", changes.unchanged().size()))
        .texts("written", changes.written())
        .texts("removed", changes.removed())
        .texts("notices", report.notices())
        .object("milliseconds", () -> milliseconds(json, report.timings()));
  }

  private static void milliseconds(Json json, Timings timings) {
    json.number("all", timings.total().toMillis());
    timings
        .stages()
        .forEach(
            (stage, time) -> json.number(stage.name().toLowerCase(Locale.ROOT), time.toMillis()));
  }
}
