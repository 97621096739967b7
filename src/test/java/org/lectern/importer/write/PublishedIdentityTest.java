package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.ImportOptions;

/**
 * The first import into a conference that editors wrote: what is published stays known as it is.
 */
class PublishedIdentityTest {
  private static final String HEADINGS = "id,title,room,speakers,start,end\n";
  private static final String TIDES =
      HEADINGS + "1,Tides,The Deck,Ana Reis,2026-05-15 10:45,2026-05-15 11:15\n";

  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    file(
        "conference.yaml",
        """
        name: "Harbour Talks"
        url: https://talks.example.org/
        timezone: Europe/Lisbon
        start: 2026-05-14
        end: 2026-05-15
        rooms:
          - { id: deck, name: "The Deck" }
        """);
    file("speakers/ana-reis.md", "---\nname: \"Ana Reis\"\n---\nOurs.\n");
    file(
        "sessions/tides.md",
        """
        ---
        title: "Tides"
        speakers: [ana-reis]
        start: 2026-05-15 10:45
        duration: 30
        room: deck
        ---
        A text.
        """);
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Importing table(String text) {
    return Importing.of("csv", text, ImportOptions.NONE, root);
  }

  /** What calendars, apps and stars know sessions, speakers and rooms by. */
  private Map<String, List<String>> published() throws IOException {
    Path site = root.resolve("site");
    Imports.build(root);
    Map<String, List<String>> all = new TreeMap<>();
    for (String file : List.of("schedule.ics", "schedule.xml", "schedule.json")) {
      all.put(
          file,
          Files.readString(site.resolve(file))
              .lines()
              .filter(line -> line.matches(".*(^UID:|guid|\"id\"|\"code\"|<person id).*"))
              .toList());
    }
    return all;
  }

  @Test
  void a_session_that_an_editor_wrote_stays_known_as_it_is_published() throws IOException {
    Map<String, List<String>> before = published();
    assertFalse(before.get("schedule.xml").isEmpty());
    Importing done = table(TIDES);
    assertFalse(done.file("sessions/tides.md").contains("id:"), done.file("sessions/tides.md"));
    assertEquals(before, published());
    assertTrue(
        done.told()
            .containsAll(
                List.of(
                    "1 read: a session as the one of this name that is here",
                    "1 read: a speaker as the one of this name who is here")),
        done.told().toString());
  }

  @Test
  void later_imports_know_it_by_the_id_that_they_remember() throws IOException {
    table(TIDES);
    Importing done = table(TIDES.replace("Tides", "High tides").replace("10:45", "10:50"));
    String tides = done.file("sessions/tides.md");
    assertTrue(tides.contains("title: \"High tides\"\n"), tides);
    assertTrue(tides.contains("start: 2026-05-15 10:50\n"), tides);
    assertFalse(tides.contains("id:"), tides);
    assertTrue(done.told().stream().noneMatch(told -> told.contains("of this name")));
  }

  @Test
  void it_is_known_where_its_former_name_is_an_alias_or_its_id() throws IOException {
    table(TIDES);
    Path tides = root.resolve("content/sessions/tides.md");
    String text = Files.readString(tides);
    Files.delete(tides);
    for (String known : List.of("aliases: [tides]", "id: tides")) {
      file("sessions/moon.md", text.replaceFirst("---\n", "---\n" + known + "\n"));
      Importing done = table(TIDES.replace("Tides", "High tides"));
      String moon = done.file("sessions/moon.md");
      assertTrue(moon.contains("title: \"High tides\"\n"), moon);
      assertTrue(moon.contains(known), moon);
      assertEquals(List.of(), done.planned().removed());
      assertEquals(List.of(), done.planned().conflicts());
      table(TIDES);
    }
  }

  @Test
  void what_apps_know_it_by_comes_from_no_other_schedule() throws IOException {
    file("sessions/posters.md", "---\ntitle: \"Posters\"\n---\nOurs.\n");
    String conference = Files.readString(root.resolve("content/conference.yaml"));
    file("conference.yaml", conference.replaceAll("2026", "2027").replace("deck,", "the-deck,"));
    Files.delete(root.resolve("content/sessions/tides.md"));
    String harbour = Imports.resource("harbour.json");
    Importing done = Importing.of("schedule.json", harbour, ImportOptions.NONE, root);
    for (String file : List.of("sessions/posters.md", "speakers/ana-reis.md")) {
      assertFalse(done.file(file).matches("(?s).*\\b(id|guid|code):.*"), done.file(file));
    }
    String known = done.file("conference.yaml");
    assertFalse(known.contains("5b2f0c36-53c5-4a3e-9d5c-0f3a8c6d1a01"), known);
    assertTrue(done.file("sessions/songs-of-the-night.md").contains("guid:"));
    assertTrue(
        Importing.of("schedule.json", harbour, ImportOptions.NONE, root).planned().isEmpty());
  }

  @Test
  void speakers_that_differ_arent_put_together_but_told() {
    Importing done = table(TIDES.replace("Ana Reis", "Mei Tanaka"));
    assertTrue(done.file("sessions/tides.md").contains("speakers: [ana-reis]\n"));
    assertEquals(
        List.of("sessions/tides.md: speakers: here \"[ana-reis]\", in the import \"[mei-tanaka]\""),
        done.planned().conflicts().stream().map(Conflict::toString).toList());
    assertEquals(List.of(), table(TIDES.replace("Ana Reis", "Mei Tanaka")).planned().conflicts());
  }

  @Test
  void a_time_that_is_only_written_otherwise_is_no_conflict() throws IOException {
    String tides = Files.readString(root.resolve("content/sessions/tides.md"));
    file("sessions/tides.md", tides.replace("duration: 30", "end: 11:15"));
    Importing done = table(TIDES);
    assertEquals(List.of(), done.planned().conflicts());
    assertTrue(done.planned().isEmpty());
  }

  @Test
  void a_talk_of_the_next_year_isnt_the_one_that_was_called_so() throws IOException {
    String conference = Files.readString(root.resolve("content/conference.yaml"));
    file("conference.yaml", conference.replace("end: 2026", "end: 2027"));
    String before = Files.readString(root.resolve("content/sessions/tides.md"));
    String next = TIDES.replaceAll("2026", "2027");
    Importing done = table(next);
    assertEquals(before, done.file("sessions/tides.md"));
    assertTrue(done.file("sessions/tides-2.md").contains("start: 2027-05-15 10:45\n"));
    assertTrue(table(next).planned().isEmpty());
  }

  @Test
  void a_table_that_gets_ids_later_knows_its_sessions_again() {
    String without = TIDES.replace("id,", "").replace("1,Tides", "Tides");
    table(without);
    Importing done = table(TIDES.replace("10:45", "10:50"));
    assertTrue(done.file("sessions/tides.md").contains("start: 2026-05-15 10:50\n"));
    assertFalse(done.file("sessions/tides.md").contains("id:"));
    assertFalse(Files.exists(root.resolve("content/sessions/tides-2.md")));
    assertEquals(List.of(), done.planned().gone());
  }
}
