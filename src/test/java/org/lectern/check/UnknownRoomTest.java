package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.TestConference;

/** A room that the conference hasn't, in a session whose third line is below its title. */
class UnknownRoomTest {
  @TempDir Path root;

  private List<String> problems(String lines) throws IOException {
    return new TestConference(root)
        .lasting("2027-03-26", "2027-03-28", "rooms: [ { id: deck, name: Deck } ]")
        .session("x", lines)
        .problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          room: dekc => 3:7
          rooms: [deck, dekc] => 3:15
          room: dekc⏎start: 2027-03-26 10:00⏎end: 11:00 => 3:7
          room: dekc⏎slots: [ { start: 2027-03-26 10:00, end: 11:00, room: deck } ] => 3:7
          room: deck⏎slots: [ { start: 2027-03-26 10:00, end: 11:00, room: dekc } ] => 4:55
          room: dekc⏎slots: [ { start: 2027-03-26 10:00, end: 11:00 } ] => 3:7
          """)
  void is_told_once_whether_there_is_a_time_or_not(String lines, String place) throws IOException {
    assertEquals(
        List.of(
            "content/sessions/x.md:%s: error: there is no room \"dekc\" [unknown-room] — did you mean \"deck\"?"
                .formatted(place)),
        problems(lines.replace('⏎', '\n')));
  }

  @Test
  void is_none_of_those_that_there_are() throws IOException {
    assertEquals(List.of(), problems("room: deck"));
  }
}
