package org.lectern.importer.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/**
 * What stands in a {@code schedule.xml} or {@code schedule.json}, before anything is made of it: a
 * file may say what its times and links start from after the events.
 */
final class ScheduleFile {
  private static final int MOST_WRONG = 5;

  private final Reading reading;
  private final String name;
  private final List<Event> events = new ArrayList<>();
  private final List<Fields> days = new ArrayList<>();
  private final Map<String, Map<String, Object>> roomGuids = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private Optional<Position> firstWrong = Optional.empty();
  private Fields schedule;
  private Fields conference;

  /**
   * An event as the file has it.
   *
   * @param room the name of the room that it stands below; empty where it has none
   * @param day the day that it stands below
   */
  record Event(Fields fields, String room, Optional<Fields> day) {}

  /** A file that has been read as far as its beginning. */
  ScheduleFile(String name, Reading reading) {
    this.name = name;
    this.reading = reading;
    this.schedule = fields(Map.of(), Position.file(name));
    this.conference = schedule;
  }

  Reading reading() {
    return reading;
  }

  /** What stands at a place of it. */
  Fields fields(Map<String, ?> values, Position place) {
    return new Fields(values, place, reading.findings());
  }

  Position place() {
    return Position.file(name);
  }

  /** What stands above the conference: version, base_url, generator. */
  Fields schedule() {
    return schedule;
  }

  void schedule(Fields fields) {
    schedule = fields;
  }

  Fields conference() {
    return conference;
  }

  void conference(Fields fields) {
    conference = fields;
  }

  List<Fields> days() {
    return days;
  }

  void day(Fields fields) {
    days.add(fields);
  }

  List<Event> events() {
    return events;
  }

  /** Rooms that have events or stand above them, with what is known of each. */
  Map<String, Map<String, Object>> rooms() {
    return roomGuids;
  }

  void room(String called, Map<String, Object> known) {
    if (!called.isBlank()) {
      roomGuids.computeIfAbsent(PlainText.line(called), key -> new LinkedHashMap<>()).putAll(known);
    }
  }

  /** Takes an event, and looks whether it can stay known by what it is known by. */
  void event(Event event) throws RefusedException {
    Fields fields = event.fields();
    reading.session(fields.place());
    Object title = fields.peek("title").orElse("without a title");
    checkId(fields, "the event \"" + PlainText.line(title.toString()) + "\"");
    for (Fields person : persons(fields)) {
      Object who =
          person.peek("public_name").or(() -> person.peek("name")).orElse("without a name");
      checkId(person, "the person \"" + PlainText.line(who.toString()) + "\"");
    }
    events.add(event);
  }

  /** The persons of an event; one that is only a name is one, too. */
  static List<Fields> persons(Fields event) {
    return event.items("persons", "public_name");
  }

  /** Ids are whole numbers, or at least of those that nobody else has. */
  private void checkId(Fields fields, String who) {
    Optional<Object> id = fields.peek("id");
    if (id.isPresent() && !id.get().toString().isBlank()) {
      String text = id.get().toString().strip();
      boolean unique =
          text.matches("\\d{1,18}") || text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4,}){4}");
      if (!unique) {
        firstWrong = firstWrong.or(() -> Optional.of(fields.place()));
        if (wrong.size() < MOST_WRONG) {
          wrong.add("%s has the id \"%s\", which isn't a number".formatted(who, text));
        }
      }
    }
  }

  /**
   * Makes sure that it is one.
   *
   * @throws RefusedException where it isn't, or where identities can't be kept
   */
  void check() throws RefusedException {
    if (!wrong.isEmpty()) {
      throw new RefusedException(
          firstWrong.orElse(place()),
          String.join("; ", wrong),
          "apps know events and persons by their numbers; mend it where the file is made");
    }
    if (events.isEmpty() && (days.isEmpty() || conference.rest().isEmpty())) {
      throw new RefusedException(
          place(),
          "there is no event in this file, and nothing that says what conference it is of");
    }
  }
}
