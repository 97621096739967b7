package org.lectern.importer.sessionize;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.JsonReader;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * What the views "All", "Sessions" and "GridSmart" of Sessionize's API give. "All" has the most:
 *
 * <pre>{@code
 * {"sessions": [{"id": "1", "title": "Knots", "startsAt": "2027-05-14T10:00:00", "roomId": 7, …}],
 *  "speakers": […], "rooms": […], "categories": […], "questions": […]}
 * }</pre>
 *
 * <p>Its times are local and don't say where.
 */
public final class Sessionize implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    Gathered gathered = new Gathered(Position.file(file.name()), reading);
    try (JsonReader json = new JsonReader(file, reading)) {
      if (json.isArray()) {
        json.array(() -> group(json, gathered));
      } else {
        all(json, gathered);
      }
    }
    gathered.check();
    return new SessionizeProgram(gathered, reading).imported();
  }

  private static void all(JsonReader json, Gathered gathered) throws IOException {
    json.object(
        name -> {
          List<Fields> into = gathered.list(name);
          if (name.equals("sessions") && json.isArray()) {
            sessions(json, gathered, Optional.empty());
          } else if (into != null && json.isArray()) {
            json.things(into::add);
          } else {
            gathered.other(name, json.value());
          }
        });
  }

  /**
   * A day of the grid, with its rooms, or a group of sessions. Days, groups and time slots repeat
   * what each session says.
   */
  private static void group(JsonReader json, Gathered gathered) throws IOException {
    if (json.isObject()) {
      json.object(
          name -> {
            if (name.equals("rooms") && json.isArray()) {
              json.array(() -> room(json, gathered));
            } else if (name.equals("sessions") && json.isArray()) {
              sessions(json, gathered, Optional.empty());
            }
          });
    }
  }

  private static void room(JsonReader json, Gathered gathered) throws IOException {
    if (!json.isObject()) {
      return;
    }
    String[] called = {""};
    json.object(
        name -> {
          if (name.equals("name")) {
            called[0] = PlainText.line(String.valueOf(json.value()));
            gathered.room(called[0]);
          } else if (name.equals("sessions") && json.isArray()) {
            sessions(json, gathered, Optional.of(called[0]).filter(room -> !room.isEmpty()));
          }
        });
  }

  private static void sessions(JsonReader json, Gathered gathered, Optional<String> room)
      throws IOException {
    json.things(session -> gathered.session(session, room));
  }
}
