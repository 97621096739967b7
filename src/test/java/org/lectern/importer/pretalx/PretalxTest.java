package org.lectern.importer.pretalx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Formats;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Finding;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.Imported;
import org.lectern.importer.model.Stated;
import org.lectern.importer.write.Import;
import org.lectern.program.Status;

/** What pretalx answers and exports. */
class PretalxTest {
  private static final String SUBMISSIONS =
      """
      {"count": 4, "next": null, "previous": null, "results": [
        {"code": "KNOTS1", "title": "Knots", "state": "confirmed", "submission_type": {"en": "Talk", "ja": "講演"},
         "track": 4, "abstract": "Three knots.", "description": "And *more*.", "duration": 30,
         "content_locale": "en", "do_not_record": true, "is_featured": true, "tags": [9],
         "internal_notes": "paid in ropes",
         "speakers": [{"code": "ANAREI", "name": "Ana Reis", "biography": "Ties knots.", "email": "ana@example.org"}],
         "resources": [{"resource": "https://example.org/knots.pdf", "description": "Slides"}, {"resource": "here"}],
         "answers": [
           {"question": {"id": 1, "question": {"en": "Level"}, "is_public": true}, "answer": "Beginner"},
           {"question": {"id": 2, "question": {"en": "Do you need money?"}}, "answer": "yes"}],
         "slot": {"room_id": 2, "room": {"en": "The Deck", "ja": "甲板"}, "start": "2027-05-14T10:00:00+01:00", "end": "2027-05-14T10:30:00+01:00"}},
        {"code": "SAILS1", "title": "Sails", "state": "rejected", "speakers": [{"code": "NOBODY", "name": "Nobody"}]},
        {"code": "TIEIT1", "title": "Tie it", "state": "accepted", "submission_type": "Workshop", "speakers": ["ANAREI"], "slots": [71, 72]},
        {"code": "ANCHOR", "title": "Anchors", "state": "canceled", "speakers": []}
      ]}
      """;

  private static ForeignSession session(Imported imported, String title) {
    return imported.sessions().stream()
        .filter(session -> session.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Imported folder(Path folder, Reading reading) throws IOException {
    Files.writeString(folder.resolve("submissions.json"), SUBMISSIONS);
    Files.writeString(
        folder.resolve("rooms.json"),
        """
        [{"id": 3, "name": {"en": "The Cabin"}, "position": 1, "capacity": 30, "guid": "5b2f0c36-53c5-4a3e-9d5c-0f3a8c6d1a02"},
         {"id": 2, "name": {"en": "The Deck", "ja": "甲板"}, "position": 2, "description": {"en": "Outside"}}]
        """);
    Files.writeString(
        folder.resolve("tracks.json"),
        "[{\"id\": 4, \"name\": {\"en\": \"Boats\"}, \"color\": \"#1b6ca8\"}]");
    Files.writeString(folder.resolve("tags.json"), "[{\"id\": 9, \"tag\": \"ropes\"}]");
    Files.writeString(
        folder.resolve("slots.json"),
        """
        [{"id": 71, "submission": "TIEIT1", "room": 3, "start": "2027-05-14T14:00:00+01:00", "end": "2027-05-14T15:00:00+01:00"},
         {"id": 72, "submission": "TIEIT1", "room": 3, "start": "2027-05-15T14:00:00+01:00", "end": "2027-05-15T15:00:00+01:00"},
         {"id": 73, "submission": null, "room": 3, "description": {"en": "Lunch"}, "start": "2027-05-14T12:00:00+01:00", "end": "2027-05-14T13:00:00+01:00"}]
        """);
    Files.writeString(
        folder.resolve("event.json"),
        """
        {"name": {"en": "Harbour Talks"}, "slug": "harbour", "date_from": "2027-05-14", "date_to": "2027-05-15",
         "timezone": "Europe/Lisbon", "locale": "en"}
        """);
    return Formats.named("pretalx").orElseThrow().read(Input.of(folder), reading);
  }

  @Test
  void a_folder_of_answers_is_one_program(@TempDir Path folder) throws IOException {
    Imported read = folder(folder, Imports.reading());
    assertEquals(Optional.of("Harbour Talks"), read.conference().name());
    assertEquals(Optional.of(Stated.said(ZoneId.of("Europe/Lisbon"))), read.conference().zone());
    assertEquals(Optional.of(LocalDate.of(2027, 5, 14)), read.conference().start());
    assertEquals(
        List.of("The Cabin", "The Deck"), read.rooms().stream().map(room -> room.name()).toList());
    ForeignSession knots = session(read, "Knots");
    assertEquals(Optional.of("KNOTS1"), knots.id());
    assertEquals(List.of("ropes"), knots.keywords());
    assertEquals("Three knots.\n\nAnd *more*.", knots.text());
    assertEquals(Optional.of(false), knots.recorded());
    assertTrue(knots.featured());
    assertEquals(LocalDateTime.of(2027, 5, 14, 10, 0), knots.slots().get(0).start());
    assertEquals(List.of("2"), knots.slots().get(0).rooms());
    assertEquals(2, session(read, "Tie it").slots().size());
    assertEquals(Status.TENTATIVE, session(read, "Tie it").status());
    assertEquals(Status.CANCELLED, session(read, "Anchors").status());
    assertTrue(
        read.types().stream()
            .filter(type -> type.service())
            .anyMatch(type -> type.key().equals(session(read, "Lunch").type().orElse(""))));
  }

  @Test
  void what_isnt_for_readers_is_left_out_and_told(@TempDir Path folder) throws IOException {
    Reading reading = Imports.reading();
    Imported read = folder(folder, reading);
    assertFalse(read.toString().contains("ana@example.org"));
    assertFalse(read.toString().contains("paid in ropes"));
    assertFalse(read.toString().contains("Nobody"));
    assertFalse(read.toString().contains("money"));
    assertTrue(read.toString().contains("Beginner"));
    List<String> told =
        reading.findings().all().stream()
            .filter(finding -> finding.outcome() == Finding.Outcome.LEFT_OUT)
            .map(Finding::what)
            .toList();
    assertEquals(
        List.of(
            "a submission that is rejected, not part of the program",
            "an answer to a question that isn't marked as public",
            "email, which is for organisers",
            "internal_notes, which is for organisers"),
        told);
  }

  @Test
  void it_builds(@TempDir Path folder, @TempDir Path conference) throws IOException {
    Reading reading = Imports.reading();
    Import.into(conference).plan(folder(folder, reading), reading).write();
    assertEquals(0, Imports.build(conference).errors());
  }

  @Test
  void the_json_of_the_widget_is_read_too() throws IOException {
    Imported read =
        Imports.read(
            "pretalx",
            """
            {"talks": [
              {"code": "KNOTS1", "id": 5, "title": "Knots", "abstract": "Three.", "speakers": ["ANAREI"], "track": 4,
               "start": "2027-05-14T10:00:00+01:00", "end": "2027-05-14T10:30:00+01:00", "room": 2, "duration": 30},
              {"id": 6, "title": {"en": "Coffee"}, "start": "2027-05-14T10:30:00+01:00", "end": "2027-05-14T11:00:00+01:00", "room": 2}],
             "tracks": [{"id": 4, "name": {"en": "Boats"}, "color": "#1b6ca8"}],
             "rooms": [{"id": 2, "name": {"en": "The Deck"}, "description": {}}],
             "speakers": [{"code": "ANAREI", "name": "Ana Reis", "avatar": null}],
             "timezone": "Europe/Lisbon", "version": "1", "event_start": "2027-05-14", "event_end": "2027-05-15"}
            """);
    assertEquals(List.of("The Deck"), read.rooms().stream().map(room -> room.name()).toList());
    assertEquals(List.of("Ana Reis"), read.speakers().stream().map(one -> one.name()).toList());
    assertEquals(2, read.sessions().size());
    assertEquals(Optional.of(LocalDate.of(2027, 5, 15)), read.conference().end());
  }

  @Test
  void pages_that_are_missing_are_told() throws IOException {
    Reading reading = Imports.reading();
    Imports.read(
        "pretalx",
        SUBMISSIONS.replace("\"next\": null", "\"next\": \"https://pretalx.example.org/?page=2\""),
        reading);
    assertTrue(
        reading.findings().all().toString().contains("the pages that follow"),
        reading.findings().all().toString());
  }

  @Test
  void a_table_is_read_by_its_headings_and_keeps_other_columns() throws IOException {
    String table =
        """
        \uFEFFID;Proposal title;Session type;State;Abstract;Speaker IDs;Speaker names;Room;Start;End;Tags;T-shirt
        KNOTS1;"Knots; an introduction";Talk;confirmed;"Three
        knots.";"ANAREI
        MEITAN";"Ana Reis
        Mei Tanaka";Deck;2027-05-14T10:00:00+01:00;2027-05-14T10:30:00+01:00;rope, sea;L
        """;
    Reading reading = Imports.reading();
    Imported read = Imports.read("pretalx-csv", table, reading);
    ForeignSession knots = read.sessions().get(0);
    assertEquals("Knots; an introduction", knots.title());
    assertEquals("Three\nknots.", knots.text());
    assertEquals(List.of("ANAREI", "MEITAN"), knots.speakers());
    assertEquals(List.of("rope", "sea"), knots.keywords());
    assertEquals(Map.of("T-shirt", "L"), knots.extra().values().get("pretalx"));
    assertTrue(reading.findings().all().toString().contains("T-shirt"));
  }

  @Test
  void a_table_is_read_as_excel_saves_it() throws IOException {
    String table = "Titel;Status\nKnötchen;confirmed\n'=1+1;confirmed\n";
    assertEquals(
        "[Knötchen, =1+1]",
        Imports.titles("pretalx-csv", table.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void what_a_table_has_more_is_told_with_its_line() throws IOException {
    Reading reading = Imports.reading();
    Imports.read("pretalx-csv", "Title,T-shirt\n\"Knots\n\",\nSails,L\n", reading);
    assertTrue(reading.findings().all().toString().contains("T-shirt (file:4:1)"));
  }

  @Test
  void a_table_without_titles_is_refused_with_what_to_do() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Imports.read("pretalx-csv", "Talk\nKnots\n"));
    assertTrue(refused.hint().orElse("").contains("--column"));
  }

  @Test
  void columns_can_be_said() throws IOException {
    Reading reading =
        new Reading(new ImportOptions(Optional.empty(), Optional.empty(), Map.of("Talk", "title")));
    Imported read = Imports.read("pretalx-csv", "Talk\nKnots\n", reading);
    assertEquals("Knots", read.sessions().get(0).title());
    assertEquals(Optional.empty(), read.sessions().get(0).id());
  }

  @Test
  void a_tag_that_is_nothing_is_left_out(@TempDir Path conference) {
    Importing done =
        Importing.of(
            "pretalx",
            "[{\"code\": \"ABC\", \"title\": \"Knots\", \"state\": \"confirmed\","
                + " \"tags\": [\"rope\", null]}]",
            Importing.in("Europe/Lisbon"),
            conference);
    assertTrue(done.file("sessions/knots.md").contains("keywords: [rope]"));
  }
}
