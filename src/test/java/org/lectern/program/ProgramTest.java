package org.lectern.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

class ProgramTest {
  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void read() throws IOException {
    program =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                """
                name: Harbour Talks
                url: https://talks.example.org/
                timezone: UTC
                start: 2027-05-14
                end: 2027-05-14
                rooms: [{id: pier, name: Pier}, {id: loft, name: Loft}]
                tracks: [{id: ropes, name: Ropes}]
                session_types:
                  - {id: talk, name: Talk, formats: [{id: short, name: Short talk}]}
                  - {id: panel, name: Panel}
                """)
            .with("content/speakers/ana.md", "---\nname: Ana Berg\n---\n")
            .with("content/speakers/bo.md", "---\nname: Bo Lind\n---\n")
            .session(
                "knots",
                "type: talk\nformat: short\ntrack: ropes\nspeakers: [bo, nobody, ana]\n"
                    + "start: 2027-05-14 10:00\nduration: 30\nrooms: [loft, cellar, pier]")
            .session("waves", "type: panel\nformat: short")
            .session("tides", "track: nets\nformat: short")
            .session("surf", "start: 2027-05-14 11:00\nduration: 30\nroom: pier")
            .session("swell", "part_of: surf\nrooms: [pier, loft]")
            .session("foam", "part_of: surf")
            .program();
  }

  private Session session(String slug) {
    return program.session(slug).orElseThrow();
  }

  @Test
  void speakers_of_a_session_come_in_its_order_without_those_that_have_no_file() {
    assertEquals(
        List.of("Bo Lind", "Ana Berg"),
        program.speakersOf(session("knots")).stream().map(Speaker::name).toList());
    assertEquals(List.of(), program.speakersOf(session("waves")));
  }

  @Test
  void rooms_of_a_time_come_in_its_order_without_those_that_there_arent() {
    assertEquals(
        List.of("Loft", "Pier"),
        program.roomsOf(session("knots").slots().get(0)).stream().map(Room::name).toList());
  }

  @Test
  void a_format_is_one_of_the_sessions_type() {
    assertEquals(
        Optional.of("Short talk"),
        program.formatOf(session("knots")).map(SessionType.Format::name));
    assertEquals(Optional.empty(), program.formatOf(session("waves")));
    assertEquals(Optional.empty(), program.formatOf(session("tides")));
  }

  @Test
  void a_track_is_one_of_the_conferences() {
    assertEquals(Optional.of("Ropes"), program.trackOf(session("knots")).map(Track::name));
    assertEquals(Optional.empty(), program.trackOf(session("waves")));
    assertEquals(Optional.empty(), program.trackOf(session("tides")));
  }

  @Test
  void a_lent_time_stands_alone_in_rooms_that_its_session_does_not_take() {
    Occurrence swell = program.occurrences(session("swell")).get(0);
    assertTrue(program.standsAlone(swell));
    assertEquals(List.of("loft"), program.roomsAlone(swell));
    assertFalse(program.standsAlone(program.occurrences(session("foam")).get(0)));
    assertEquals(List.of("pier"), program.roomsAlone(program.occurrences(session("surf")).get(0)));
  }

  @Test
  void the_number_of_a_version_never_falls() {
    assertEquals(0, sequence("surf", 1, 9));
    assertEquals(9, sequence("swell", 1, 9), "each change of its session counts");
    assertTrue(sequence("surf", 2, 0) > sequence("swell", 1, 20_000), "when it leaves that one");
    assertTrue(sequence("swell", 3, 1) > sequence("swell", 2, 500), "in another one");
  }

  @Test
  void a_version_is_as_late_as_the_later_of_the_two_files() {
    assertEquals(
        Instant.EPOCH.plusSeconds(9), version("swell", 1, 9).last(), "that of its session");
    assertEquals(Instant.EPOCH.plusSeconds(10), version("swell", 10, 9).last());
  }

  private int sequence(String slug, int own, int surf) {
    return version(slug, own, surf).sequence();
  }

  /** Of a history with so many changes of each file, of which the n-th is in the n-th second. */
  private History.Version version(String slug, int own, int surf) {
    Map<String, History.Change> changes = new HashMap<>();
    changes.put("sessions/surf.md", change(surf));
    changes.put("sessions/" + slug + ".md", change(own));
    return new History(changes, List.of()).version(program, session(slug)).orElseThrow();
  }

  private static History.Change change(int revisions) {
    return new History.Change(Instant.EPOCH.plusSeconds(revisions), revisions);
  }

  @Test
  void a_status_is_called_as_in_front_matter() {
    assertEquals("confirmed", session("knots").status().id());
  }
}
