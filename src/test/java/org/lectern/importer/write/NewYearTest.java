package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.ImportOptions;

/** The next year's schedule, whose ids may be those of the last year's. */
class NewYearTest {
  private static final String HEADINGS = "id,title,speakers,room,start,end\n";
  private static final String LAST =
      HEADINGS
          + "1,Knots,Ana Reis,Deck,2026-05-14 10:00,2026-05-14 10:30\n"
          + "2,Songs,Mei Tanaka,Cabin,2026-05-15 10:00,2026-05-15 10:30\n";
  private static final String NEXT =
      HEADINGS
          + "1,Sails,Ana Reis,Deck,2027-06-03 10:00,2027-06-03 10:30\n"
          + "2,Songs,Bo Li,Quay,2027-06-04 10:00,2027-06-04 10:30\n";

  @TempDir private Path root;

  @BeforeEach
  void lastYear() {
    table(LAST);
  }

  private Importing table(String text) {
    return Importing.of("csv", text, ImportOptions.NONE, root);
  }

  private void delete(String... files) throws IOException {
    for (String file : files) {
      Files.delete(root.resolve("content").resolve(file));
    }
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = root.resolve("content").resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void where_no_session_of_the_last_year_is_left_all_of_the_next_one_comes() throws IOException {
    delete("sessions/knots.md", "sessions/songs.md");
    delete("speakers/ana-reis.md", "speakers/mei-tanaka.md");
    Importing done = table(NEXT);
    assertTrue(done.file("sessions/sails.md").contains("speakers: [ana-reis]\n"));
    assertTrue(done.file("sessions/songs.md").contains("start: 2027-06-04 10:00\n"));
    assertTrue(done.file("speakers/ana-reis.md").contains("Ana Reis"));
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("start: 2027-06-03\nend: 2027-06-04\n"), conference);
    assertTrue(conference.contains("id: quay") && !conference.contains("cabin"), conference);
    assertEquals(List.of(), done.planned().removed());
    assertEquals(List.of(), done.planned().conflicts());
    assertTrue(
        done.told()
            .contains(
                "1 read: the schedule as a first one, for no session of an earlier import is"
                    + " here"));
    assertTrue(table(NEXT).planned().isEmpty());
  }

  @Test
  void speakers_who_come_again_may_stay_as_they_are() throws IOException {
    edit("speakers/ana-reis.md", "name: \"Ana Reis\"\n", "name: \"Ana Reis\"\npronouns: she/her\n");
    delete("sessions/knots.md", "sessions/songs.md", "speakers/mei-tanaka.md");
    Importing done = table(NEXT);
    assertTrue(done.file("sessions/sails.md").contains("speakers: [ana-reis]\n"));
    assertTrue(done.file("speakers/ana-reis.md").contains("pronouns: she/her\n"));
  }

  @Test
  void days_that_an_editor_wrote_for_the_last_year_go_with_it() throws IOException {
    edit("conference.yaml", "start: 2026-05-14", "start: 2026-05-13");
    delete("sessions/knots.md", "sessions/songs.md");
    String conference = table(NEXT).file("conference.yaml");
    assertTrue(conference.contains("start: 2027-06-03\nend: 2027-06-04\n"), conference);
  }

  @Test
  void days_that_an_editor_wrote_for_the_next_year_stay() throws IOException {
    edit("conference.yaml", "start: 2026-05-14", "start: 2027-06-02");
    edit("conference.yaml", "end: 2026-05-15", "end: 2027-06-04");
    delete("sessions/knots.md", "sessions/songs.md");
    String conference = table(NEXT).file("conference.yaml");
    assertTrue(conference.contains("start: 2027-06-02\nend: 2027-06-04\n"), conference);
  }

  @Test
  void a_session_that_gets_into_the_next_year_is_told() {
    Importing done = table(NEXT);
    assertEquals(
        List.of(
            "sessions/knots.md: 2026-05-14 to 2027-06-03",
            "sessions/songs.md: 2026-05-15 to 2027-06-04"),
        done.planned().moved());
    assertEquals(List.of(), table(NEXT).planned().moved());
  }

  @Test
  void where_some_sessions_are_left_what_was_removed_stays_so() throws IOException {
    delete("sessions/knots.md");
    Importing done = table(LAST);
    assertEquals(List.of("sessions/knots.md"), done.planned().removed());
    assertFalse(Files.exists(root.resolve("content/sessions/knots.md")));
  }

  @Test
  void a_session_that_was_renamed_is_left() throws IOException {
    delete("sessions/songs.md");
    Files.move(
        root.resolve("content/sessions/knots.md"), root.resolve("content/sessions/ropes.md"));
    Map<String, String> before = Imports.files(root.resolve("content"));
    table(LAST);
    assertEquals(before, Imports.files(root.resolve("content")));
  }

  @Test
  void a_conference_that_was_written_by_hand_gets_the_days_of_the_next_year() throws IOException {
    Files.delete(root.resolve("imported.json"));
    delete("sessions/knots.md", "sessions/songs.md");
    String conference = table(NEXT).file("conference.yaml");
    assertTrue(conference.contains("start: 2027-06-03\nend: 2027-06-04\n"), conference);
  }
}
