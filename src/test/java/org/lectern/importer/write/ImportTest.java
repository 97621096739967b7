package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Imports;
import org.lectern.problem.Problem;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Rule;

/** Imports into a folder: the first, and those that follow. */
class ImportTest {
  private static final String JSON = "schedule.json";
  private static final String KNOTS = "content/sessions/knots-an-introduction.md";

  @TempDir Path folder;
  private String harbour;

  @BeforeEach
  void read() {
    harbour = Imports.resource("harbour.json");
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertTrue(text.contains(from), text);
    Files.writeString(folder.resolve(path), text.replace(from, to));
  }

  @Test
  void the_files_are_what_an_editor_would_write() throws IOException {
    Imports.write(JSON, harbour, folder);
    assertEquals(
        """
        ---
        title: "Knots: an \\"introduction\\""
        subtitle: "Bring a rope"
        type: talk
        track: boats
        speakers: [ana-reis, mei-tanaka]
        start: 2027-05-14 10:00
        duration: 30
        room: the-deck
        language: en
        links:
          - { title: "All knots", url: https://example.org/knots }
          - { title: "Slides", url: "https://old.example.org/files/knots.pdf", kind: attachment }
        record: false
        id: "3d3c86c0-94a3-4cc1-a5ec-6ae8b47f1d11"
        """
            .replace(
                "\"https://old.example.org/files/knots.pdf\"",
                "https://old.example.org/files/knots.pdf"),
        Files.readString(folder.resolve(KNOTS)).replaceFirst("(?s)extra:.*", ""));
    String conference = Files.readString(folder.resolve("content/conference.yaml"));
    assertTrue(
        conference.startsWith(
            """
            name: "Harbour Talks"
            url: https://old.example.org/harbour/
            timezone: Europe/Lisbon
            start: 2027-05-14
            end: 2027-05-15
            language: en
            day_starts: "06:00"
            rooms:
              - { id: the-deck, name: "The Deck", capacity: 120 }
              - { id: the-cabin, name: "The Cabin", description: "Up the stairs" }
            tracks:
              - { id: boats, name: "Boats & Ropes", color: "#1b6ca8" }
            """),
        conference);
    assertTrue(conference.contains("guid: \"5b2f0c36-53c5-4a3e-9d5c-0f3a8c6d1a01\""), conference);
  }

  @Test
  void what_was_imported_builds_without_a_problem_that_stops_it() throws IOException {
    Imports.write(JSON, harbour, folder);
    assertEquals(
        List.of(Rule.EMPTY_ABSTRACT),
        Imports.build(folder).problems().stream().map(Problem::rule).toList());
    assertTrue(Files.exists(folder.resolve("site/sessions/posters/index.html")));
  }

  @Test
  void an_import_of_the_same_file_changes_nothing() throws IOException {
    Imports.write(JSON, harbour, folder);
    Map<String, String> before = Imports.files(folder);
    ImportPlan again = Imports.write(JSON, harbour, folder);
    assertTrue(again.isEmpty());
    assertEquals(before, Imports.files(folder));
  }

  @Test
  void an_editors_change_stays_and_the_schedules_comes_in() throws IOException {
    Imports.write(JSON, harbour, folder);
    edit(KNOTS, "subtitle: \"Bring a rope\"", "subtitle: \"Bring two\" # an editor's note");
    edit(KNOTS, "Three **knots**", "Three fine **knots**");
    ImportPlan planned =
        Imports.write(
            JSON,
            harbour.replace("2027-05-14T10:00:00+01:00", "2027-05-14T10:05:00+01:00"),
            folder);
    assertEquals(List.of(KNOTS), planned.touched());
    String text = Files.readString(folder.resolve(KNOTS));
    assertTrue(text.contains("subtitle: \"Bring two\" # an editor's note\n"), text);
    assertTrue(text.contains("Three fine **knots**"), text);
    assertTrue(text.contains("start: 2027-05-14 10:05\n"), text);
    assertEquals(List.of(), planned.conflicts());
  }

  @Test
  void a_conflict_is_listed_once_and_the_editors_value_stays() throws IOException {
    Imports.write(JSON, harbour, folder);
    edit(KNOTS, "Bring a rope", "Bring two");
    String changed = harbour.replace("Bring a rope\"", "Bring three\"");
    ImportPlan planned = Imports.write(JSON, changed, folder);
    assertEquals(
        List.of(
            "sessions/knots-an-introduction.md: subtitle: here \"Bring two\", in the import"
                + " \"Bring three\""),
        planned.conflicts().stream().map(Conflict::toString).toList());
    assertTrue(Files.readString(folder.resolve(KNOTS)).contains("subtitle: \"Bring two\""));
    assertEquals(List.of(), Imports.plan(JSON, changed, folder).conflicts());
  }

  @Test
  void a_file_that_was_renamed_is_known_by_its_id() throws IOException {
    Imports.write(JSON, harbour, folder);
    Path renamed = folder.resolve("content/sessions/ropes.md");
    Files.move(folder.resolve(KNOTS), renamed);
    Imports.write(JSON, harbour.replace("Knots: an", "Ropes: an"), folder);
    assertTrue(Files.readString(renamed).contains("title: \"Ropes: an"));
    assertFalse(Files.exists(folder.resolve(KNOTS)));
  }

  @Test
  void a_speaker_whose_file_was_renamed_is_named_so_in_sessions() throws IOException {
    Imports.write(JSON, harbour, folder);
    Files.move(
        folder.resolve("content/speakers/ana-reis.md"), folder.resolve("content/speakers/ana.md"));
    edit(KNOTS, "[ana-reis, mei-tanaka]", "[ana, mei-tanaka]");
    Imports.write(JSON, harbour, folder);
    assertTrue(Files.readString(folder.resolve(KNOTS)).contains("speakers: [ana, mei-tanaka]"));
  }

  @Test
  void a_file_that_was_removed_doesnt_come_back_and_is_told() throws IOException {
    Imports.write(JSON, harbour, folder);
    Files.delete(folder.resolve("content/sessions/posters.md"));
    ImportPlan planned = Imports.write(JSON, harbour, folder);
    assertEquals(List.of("sessions/posters.md"), planned.removed());
    assertFalse(Files.exists(folder.resolve("content/sessions/posters.md")));
  }

  @Test
  void what_is_no_longer_in_the_schedule_stays_and_is_told() throws IOException {
    Imports.write(JSON, harbour, folder);
    String without =
        harbour.replaceFirst("(?s)\\{\\s*\"id\": 12,.*?\"links\": \\[\\]\\s*\\}", "{}");
    ImportPlan planned = Imports.write(JSON, without, folder);
    assertEquals(List.of("sessions/posters.md"), planned.gone());
    assertTrue(Files.exists(folder.resolve("content/sessions/posters.md")));
  }

  @Test
  void a_second_time_turns_a_start_into_slots() throws IOException {
    Imports.write(JSON, harbour.replace("\"code\": \"TIEIT1\",", ""), folder);
    Imports.write(JSON, harbour, folder);
    assertEquals(0, Imports.build(folder).errors());
  }

  @Test
  void notes_and_windows_line_ends_stay_as_they_are() throws IOException {
    Imports.write(JSON, harbour, folder);
    Path knots = folder.resolve(KNOTS);
    String text =
        Files.readString(knots)
            .replace("title: \"Knots", "# the title\ntitle: \"Knots")
            .replace("type: talk\n", "# the kind\n\n# of it\ntype: talk\n")
            .replace("\n", "\r\n");
    Files.writeString(knots, text);
    Imports.write(
        JSON,
        harbour.replace(
            "T10:00:00+01:00\",\n                \"start\": \"10:00\",\n"
                + "                \"duration\": \"00:30\"",
            "T10:00:00+01:00\", \"duration\": \"00:40\""),
        folder);
    assertEquals(text.replace("duration: 30", "duration: 40"), Files.readString(knots));
  }

  @Test
  void the_plan_alone_writes_nothing() throws IOException {
    ImportPlan planned = Imports.plan(JSON, harbour, folder);
    assertTrue(planned.diff().contains("+++ b/" + KNOTS), planned.diff());
    assertTrue(planned.diff().contains("+title: \"Posters\""));
    assertEquals(Map.of(), Imports.files(folder));
  }

  @Test
  void a_file_of_the_editors_own_is_another_session_unless_it_is_called_the_same()
      throws IOException {
    Files.createDirectories(folder.resolve("content/sessions"));
    Files.writeString(
        folder.resolve("content/sessions/posters.md"),
        "---\ntitle: \"Posters\"\nlevel: beginner\n---\nOurs.\n");
    Imports.write(JSON, harbour, folder);
    String posters = Files.readString(folder.resolve("content/sessions/posters.md"));
    assertTrue(posters.contains("level: beginner\n"), posters);
    assertTrue(posters.contains("start: 2027-05-14 10:15\n"), posters);
    assertTrue(posters.endsWith("Ours.\n"), posters);
    assertFalse(Files.exists(folder.resolve("content/sessions/posters-2.md")));
  }

  @Test
  void a_file_that_cant_be_read_stops_the_import() throws IOException {
    Imports.write(JSON, harbour, folder);
    Files.writeString(folder.resolve(KNOTS), "---\ntitle: [\n---\n");
    Map<String, String> before = Imports.files(folder);
    assertThrows(ProblemException.class, () -> Imports.write(JSON, harbour, folder));
    assertEquals(before, Imports.files(folder));
  }

  @Test
  void links_that_lead_out_of_the_folder_arent_followed(@TempDir Path elsewhere)
      throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("content/sessions"), elsewhere);
    assertThrows(FileSystemException.class, () -> Imports.write(JSON, harbour, folder));
    assertEquals(Map.of(), Imports.files(elsewhere));
  }

  @Test
  void titles_that_try_to_be_paths_stay_names() throws IOException {
    Imports.write(JSON, harbour.replace("\"Posters\"", "\"../../../etc/passwd\""), folder);
    assertTrue(Files.exists(folder.resolve("content/sessions/etc-passwd.md")));
  }

  @Test
  void titles_of_any_length_are_names_of_files() throws IOException {
    Imports.write(JSON, harbour.replace("\"Posters\"", "\"" + "長い題名".repeat(200) + "\""), folder);
    assertEquals(0, Imports.build(folder).errors());
  }

  @Test
  void talks_with_one_title_get_a_file_each() throws IOException {
    Imports.write(JSON, harbour.replace("Songs of the night", "Posters"), folder);
    assertTrue(Files.exists(folder.resolve("content/sessions/posters.md")));
    assertTrue(Files.exists(folder.resolve("content/sessions/posters-2.md")));
    Map<String, String> before = Imports.files(folder);
    Imports.write(JSON, harbour.replace("Songs of the night", "Posters"), folder);
    assertEquals(before, Imports.files(folder));
  }
}
