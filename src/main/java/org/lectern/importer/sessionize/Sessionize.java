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
    SessionizeFile gathered = new SessionizeFile(Position.file(file.name()), reading);
    try (JsonReader json = new JsonReader(file, reading)) {
      new Walk(json, gathered).root();
    }
    gathered.check();
    return new SessionizeProgram(gathered, reading).imported();
  }

  /** One way through a file. */
  private record Walk(JsonReader json, SessionizeFile gathered) {
    void root() throws IOException {
      if (json.isArray()) {
        json.array(this::group);
      } else {
        json.object(this::all);
      }
    }

    private void all(String name) throws IOException {
      List<Fields> into = gathered.list(name);
      if (name.equals("sessions") && json.isArray()) {
        sessions(Optional.empty());
      } else if (into != null && json.isArray()) {
        json.things(into::add);
      } else {
        gathered.other(name, json.value());
      }
    }

    /**
     * A day of the grid, with its rooms, or a group of sessions. Days, groups and time slots repeat
     * what each session says.
     */
    private void group() throws IOException {
      if (json.isObject()) {
        json.object(
            name -> {
              if (name.equals("rooms") && json.isArray()) {
                json.array(this::room);
              } else if (name.equals("sessions") && json.isArray()) {
                sessions(Optional.empty());
              }
            });
      }
    }

    private void room() throws IOException {
      if (json.isObject()) {
        String[] called = {""};
        json.object(
            name -> {
              if (name.equals("name")) {
                called[0] = PlainText.line(String.valueOf(json.value()));
                gathered.room(called[0]);
              } else if (name.equals("sessions") && json.isArray()) {
                sessions(Optional.of(called[0]).filter(room -> !room.isEmpty()));
              }
            });
      }
    }

    private void sessions(Optional<String> room) throws IOException {
      json.things(session -> gathered.session(session, room));
    }
  }
}
