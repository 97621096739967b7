package org.lectern.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.TestConference;
import org.lectern.importer.format.ImportOptions;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.Speaker;

/** The tables of a site that Lectern made, imported. */
class OwnTablesTest {
  private static void conference(Path folder, String language) throws IOException {
    new TestConference(folder)
        .lasting(
            "2027-05-14",
            "2027-05-15",
            "language: " + language,
            "rooms: [ { id: a, name: \"Deck; upper\" }, { id: b, name: The Cabin } ]",
            "tracks: [ { id: boats, name: Boats } ]",
            "session_types: [ { id: talk, name: Talk, duration: 30 } ]")
        .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\n")
        .with("content/speakers/mei-tanaka.md", "---\nname: Mei Tanaka\n---\n")
        .with(
            "content/speakers/centre.md",
            "---\nname: 'Centre for \"Knots\", University of X'\n---\n")
        .with("content/speakers/duo.md", "---\nname: Simon and Garfunkel\n---\n")
        .with("content/speakers/harbour.md", "---\nname: Ana Reis (Harbour)\n---\n")
        .with(
            "content/sessions/sums.md",
            """
            ---
            title: "=1+1_x0041_"
            subtitle: "-2"
            type: talk
            track: boats
            speakers: [ana-reis, mei-tanaka, centre, duo, harbour]
            slots:
              - { start: 2027-05-14 10:00, room: a }
              - { start: 2027-05-15 10:00, duration: 45, room: b }
            status: tentative
            keywords: [one, two]
            ---
            Three knots.
            """)
        .with(
            "content/sessions/結び目.md",
            "---\ntitle: Knots\nlanguage: en\nstart: 2027-05-14 11:00\nend: 12:00\nrooms: [a, b]\n---\n")
        .with("content/sessions/later.md", "---\ntitle: \"'+1' considered\"\n---\n");
    assertEquals(0, Imports.build(folder).errors());
  }

  /** What a program says of a session, without ids. */
  private static List<String> told(Program program, Session session) {
    return List.of(
        session.slug(),
        session.title(),
        session.subtitle().orElse(""),
        session.status().toString(),
        program.typeOf(session).map(type -> type.name()).orElse(""),
        session.track().flatMap(program::track).map(track -> track.name()).orElse(""),
        session.slots().stream()
            .map(
                slot ->
                    slot.start()
                        + "/"
                        + slot.end()
                        + slot.rooms().stream()
                            .map(id -> program.room(id).map(Room::name).orElseThrow())
                            .toList())
            .toList()
            .toString(),
        session.speakers().stream()
            .map(slug -> program.speaker(slug).map(Speaker::name).orElseThrow())
            .toList()
            .toString(),
        session.language().map(Locale::toLanguageTag).orElse(""),
        session.keywords().toString(),
        session.links().toString());
  }

  private static List<List<String>> told(Path folder) throws IOException {
    Program program = new TestConference(folder).program();
    return program.sessions().stream()
        .map(session -> told(program, session))
        .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "csv, sessions.csv, en",
    "xlsx, program.xlsx, en",
    "xlsx, program.xlsx, ja",
    "xlsx, program.xlsx, ar"
  })
  void come_back_with_slugs_times_rooms_and_titles(
      String format, String file, String language, @TempDir Path one, @TempDir Path two)
      throws IOException {
    conference(one, language);
    Importing done =
        Importing.of(
            format, Files.readAllBytes(one.resolve("site").resolve(file)), ImportOptions.NONE, two);
    assertEquals(told(one), told(two));
    assertEquals("Europe/Lisbon", new TestConference(two).program().conference().zone().getId());
    assertTrue(
        done.told().contains("3 left out: the address of a session's page until now"),
        done.told().toString());
    assertFalse(done.file("sessions/sums.md").contains("extra:"), done.file("sessions/sums.md"));
  }
}
