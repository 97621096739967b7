package org.lectern.importer.schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.XmlReader;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * The {@code schedule.xml} of Pentabarf, frab, pretalx and many others, read event by event. What
 * its elements hold gets the names that {@code schedule.json} has for it.
 *
 * @see <a href="https://c3voc.de/wiki/schedule">Schedule, in the c3voc wiki</a>
 */
public final class ScheduleXml implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    try (XmlReader xml = new XmlReader(file, reading)) {
      ScheduleFile schedule = new ScheduleFile(file.name(), reading);
      if (!xml.element().equals("schedule")) {
        throw new RefusedException(
            xml.place(),
            "this isn't a schedule.xml: it begins with <%s>, not with <schedule>"
                .formatted(xml.element()));
      }
      schedule(xml, schedule);
      return new Schedule(schedule).imported();
    }
  }

  private static void schedule(XmlReader xml, ScheduleFile file) throws IOException {
    Map<String, Object> above = new LinkedHashMap<>();
    xml.children(
        name -> {
          switch (name) {
            case "conference" -> conference(xml, file);
            case "day" -> day(xml, file);
            default -> above.put(name, xml.value());
          }
        });
    file.schedule(file.fields(above, file.place()));
  }

  private static void conference(XmlReader xml, ScheduleFile file) throws IOException {
    Position place = xml.place();
    Map<String, Object> conference = new LinkedHashMap<>(xml.attributes());
    List<Object> tracks = new ArrayList<>();
    xml.children(
        name -> {
          switch (name) {
            case "track" -> tracks.add(xml.value());
            case "color" -> conference.put("colors", xml.value());
            case "days" -> conference.put("daysCount", xml.value());
            default -> conference.put(name, xml.value());
          }
        });
    conference.put("tracks", tracks);
    file.conference(file.fields(conference, place));
  }

  private static void day(XmlReader xml, ScheduleFile file) throws IOException {
    Map<String, Object> attributes = xml.attributes();
    Map<String, Object> day = new LinkedHashMap<>();
    attributes.forEach(
        (name, value) ->
            day.put(
                name.equals("start") ? "day_start" : name.equals("end") ? "day_end" : name, value));
    Fields fields = file.fields(day, xml.place());
    file.day(fields);
    xml.children(
        name -> {
          if (name.equals("room")) {
            room(xml, file, fields);
          } else if (name.equals("event")) {
            event(xml, file, "", fields);
          } else {
            file.reading().findings().leftOut(xml.place(), "an element <" + name + ">");
          }
        });
  }

  private static void room(XmlReader xml, ScheduleFile file, Fields day) throws IOException {
    Map<String, Object> room = xml.attributes();
    String called = PlainText.line(String.valueOf(room.getOrDefault("name", "")));
    room.remove("name");
    file.room(called, room);
    xml.children(
        name -> {
          if (name.equals("event")) {
            event(xml, file, called, day);
          } else {
            file.reading().findings().leftOut(xml.place(), "an element <" + name + ">");
          }
        });
  }

  private static void event(XmlReader xml, ScheduleFile file, String room, Fields day)
      throws IOException {
    Position place = xml.place();
    Map<String, Object> event = new LinkedHashMap<>(xml.attributes());
    xml.children(
        name -> {
          switch (name) {
            case "persons" -> event.put("persons", list(xml.value(), "person", "public_name"));
            case "links" -> event.put("links", list(xml.value(), "link", "title"));
            case "attachments" ->
                event.put("attachments", list(xml.value(), "attachment", "title"));
            case "recording" -> recording(event, xml.value());
            default -> event.put(name, xml.value());
          }
        });
    file.event(new ScheduleFile.Event(file.fields(event, place), room, Optional.of(day)));
  }

  /** The elements of a name within another, each as a map in which its text has a name. */
  private static List<Object> list(Object value, String name, String nameOfText) {
    Object inner = value instanceof Map<?, ?> map ? map.get(name) : null;
    List<?> all = inner instanceof List<?> several ? several : Stream.ofNullable(inner).toList();
    List<Object> list = new ArrayList<>();
    for (Object one : all) {
      Map<String, Object> renamed = new LinkedHashMap<>();
      Map<?, ?> fields = one instanceof Map<?, ?> known ? known : Map.of("text", one);
      fields.forEach(
          (key, each) ->
              renamed.put(
                  key.equals("text") ? nameOfText : key.equals("href") ? "url" : key.toString(),
                  each));
      list.add(renamed);
    }
    return list;
  }

  private static void recording(Map<String, Object> event, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> rest = new LinkedHashMap<>();
      map.forEach(
          (key, each) -> {
            switch (key.toString()) {
              case "license" -> event.put("recording_license", each);
              case "optout" -> event.put("do_not_record", each);
              default -> rest.put(key.toString(), each);
            }
          });
      event.put("recording", rest);
    }
  }
}
