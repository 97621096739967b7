package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;

/** What is here under the same name is the same. */
class NameKeyTest {
  private static final String HEADINGS = "id,title,room,track,type,speakers,start,end\n";

  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(root.resolve("content/speakers"));
    Files.writeString(
        root.resolve("content/conference.yaml"),
        """
        name: "Harbour Talks"
        url: https://talks.example.org/
        timezone: Europe/Lisbon
        start: 2026-05-14
        end: 2026-05-14
        rooms:
          - { id: upper, name: "The Deck" }
        tracks:
          - { id: boats, name: "Boats & Ropes" }
        session_types:
          - { id: paper, name: "Talk" }
        """);
  }

  private Importing table(String... rows) {
    return Importing.of("csv", HEADINGS + String.join("\n", rows) + "\n", ImportOptions.NONE, root);
  }

  private static String row(String id, String room, String speaker) {
    String hour = 10 + Integer.parseInt(id) + ":00";
    return "%s,Knots %s,%s,Boats & ropes,talk,%s,2026-05-14 %s,2026-05-14 %s"
        .formatted(id, id, room, speaker, hour, hour.replace(":00", ":30"));
  }

  private void editConference(String from, String to) throws IOException {
    Path file = root.resolve("content/conference.yaml");
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void a_room_a_track_and_a_type_of_one_name_are_one() {
    Importing done = table(row("1", "the  deck", ""));
    String knots = done.file("sessions/knots-1.md");
    assertTrue(knots.contains("room: upper\n"), knots);
    assertTrue(
        knots.contains("track: boats\ntype: paper\n")
            || knots.contains("type: paper\ntrack: boats\n"),
        knots);
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("  - { id: upper, name: \"The Deck\" }\ntracks:"), conference);
    assertTrue(
        done.told().contains("1 read: room \"the deck\" as upper, which is here"),
        done.told().toString());
    assertEquals(
        List.of(),
        table(row("1", "the  deck", "")).told().stream()
            .filter(told -> told.contains("which is here"))
            .toList());
  }

  @Test
  void of_two_rooms_with_one_name_neither_is_meant() throws IOException {
    editConference("rooms:\n", "rooms:\n  - { id: lower, name: \"The Deck\" }\n");
    String knots = table(row("1", "The Deck", "")).file("sessions/knots-1.md");
    assertTrue(knots.contains("room: the-deck\n"), knots);
  }

  @Test
  void another_room_isnt_called_as_one_that_is_known_by_its_name() throws IOException {
    editConference("id: upper", "id: mast");
    Importing done = table(row("1", "Mast", ""), row("2", "The Deck", ""));
    assertTrue(done.file("sessions/knots-1.md").contains("room: mast-2\n"));
    assertTrue(done.file("sessions/knots-2.md").contains("room: mast\n"));
  }

  @Test
  void a_room_that_was_imported_stays_known_when_its_name_is_another_here() throws IOException {
    table(row("1", "The Cabin", ""));
    editConference("\"The Cabin\"", "\"Our cabin\"");
    editConference("\"The Deck\"", "\"The Cabin\"");
    Importing done = table(row("1", "The Cabin", ""), row("2", "The Cabin", ""));
    assertTrue(done.file("sessions/knots-2.md").contains("room: the-cabin\n"));
    assertTrue(done.planned().isEmpty() || !done.file("conference.yaml").contains("the-cabin-2"));
  }

  private void speaker(String slug, String fields) throws IOException {
    Files.writeString(
        root.resolve("content/speakers/" + slug + ".md"), "---\n" + fields + "---\nOurs.\n");
  }

  private boolean has(String slug) {
    return Files.exists(root.resolve("content/speakers/" + slug + ".md"));
  }

  @Test
  void the_only_speaker_with_a_name_is_the_one_that_is_here() throws IOException {
    speaker("ana", "name: \"Ana Reis\"\n");
    Importing done = table(row("1", "The Deck", "Ana Reis"));
    assertTrue(done.file("sessions/knots-1.md").contains("speakers: [ana]\n"));
    assertFalse(has("ana-reis"));
    speaker("ana", "name: \"Ana M. Reis\"\n");
    assertTrue(table(row("1", "The Deck", "Ana Reis")).planned().isEmpty());
    assertFalse(has("ana-reis"));
  }

  @Test
  void a_speaker_whom_somebody_else_knows_by_an_id_is_another() throws IOException {
    speaker("ana", "name: \"Ana Reis\"\nid: \"77\"\n");
    Importing done = table(row("1", "The Deck", "Ana Reis"));
    assertTrue(done.file("sessions/knots-1.md").contains("speakers: [ana-reis]\n"));
  }

  @Test
  void a_speaker_isnt_somebody_elses_file_that_is_called_alike() throws IOException {
    speaker("ana", "name: \"Ana Reis\"\n");
    Importing done = table(row("1", "The Deck", "Ana"), row("2", "The Deck", "Ana Reis"));
    assertTrue(done.file("sessions/knots-1.md").contains("speakers: [ana-2]\n"));
    assertTrue(done.file("sessions/knots-2.md").contains("speakers: [ana]\n"));
  }

  @Test
  void of_two_speakers_with_one_name_neither_is_meant() throws IOException {
    speaker("ana", "name: \"Ana Reis\"\n");
    speaker("reis", "name: \"Ana Reis\"\n");
    Importing done = table(row("1", "The Deck", "Ana Reis"));
    assertTrue(done.file("sessions/knots-1.md").contains("speakers: [ana-reis]\n"));
  }
}
