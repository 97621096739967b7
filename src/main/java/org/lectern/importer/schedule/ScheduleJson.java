package org.lectern.importer.schedule;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.JsonReader;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * The {@code schedule.json} of frab, pretalx and the c3voc hub, read event by event.
 *
 * @see <a href="https://c3voc.de/wiki/schedule">Schedule, in the c3voc wiki</a>
 */
public final class ScheduleJson implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    try (JsonReader json = new JsonReader(file, reading)) {
      Walk walk = new Walk(json, new ScheduleFile(file.name(), reading));
      walk.root();
      return new Schedule(walk.file).imported();
    }
  }

  /** One way through a file. */
  private static final class Walk {
    private final JsonReader json;
    private final ScheduleFile file;
    private boolean found;

    Walk(JsonReader json, ScheduleFile file) {
      this.json = json;
      this.file = file;
    }

    void root() throws IOException {
      Map<String, Object> above = new LinkedHashMap<>();
      if (json.isObject()) {
        json.object(
            name -> {
              if (name.equals("schedule") && json.isObject()) {
                schedule(above);
              } else {
                above.put(name, json.value());
              }
            });
      }
      if (!found) {
        throw new RefusedException(
            file.place(),
            "this isn't a schedule.json: there is no schedule with a conference in it");
      }
      file.schedule(file.fields(above, file.place()));
    }

    private void schedule(Map<String, Object> above) throws IOException {
      json.object(
          name -> {
            if (name.equals("conference") && json.isObject()) {
              found = true;
              conference();
            } else if (name.equals("events") && json.isArray()) {
              json.things(this::event);
            } else {
              above.put(name, json.value());
            }
          });
    }

    /** The second version of the format has its events beside the conference. */
    private void event(Fields found) throws RefusedException {
      Fields event = SecondVersion.renamed(found);
      file.event(new ScheduleFile.Event(event, event.line("room").orElse(""), Optional.empty()));
    }

    private void conference() throws IOException {
      file.conference(
          json.fields(
              name -> {
                if (name.equals("days") && json.isArray()) {
                  json.array(this::day);
                }
              }));
    }

    private void day() throws IOException {
      if (!json.isObject()) {
        return;
      }
      Position place = json.place();
      Map<String, Object> day = new LinkedHashMap<>();
      json.object(
          name -> {
            if (name.equals("rooms") && json.isObject()) {
              Fields known = file.fields(day, place);
              json.object(room -> room(room, known));
            } else {
              day.put(name, json.value());
            }
          });
      file.day(file.fields(day, place));
    }

    private void room(String name, Fields day) throws IOException {
      String room = PlainText.line(name);
      file.room(name, Map.of());
      if (json.isArray()) {
        json.things(event -> file.event(new ScheduleFile.Event(event, room, Optional.of(day))));
      }
    }
  }
}
