package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildReport;
import org.lectern.importer.Imports;

/** A schedule that loses or gains something: what is here then must still build. */
class UpdateTest {
  private static final Talk KNOTS = new Talk(1, "Knots", "14", "Deck", "Boats", "Talk", "Ana Reis");
  private static final Talk SONGS =
      new Talk(2, "Songs", "15", "Cabin", "Music", "Party", "Mei Tanaka");

  @TempDir Path folder;

  /** A talk at ten o'clock of a day in May 2027. */
  private record Talk(
      int id, String title, String day, String room, String track, String type, String person) {
    String json() {
      return """
          {"id": %d, "guid": "3d3c86c0-94a3-4cc1-a5ec-6ae8b47f1d0%d", "title": "%s",
           "date": "2027-05-%sT10:00:00+01:00", "duration": "00:30", "room": "%s", "track": "%s",
           "type": "%s", "abstract": "A text.", "persons": [{"code": "%s", "public_name": "%s"}]}
          """
          .formatted(id, id, title, day, room, track, type, person.replace(" ", ""), person);
    }
  }

  private static String schedule(Talk... talks) {
    String days =
        Stream.of(talks)
            .map(
                talk ->
                    "{\"index\": %d, \"date\": \"2027-05-%s\", \"rooms\": {\"%s\": [%s]}}"
                        .formatted(talk.id(), talk.day(), talk.room(), talk.json()))
            .collect(Collectors.joining(", "));
    return """
        {"schedule": {"url": "https://old.example.org/", "conference": {
          "title": "Harbour Talks", "time_zone_name": "Europe/Lisbon", "days": [%s]}}}
        """
        .formatted(days);
  }

  private ImportPlan update(Talk... talks) throws IOException {
    return Imports.write("schedule.json", schedule(talks), folder);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  private void edit(String path, String from, String to) throws IOException {
    assertTrue(text(path).contains(from), text(path));
    Files.writeString(folder.resolve("content").resolve(path), text(path).replace(from, to));
  }

  private void builds() throws IOException {
    BuildReport report = Imports.build(folder);
    assertEquals(0, report.errors(), () -> report.problems().toString());
  }

  @Test
  void a_file_keeps_its_permissions_and_a_new_one_gets_those_of_any_new_file() throws IOException {
    update(KNOTS);
    Path knots = folder.resolve("content/sessions/knots.md");
    Path any = Files.createFile(folder.resolve("any"));
    assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(knots));
    Files.setPosixFilePermissions(knots, PosixFilePermissions.fromString("rw-rw----"));
    update(new Talk(1, "Knots", "15", "Deck", "Boats", "Talk", "Ana Reis"));
    assertTrue(text("sessions/knots.md").contains("2027-05-15"));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(knots)));
    try (Stream<Path> files = Files.list(knots.getParent())) {
      assertEquals(List.of(knots), files.toList());
    }
  }

  @Test
  void a_withdrawn_talk_keeps_its_room_its_track_its_type_and_its_day() throws IOException {
    update(KNOTS, SONGS);
    String before = text("conference.yaml");
    ImportPlan planned = update(KNOTS);
    assertEquals(List.of("sessions/songs.md", "speakers/mei-tanaka.md"), planned.gone());
    assertEquals(
        List.of(
            "conference.yaml: room cabin, which sessions/songs.md names",
            "conference.yaml: track music, which sessions/songs.md names",
            "conference.yaml: type party, which sessions/songs.md names",
            "conference.yaml: end: 2027-05-15, which sessions/songs.md needs"),
        planned.mended().kept());
    assertEquals(before, text("conference.yaml"));
    builds();
    assertEquals(List.of(), update(KNOTS).mended().kept());
    builds();
  }

  @Test
  void a_talk_that_an_editor_wrote_keeps_its_rooms_and_its_days() throws IOException {
    update(KNOTS, SONGS, new Talk(3, "Tides", "13", "Quay", "Boats", "Talk", "Ana Reis"));
    Files.delete(folder.resolve("content/sessions/songs.md"));
    Files.delete(folder.resolve("content/sessions/tides.md"));
    Files.writeString(
        folder.resolve("content/sessions/ours.md"),
        """
        ---
        title: "Ours"
        slots:
          - { start: 2027-05-13 23:00, end: 01:00, rooms: [quay, cabin] }
          - { start: 2027-05-15 23:00, duration: 11h, room: deck }
        ---
        A text.
        """);
    ImportPlan planned = update(KNOTS);
    String conference = text("conference.yaml");
    assertTrue(conference.contains("start: 2027-05-13\nend: 2027-05-15\n"), conference);
    assertEquals(4, planned.mended().kept().size(), planned.mended().kept().toString());
    builds();
  }

  @Test
  void what_nothing_names_any_longer_goes() throws IOException {
    update(KNOTS, SONGS);
    Files.delete(folder.resolve("content/sessions/songs.md"));
    ImportPlan planned = update(KNOTS);
    assertEquals(List.of(), planned.mended().kept());
    String conference = text("conference.yaml");
    assertTrue(!conference.contains("cabin") && !conference.contains("party"), conference);
    assertTrue(conference.contains("end: 2027-05-14\n"), conference);
    builds();
  }

  @Test
  void rooms_stand_in_the_order_that_they_had() throws IOException {
    update(SONGS, KNOTS);
    update(KNOTS);
    String conference = text("conference.yaml");
    assertTrue(conference.indexOf("id: cabin") < conference.indexOf("id: deck"), conference);
  }

  /** The schedule, with a text about who gives the first talk. */
  private void updateWith(String biography) throws IOException {
    Imports.write(
        "schedule.json",
        schedule(KNOTS)
            .replace("\"public_name\"", "\"biography\": \"" + biography + "\", \"public_name\""),
        folder);
  }

  @Test
  void a_link_that_a_text_here_still_shows_stays_listed_under_publish() throws IOException {
    updateWith("Ties knots at https://meet.google.com/abc-defg-hij");
    edit("speakers/ana-reis.md", "Ties", "Our star.\n\nTies");
    updateWith("Ties knots.");
    String conference = text("conference.yaml");
    assertTrue(conference.contains("publish: [https://meet.google.com/abc-defg-hij]"), conference);
    builds();
  }

  @Test
  void a_link_that_only_a_page_shows_stays_listed() throws IOException {
    updateWith("Ties knots at https://meet.google.com/abc-defg-hij");
    Files.createDirectories(folder.resolve("content/pages"));
    Files.writeString(
        folder.resolve("content/pages/join.md"),
        "---\ntitle: \"Join\"\n---\nAt meet.google.com/abc-defg-hij\n");
    updateWith("Ties knots.");
    assertTrue(text("conference.yaml").contains("publish:"), text("conference.yaml"));
    builds();
  }

  @Test
  void a_link_that_nothing_shows_any_longer_is_taken_from_publish() throws IOException {
    updateWith("Ties knots at https://meet.google.com/abc-defg-hij");
    updateWith("Ties knots.");
    assertFalse(text("conference.yaml").contains("publish:"), text("conference.yaml"));
    builds();
  }

  @Test
  void a_room_that_an_editor_renamed_is_written_again_for_a_new_talk() throws IOException {
    update(KNOTS);
    edit("conference.yaml", "id: deck, name: \"Deck\"", "id: hall, name: \"Hall\"");
    edit("sessions/knots.md", "room: deck", "room: hall");
    Talk tides = new Talk(3, "Tides", "14", "Deck", "Boats", "Talk", "Bo Li");
    ImportPlan planned = update(KNOTS, tides);
    assertEquals(
        List.of("conference.yaml: room deck, which sessions/tides.md names"),
        planned.mended().again());
    String conference = text("conference.yaml");
    assertTrue(conference.contains("id: hall") && conference.contains("id: deck"), conference);
    builds();
    assertTrue(update(KNOTS, tides).isEmpty());
  }

  @Test
  void a_room_whose_id_an_editor_changed_is_known_by_its_name() throws IOException {
    update(KNOTS);
    edit("conference.yaml", "id: deck", "id: hall");
    edit("sessions/knots.md", "room: deck", "room: hall");
    ImportPlan planned =
        update(KNOTS, new Talk(3, "Tides", "14", "Deck", "Boats", "Talk", "Bo Li"));
    assertEquals(List.of(), planned.mended().again());
    assertTrue(text("sessions/tides.md").contains("room: hall\n"), text("sessions/tides.md"));
    assertFalse(text("conference.yaml").contains("id: deck"), text("conference.yaml"));
  }

  private static final String GUID = "5b2f0c36-53c5-4a3e-9d5c-0f3a8c6d1a01";

  /** The schedule, which says what its room Deck is known by. */
  private static String withGuid(String schedule) {
    return schedule.replace(
        "\"days\"", "\"rooms\": [{\"name\": \"Deck\", \"guid\": \"" + GUID + "\"}], \"days\"");
  }

  @Test
  void a_room_that_stays_stays_known_by_what_it_was() throws IOException {
    Imports.write("schedule.json", withGuid(schedule(KNOTS, SONGS)), folder);
    String before = text("conference.yaml");
    assertTrue(before.contains(GUID), before);
    ImportPlan planned = update(SONGS);
    assertTrue(
        planned
            .mended()
            .kept()
            .contains("conference.yaml: room deck, which sessions/knots.md names"));
    assertEquals(before, text("conference.yaml"));
  }

  @Test
  void a_room_stays_known_by_what_it_was_whatever_format_comes_next() throws IOException {
    Imports.write("schedule.json", withGuid(schedule(KNOTS)), folder);
    String sails = "id,title,room,start,end\n9,Sails,%s,2027-05-14 12:00,2027-05-14 12:30\n";
    for (String room : List.of("Deck", "Cabin")) {
      Imports.write("csv", sails.formatted(room), folder);
      assertTrue(text("conference.yaml").contains(GUID), text("conference.yaml"));
    }
  }

  @Test
  void days_that_an_editor_took_away_come_back_for_a_new_talk() throws IOException {
    update(KNOTS, SONGS);
    edit("conference.yaml", "end: 2027-05-15", "end: 2027-05-14");
    Files.delete(folder.resolve("content/sessions/songs.md"));
    Talk tides = new Talk(3, "Tides", "15", "Deck", "Boats", "Talk", "Bo Li");
    assertEquals(
        List.of("conference.yaml: end: 2027-05-15, which sessions/tides.md needs"),
        update(KNOTS, SONGS, tides).mended().again());
    builds();
  }

  @Test
  void a_speaker_whom_an_editor_removed_comes_back_for_a_new_talk() throws IOException {
    update(KNOTS);
    Files.delete(folder.resolve("content/speakers/ana-reis.md"));
    edit("sessions/knots.md", "speakers: [ana-reis]\n", "");
    Talk tides = new Talk(3, "Tides", "15", "Deck", "Boats", "Talk", "Ana Reis");
    ImportPlan planned = update(KNOTS, tides);
    assertEquals(
        List.of("speakers/ana-reis.md, which sessions/tides.md names"), planned.mended().again());
    assertEquals(List.of(), planned.mended().without());
    assertEquals(List.of(), planned.removed());
    assertTrue(text("sessions/tides.md").contains("speakers: [ana-reis]\n"));
    assertFalse(text("sessions/knots.md").contains("speakers:"), text("sessions/knots.md"));
    builds();
    assertTrue(update(KNOTS, tides).isEmpty());
  }

  @Test
  void a_speaker_whom_an_editor_removed_isnt_joined_to_an_older_talk() throws IOException {
    update(KNOTS, SONGS);
    Files.delete(folder.resolve("content/speakers/ana-reis.md"));
    edit("sessions/knots.md", "speakers: [ana-reis]\n", "");
    Talk songs = new Talk(2, "Songs", "15", "Cabin", "Music", "Party", "Ana Reis");
    assertEquals(
        List.of("sessions/songs.md: speaker ana-reis"), update(KNOTS, songs).mended().without());
    builds();
  }
}
