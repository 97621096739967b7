package org.lectern.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;

/** What was imported, exported and imported again is exported as the same bytes. */
class RoundTripTest {
  private static final String EVENT =
      """
      {"id": %d, "guid": "00000000-0000-4000-8000-00000000000%d", "date": "2027-05-%sT%s:00+02:00",
       "start": "%s", "duration": "01:00", "room": "%s", "title": "Talk %d", "subtitle": "",
       "track": "", "type": "talk", "language": "en", "persons": [], "description": "",
       "abstract": "Knots. <insert a rope here>\\n\\nMore of them.",
       "links": [{"url": "https://h.example.org/more", "title": "More"}],
       "attachments": [{"url": "https://h.example.org/%d.pdf", "title": "Slides"}]}
      """;

  private static String event(int id, String day, String time, String room) {
    return EVENT.formatted(id, id, day, time, time, room, id, id);
  }

  private static String schedule() {
    return """
        {"schedule": {"version": "1", "base_url": "https://h.example.org/", "conference": {
          "acronym": "harbour", "title": "Harbour Days", "start": "2027-05-14", "end": "2027-05-15",
          "daysCount": 2, "timeslot_duration": "00:15", "time_zone_name": "Europe/Berlin",
          "rooms": [{"name": "Hall"}, {"name": "Cabin"}, {"name": "Pier"}], "tracks": [],
          "days": [
            {"index": 1, "date": "2027-05-14", "day_start": "2027-05-14T06:00:00+02:00",
             "day_end": "2027-05-15T04:00:00+02:00",
             "rooms": {"Hall": [%s], "Pier": [%s]}},
            {"index": 2, "date": "2027-05-15", "day_start": "2027-05-15T06:00:00+02:00",
             "day_end": "2027-05-16T04:00:00+02:00",
             "rooms": {"Hall": [%s, %s], "Cabin": [%s], "Pier": [%s, %s]}}]}}}
        """
        .formatted(
            event(1, "14", "10:00", "Hall"),
            event(2, "14", "10:00", "Pier"),
            event(3, "15", "10:00", "Hall"),
            event(4, "15", "10:30", "Hall"),
            event(5, "15", "10:00", "Cabin"),
            event(6, "15", "10:00", "Pier"),
            event(7, "15", "10:15", "Pier"));
  }

  private static Path exported(String json, Path into) throws IOException {
    Imports.write("schedule.json", json, into);
    assertEquals(0, Imports.build(into).errors());
    return into.resolve("site");
  }

  @Test
  void parallel_talks_stand_beside_their_room_and_come_back_so(@TempDir Path one, @TempDir Path two)
      throws IOException {
    Path first = exported(schedule(), one);
    String json = Files.readString(first.resolve("schedule.json"));
    String day = json.substring(json.indexOf("\"2027-05-15\"", json.indexOf("\"index\":2")));
    int hall = day.indexOf("\"Hall (2)\":");
    int pier = day.indexOf("\"Pier\":");
    assertTrue(day.indexOf("\"Hall\":") < hall && hall < pier, day);
    assertTrue(pier < day.indexOf("\"Pier (2)\":"), day);
    assertTrue(day.indexOf("\"Pier (2)\":") < day.indexOf("\"Cabin\":"), day);
    Path second = exported(json, two);
    for (String file : new String[] {"schedule.json", "schedule.xml"}) {
      assertEquals(
          Files.readString(first.resolve(file)), Files.readString(second.resolve(file)), file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule.json", "schedule.xml"})
  void a_room_that_is_called_like_a_column_stays_apart(
      String file, @TempDir Path one, @TempDir Path two) throws IOException {
    Path first = exported(schedule().replace("Cabin", "Hall (2)"), one);
    String export = Files.readString(first.resolve(file));
    assertTrue(export.contains("Hall (2) *"), export);
    Imports.write(file, export, two);
    assertEquals(0, Imports.build(two).errors());
    assertEquals(export, Files.readString(two.resolve("site").resolve(file)));
  }

  private static void harbour(Path root) throws IOException {
    new TestConference(root)
        .lasting(
            "2027-05-14",
            "2027-05-15",
            "venue: { name: \"Ferry Hall\" }",
            "rooms:",
            "  - { id: deck, name: \"The Deck\" }",
            "  - { id: second, name: \"The Deck (2)\" }",
            "session_types:",
            "  - { id: talk, name: Talk }",
            "  - { id: meal, name: Meal, service: true }")
        .session("knots", "type: talk\nstart: 2027-05-14 10:00\nduration: 60\nroom: deck")
        .session(
            "sails",
            "type: talk\nstart: 2027-05-14 10:00\nduration: 60\nroom: deck\nallow_overlap: true")
        .session("flags", "type: talk\nstart: 2027-05-14 10:00\nduration: 60\nroom: second")
        .session("lunch-friday", "type: meal\nstart: 2027-05-14 12:00\nduration: 60")
        .session("walk", "type: talk\nstart: 2027-05-14 12:00\nduration: 60\nallow_overlap: true")
        .session("lunch-saturday", "type: meal\nstart: 2027-05-15 12:00\nduration: 60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule.json", "schedule.xml"})
  void what_is_in_no_room_stays_so_and_breaks_keep_their_slugs(
      String file, @TempDir Path one, @TempDir Path two) throws IOException {
    harbour(one);
    assertEquals(0, Imports.build(one).errors());
    String first = Files.readString(one.resolve("site").resolve(file));
    assertTrue(first.contains("Ferry Hall (2)"), first);
    assertTrue(first.contains("The Deck (2) *"), first);
    Imports.write(file, first, two);
    assertEquals(0, Imports.build(two).errors());
    assertEquals(
        "[flags.md, knots.md, lunch-friday.md, lunch-saturday.md, sails.md, walk.md]",
        Imports.files(two.resolve("content/sessions")).keySet().toString());
    String conference = Files.readString(two.resolve("content/conference.yaml"));
    assertEquals(2, conference.split("\\{ id: [^}]*name: \"The Deck", -1).length - 1, conference);
    assertTrue(!conference.contains("name: \"Ferry"), conference);
    assertTrue(!Files.readString(two.resolve("content/sessions/walk.md")).contains("room"));
    assertEquals(first, Files.readString(two.resolve("site").resolve(file)));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} minutes")
  @CsvSource({
    "Europe/Berlin, 2026-10-25 00:30, 240, 04:00",
    "Europe/Berlin, 2027-03-28 00:30, 240, 04:00",
    "Europe/Lisbon, 2027-03-28 00:30, 120, 02:00",
    "Europe/Lisbon, 2027-03-28 00:30, 30, 00:30"
  })
  void a_night_in_which_clocks_change_is_as_long_as_before(
      String zone, String start, String minutes, String told, @TempDir Path one, @TempDir Path two)
      throws IOException {
    new TestConference(one)
        .with(
            "content/conference.yaml",
            """
            name: Night
            url: https://program.example.org/
            timezone: %s
            start: %s
            end: %s
            """
                .formatted(zone, start.substring(0, 10), start.substring(0, 10)))
        .session("x", "start: %s\nduration: %s".formatted(start, minutes));
    assertEquals(0, Imports.build(one).errors());
    String first = Files.readString(one.resolve("site/schedule.xml"));
    assertTrue(first.contains("<duration>" + told + "</duration>"), first);
    Imports.write("schedule.xml", first, two);
    assertEquals(0, Imports.build(two).errors());
    assertEquals(first, Files.readString(two.resolve("site/schedule.xml")));
  }

  @Test
  void an_attachment_goes_out_as_an_attachment(@TempDir Path into) throws IOException {
    String json = Files.readString(exported(schedule(), into).resolve("schedule.json"));
    String attachments = json.substring(json.indexOf("\"attachments\":[{"));
    assertTrue(attachments.indexOf("1.pdf") < attachments.indexOf("]"), attachments);
  }
}
