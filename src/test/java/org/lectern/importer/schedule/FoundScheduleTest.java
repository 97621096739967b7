package org.lectern.importer.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lectern.importer.Imports;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.Imported;

/**
 * {@code schedule.json} as it is found: with what is wrong or left out, and as Lectern writes it.
 */
class FoundScheduleTest {
  /** One event with these fields beside the usual ones, in a file with nothing else. */
  private static String withEvent(String fields) {
    return """
        {"schedule": {"version": "1", "conference": {"acronym": "harb", "title": "Harbour",
          "days": [{"date": "2027-05-14", "rooms": {"Deck": [{"title": "Knots", %s}]}}]}}}
        """
        .formatted(fields);
  }

  @Test
  void ids_that_are_no_numbers_are_refused_with_all_of_them_named() {
    String text =
        withEvent("\"id\": \"first\", \"persons\": [{\"id\": \"x1\", \"public_name\": \"Ana\"}]");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Imports.read("schedule.json", text));
    assertEquals(
        "the event \"Knots\" has the id \"first\", which isn't a number;"
            + " the person \"Ana\" has the id \"x1\", which isn't a number",
        refused.getMessage());
    assertEquals(2, refused.position().line());
  }

  @Test
  void the_invalid_example_of_the_format_is_refused_with_its_reason() throws IOException {
    Optional<Path> file = Imports.conformance("invalid-example.json");
    Assumptions.assumeTrue(file.isPresent(), "../shared/conformance isn't here");
    String text = Files.readString(file.get());
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Imports.read("schedule.json", text));
    assertTrue(refused.getMessage().contains("\"dsadf\""), refused.getMessage());
  }

  @Test
  void times_in_an_unknown_zone_are_those_of_its_offset() throws IOException {
    Imported read =
        Imports.read(
            "schedule.json",
            withEvent("\"date\": \"2027-05-14T10:00:00+05:30\", \"duration\": \"00:30\""));
    assertEquals(
        LocalDateTime.of(2027, 5, 14, 10, 0), read.sessions().get(0).slots().get(0).start());
    assertEquals(
        ZoneOffset.ofHoursMinutes(5, 30),
        read.conference()
            .zone()
            .orElseThrow()
            .value()
            .getRules()
            .getOffset(LocalDateTime.of(2027, 5, 14, 10, 0)));
  }

  @Test
  void a_zone_that_contradicts_all_clocks_isnt_meant() throws IOException {
    String text =
        withEvent(
                "\"date\": \"2027-05-14T10:00:00+02:00\", \"start\": \"10:00\", \"duration\":"
                    + " \"00:30\"")
            .replace(
                "\"title\": \"Harbour\"", "\"title\": \"Harbour\", \"time_zone_name\": \"UTC\"");
    Imported read = Imports.read("schedule.json", text);
    assertEquals(
        LocalDateTime.of(2027, 5, 14, 10, 0), read.sessions().get(0).slots().get(0).start());
  }

  @Test
  void an_event_with_only_a_day_above_it_and_a_clock_time_is_placed() throws IOException {
    Imported read =
        Imports.read("schedule.json", withEvent("\"start\": \"10:00\", \"duration\": \"0:45\""));
    ForeignSlot slot = read.sessions().get(0).slots().get(0);
    assertEquals(LocalDateTime.of(2027, 5, 14, 10, 0), slot.start());
    assertEquals(LocalDateTime.of(2027, 5, 14, 10, 45), slot.end());
  }

  @Test
  void events_without_times_titles_and_durations_are_read_all_the_same() throws IOException {
    String text =
        withEvent("\"x\": 1")
            .replace(
                "{\"title\": \"Knots\", \"x\": 1}", "{}, {\"start\": \"10:00\"}, {\"title\": 5}");
    Imported read = Imports.read("schedule.json", text);
    assertEquals(3, read.sessions().size());
    assertEquals("5", read.sessions().get(2).title());
    assertEquals(0, read.sessions().get(0).slots().size());
  }

  @Test
  void two_events_with_one_guid_that_say_other_things_stay_two() throws IOException {
    String guid = "\"guid\": \"3d3c86c0-94a3-4cc1-a5ec-6ae8b47f1d11\", \"start\": \"10:00\"";
    String text =
        withEvent(guid).replace("}]}}]}}}", "}, {\"title\": \"Sails\", " + guid + "}]}}]}}}");
    Imported read = Imports.read("schedule.json", text);
    assertEquals(2, read.sessions().size());
    assertEquals(2, read.sessions().stream().map(ForeignSession::id).distinct().count());
  }

  @Test
  void persons_without_a_number_and_those_who_share_one_stay_apart() throws IOException {
    Imported read =
        Imports.read(
            "schedule.json",
            withEvent(
                """
                "persons": [{"id": 0, "public_name": "Ana"}, {"id": 0, "public_name": "Mei"},
                  {"id": 7, "public_name": "Ada"}, {"id": 7, "public_name": "Bob"}, "Eve"]\
                """));
    assertEquals(
        List.of("Ana", "Mei", "Ada", "Bob", "Eve"),
        read.speakers().stream().map(speaker -> speaker.name()).toList());
    assertEquals(
        List.of(
            Optional.empty(),
            Optional.empty(),
            Optional.of("7 Ada"),
            Optional.of("7 Bob"),
            Optional.empty()),
        read.speakers().stream().map(speaker -> speaker.id()).toList());
  }

  /** The file of a site that Lectern made: with columns that aren't rooms, and pages by slug. */
  private static Imported own() throws IOException {
    return Imports.read(
        "schedule.json",
        """
        {"generator": {"name": "Lectern"}, "schedule": {"version": "1", "base_url": "https://talks.example.org/",
          "conference": {"acronym": "harb", "title": "Harbour", "time_zone_name": "Europe/Lisbon",
            "rooms": [{"name": "Hall (2)", "slug": "hall-2"}, {"name": "Deck", "slug": "deck"}, {"name": "Deck (2)"}, {"name": "Harbour"}],
            "days": [{"date": "2027-05-14", "rooms": {
              "Deck": [{"title": "A", "type": "Talk", "start": "10:00", "url": "https://talks.example.org/sessions/first/"}],
              "Deck (2)": [{"title": "B", "type": "Talk", "start": "10:00", "url": "https://talks.example.org/ja/sessions/second/"}],
              "Hall (2)": [{"title": "C", "type": "Talk", "start": "10:00", "url": "https://talks.example.org/sessions/third/"}],
              "Harbour": [{"title": "Lunch", "type": "Break", "start": "12:00", "url": "https://talks.example.org/schedule/2027-05-14/"}]
            }}]}}}
        """);
  }

  @Test
  void columns_that_lectern_made_of_what_overlaps_become_rooms_again() throws IOException {
    assertEquals(
        List.of("Hall (2)", "Deck"), own().rooms().stream().map(room -> room.name()).toList());
    assertEquals(
        List.of(List.of("Deck"), List.of("Deck"), List.of("Hall (2)"), List.of()),
        own().sessions().stream().map(session -> session.slots().get(0).rooms()).toList());
  }

  @Test
  void breaks_of_a_file_that_lectern_made_are_breaks_again() throws IOException {
    assertEquals(
        List.of("Break"),
        own().types().stream().filter(type -> type.service()).map(type -> type.name()).toList());
    assertEquals(
        List.of(
            Optional.of("first"), Optional.of("second"), Optional.of("third"), Optional.empty()),
        own().sessions().stream().map(ForeignSession::slug).toList());
    assertEquals(Map.of(), own().sessions().get(0).extra().values());
  }

  @Test
  void a_site_of_lecterns_own_gives_back_its_slugs() throws IOException {
    String text =
        withEvent("\"start\": \"10:00\", \"url\": \"https://talks.example.org/sessions/a-b/\"")
            .replace(
                "\"version\": \"1\"",
                "\"version\": \"1\", \"base_url\": \"https://talks.example.org/\"");
    assertEquals(Optional.of("a-b"), Imports.read("schedule.json", text).sessions().get(0).slug());
  }
}
