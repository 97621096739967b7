package org.lectern.importer.indico;

import java.io.IOException;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.JsonReader;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * What Indico's HTTP API exports: {@code /export/event/7.json?detail=sessions} or {@code
 * detail=contributions}, and {@code /export/timetable/7.json}.
 *
 * <pre>{@code
 * {"results": [{"title": "Harbour Talks", "timezone": "Europe/Lisbon", "contributions": [
 *   {"title": "Knots", "db_id": 585, "duration": 25, "room": "Deck", "speakers": […],
 *    "startDate": {"date": "2027-05-14", "time": "10:00:00", "tz": "Europe/Lisbon"}}]}]}
 * }</pre>
 *
 * @see <a href="https://docs.getindico.io/en/stable/http-api/">Indico's HTTP API</a>
 */
public final class Indico implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    IndicoFile export = new IndicoFile(Position.file(file.name()), reading);
    try (JsonReader json = new JsonReader(file, reading)) {
      // What else is there says how many these are, when it was asked, and who answered.
      json.object(name -> new Walk(json, export).member(name));
    }
    export.check();
    return new IndicoProgram(export, reading).imported();
  }

  /** One way through a file. */
  private record Walk(JsonReader json, IndicoFile export) {
    void member(String name) throws IOException {
      if (name.equals("results") && json.isArray()) {
        json.array(this::event);
      } else if (name.equals("results")) {
        each(() -> each(() -> each(() -> block("entries"))));
      }
    }

    /** Walks through the days of a timetable, or the entries of a day. */
    private void each(JsonReader.Item member) throws IOException {
      if (json.isObject()) {
        json.object(name -> member.read());
      }
    }

    private void event() throws IOException {
      if (json.isObject()) {
        export.event(
            json.fields(
                name -> {
                  if (name.equals("contributions") && json.isArray()) {
                    json.things(one -> export.contribution(one, Optional.empty()));
                  } else if (name.equals("sessions") && json.isArray()) {
                    json.array(() -> block("contributions"));
                  }
                }));
      }
    }

    /** A session's block, or what stands in a timetable beside such. */
    private void block(String within) throws IOException {
      if (json.isObject()) {
        int number = export.reserve();
        boolean[] has = {false};
        Fields fields =
            json.fields(
                name -> {
                  if (name.equals(within) && (json.isArray() || json.isObject())) {
                    has[0] = true;
                    json.things(one -> export.contribution(one, Optional.of(number)));
                  }
                });
        export.block(number, fields, has[0]);
      }
    }
  }
}
