package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Finding;
import org.lectern.importer.format.ImportOptions;

/** What a file doesn't say of a conference stays as it is there. */
class UnstatedFieldsTest {
  private static final String TABLE =
      "id,title,room,start,end\ns1,Knots,Deck,2026-05-14 10:00,2026-05-14 10:30\n";

  private static final String SESSIONIZE =
      """
      {"sessions": [{"id": "501", "title": "Sails", "startsAt": "%s",
         "endsAt": "2027-05-15T01:30:00", "speakers": [], "roomId": 1}],
       "speakers": [], "rooms": [{"id": 1, "name": "Cabin"}], "questions": [], "categories": []}
      """;

  @TempDir private Path root;

  private Importing first() {
    return Importing.of(
        "csv", TABLE, Importing.in("Europe/Lisbon", "https://harbour.example.org/"), root);
  }

  private Importing again(String format, String text) {
    return Importing.of(format, text, ImportOptions.NONE, root);
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = root.resolve("content").resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  private static List<String> guesses(Importing done) {
    return done.findings().stream()
        .map(Finding::what)
        .filter(what -> what.matches("(name|url|timezone):.*|.*time zone.*"))
        .toList();
  }

  @Test
  void a_guess_takes_the_place_of_nothing_and_isnt_told() throws IOException {
    first();
    edit("conference.yaml", "Imported conference", "Harbour Talks");
    edit("conference.yaml", "language: en", "language: pt");
    Map<String, String> before = Imports.files(root.resolve("content"));
    Importing done = again("csv", TABLE);
    assertEquals(before, Imports.files(root.resolve("content")));
    assertTrue(done.planned().isEmpty());
    assertEquals(List.of(), done.planned().conflicts());
    assertEquals(List.of(), guesses(done));
  }

  @Test
  void a_guess_is_told_where_it_is_written() {
    assertEquals(
        List.of(
            "name: isn't in the file, write it",
            "the time zone isn't named; times are meant in Etc/UTC now: correct timezone:, or give"
                + " --timezone",
            "url: isn't in the file, write where this site will be, or give --url"),
        guesses(again("csv", TABLE)));
  }

  @Test
  void what_an_editor_wrote_before_any_import_is_no_conflict_with_a_guess() throws IOException {
    Files.createDirectories(root.resolve("content"));
    Files.writeString(
        root.resolve("content/conference.yaml"),
        """
        name: "Harbour Talks"
        url: https://talks.example.org/
        timezone: Europe/Lisbon
        start: 2026-05-14
        end: 2026-05-14
        languages: [pt, ja]
        """);
    Importing done = again("csv", TABLE);
    assertEquals(List.of(), done.planned().conflicts());
    assertEquals(List.of(), guesses(done));
    assertTrue(done.file("conference.yaml").contains("languages: [pt, ja]\n"));
    assertFalse(done.file("conference.yaml").contains("language:"));
  }

  @Test
  void a_moment_is_shown_by_the_clocks_of_the_conference_that_is_there() {
    first();
    Importing done = again("sessionize", SESSIONIZE.formatted("2026-05-14T10:00:00Z"));
    assertTrue(done.file("sessions/sails.md").contains("start: 2026-05-14 11:00\n"));
    assertTrue(done.file("conference.yaml").contains("timezone: Europe/Lisbon\n"));
    assertEquals(List.of(), guesses(done));
  }

  @Test
  void the_zone_of_an_update_is_taken_where_it_is_said() {
    first();
    Importing done = Importing.of("csv", TABLE, Importing.in("Asia/Tokyo"), root);
    assertTrue(done.file("conference.yaml").contains("timezone: Asia/Tokyo\n"));
  }

  @Test
  void an_address_where_a_file_comes_from_is_a_guess_too() {
    String harbour = Imports.resource("harbour.json");
    ImportOptions said = Importing.in("Europe/Lisbon", "https://talks.example.org/");
    Importing.of("schedule.json", harbour, said, root);
    Importing done = again("schedule.json", harbour);
    assertTrue(done.file("conference.yaml").contains("url: https://talks.example.org/\n"));
    assertEquals(List.of(), guesses(done));
  }

  @Test
  void what_another_format_said_stays() {
    Importing.of(
        "schedule.json", Imports.resource("harbour.json"), Importing.in("Europe/Lisbon"), root);
    Importing done = again("sessionize", SESSIONIZE.formatted("2027-05-15T01:00:00"));
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("name: \"Harbour Talks\"\n"), conference);
    assertTrue(conference.contains("day_starts: \"06:00\"\n"), conference);
    assertTrue(conference.contains("end: 2027-05-15\n"), conference);
    assertTrue(conference.contains("acronym: "), conference);
  }

  @Test
  void an_evening_goes_on_after_midnight_as_the_conference_has_it() throws IOException {
    first();
    edit("conference.yaml", "language: en", "language: en\nday_starts: \"04:00\"");
    Importing done = again("csv", TABLE + "s2,Songs,Deck,2026-05-15 01:00,2026-05-15 02:00\n");
    assertTrue(done.file("conference.yaml").contains("end: 2026-05-14\n"));
  }
}
