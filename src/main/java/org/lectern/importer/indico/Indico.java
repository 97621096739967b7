package org.lectern.importer.indico;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
    Export export = new Export(Position.file(file.name()), reading);
    try (JsonReader json = new JsonReader(file, reading)) {
      json.object(
          name -> {
            if (name.equals("results") && json.isArray()) {
              json.array(() -> event(json, export));
            } else if (name.equals("results") && json.isObject()) {
              json.object(event -> eachOf(json, day -> timetable(json, export)));
            } else {
              // How many there are, when it was asked, and who answered.
              json.skip();
            }
          });
    }
    export.check();
    return new IndicoProgram(export, reading).imported();
  }

  private static void eachOf(JsonReader json, JsonReader.Member member) throws IOException {
    if (json.isObject()) {
      json.object(member);
    } else {
      json.skip();
    }
  }

  private static void event(JsonReader json, Export export) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    Position place = json.place();
    eachOf(
        json,
        name -> {
          if (name.equals("contributions") && json.isArray()) {
            json.array(() -> contribution(json, export, Optional.empty()));
          } else if (name.equals("sessions") && json.isArray()) {
            json.array(() -> block(json, export, "contributions"));
          } else {
            values.put(name, json.value());
          }
        });
    export.event(new Fields(values, place));
  }

  private static void timetable(JsonReader json, Export export) throws IOException {
    eachOf(json, entry -> block(json, export, "entries"));
  }

  /** A session's block, or what stands in a timetable beside such. */
  private static void block(JsonReader json, Export export, String within) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    Position place = json.place();
    int number = export.blocks().size();
    boolean[] has = {false};
    export.reserve();
    eachOf(
        json,
        name -> {
          if (name.equals(within) && json.isArray()) {
            has[0] = true;
            json.array(() -> contribution(json, export, Optional.of(number)));
          } else if (name.equals(within) && json.isObject()) {
            has[0] = true;
            json.object(entry -> contribution(json, export, Optional.of(number)));
          } else {
            values.put(name, json.value());
          }
        });
    export.block(number, new Fields(values, place), has[0]);
  }

  private static void contribution(JsonReader json, Export export, Optional<Integer> block)
      throws IOException {
    if (json.isObject()) {
      export.contribution(json.fields(), block);
    } else {
      json.skip();
    }
  }
}
