package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;

/** When and where a session is, under headings that platforms and people give these columns. */
class TimedHeadingsTest {
  private static final String KNOTS =
      """
      ---
      title: "Knots"
      start: 2027-05-14 10:00
      duration: 45
      room: deck
      ---
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Session Title,*Date,*Time Start,*Time End,Room/Location (Optional)",
        "Session Name,Session Date,Session Start Time,Session End Time,Session Room",
        "Event Title,Event Date,Event Time Start,Event Time End,Event Location",
        "Title,Session date,Start Time,End Time,Location Name",
        "Talk Title,Talk Day,Talk Time,End Time,Talk Venue",
      })
  void are_known_with_a_day_of_their_own(String headings) {
    assertEquals(KNOTS, sessions(headings + "\nKnots,2027-05-14,10:00,10:45,Deck\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title,Session Start Date/Time,Session End Date/Time,Session Location",
        "Title,Session start,Session end,Room or location",
        "Title,Talk starts at,Talk ends at,Talk room",
      })
  void are_known_in_one_cell(String headings) {
    assertEquals(KNOTS, sessions(headings + "\nKnots,2027-05-14 10:00,2027-05-14 10:45,Deck\n"));
  }

  private String sessions(String table) {
    return Importing.of("csv", table, Importing.in("Europe/Lisbon"), root)
        .file("sessions/knots.md");
  }
}
