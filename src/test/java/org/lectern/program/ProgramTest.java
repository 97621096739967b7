package org.lectern.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  void a_status_is_called_as_in_front_matter() {
    assertEquals("confirmed", session("knots").status().id());
  }
}
