package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;

/** The longer sessions that talks are part of, as the columns of a table say. */
class LongerSessionsTest {
  @TempDir private Path root;

  private Importing csv(String text) {
    return Importing.of("csv", text, Importing.in("Europe/Lisbon"), root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title,Part of", "Title,Parent session", "Titel,Teil von", "題名,親セッション"})
  void a_talk_is_part_of_the_row_that_it_names(String headings) {
    Importing done = csv(headings + ",Date,Time\nRopes,,2027-05-14,10:00-11:00\nKnots,Ropes,,\n");
    assertTrue(done.file("sessions/knots.md").contains("part_of: ropes\n"));
    assertFalse(done.file("sessions/ropes.md").contains("part_of"));
  }

  @Test
  void it_may_name_the_row_by_its_id_and_has_a_time_of_its_own_where_that_is_another() {
    Importing done =
        csv(
            """
            ID,Title,Parent,Date,Time
            7,Ropes,,2027-05-14,10:00-11:00
            8,Knots,7,2027-05-14,10:00-10:30
            9,Splices,7,2027-05-14,10:00-11:00
            """);
    assertTrue(done.file("sessions/knots.md").contains("part_of: ropes\n"));
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-05-14 10:00"));
    assertTrue(done.file("sessions/splices.md").contains("part_of: ropes\n"));
    assertFalse(done.file("sessions/splices.md").contains("start:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Session,Paper title",
        "Session title,Talk title",
        "session_title,title,paperID",
        "Session Name,Presentation Title",
        "session,title",
      })
  void a_session_that_its_papers_name_is_made_of_them_and_has_their_chairs(String headings) {
    String more = headings.contains("ID") ? ",4%s" : "";
    Importing done =
        csv(
            (headings + ",session_room,session_start,session_end,session_chair\n")
                + "Ropes,Knots%s,Deck,2027-05-14 10:00,2027-05-14 11:00,Bo Lind\n"
                    .formatted(more.formatted(1))
                + "Ropes,Splices%s,Deck,2027-05-14 10:00,2027-05-14 11:00,Bo Lind\n"
                    .formatted(more.formatted(2)));
    String whole = done.file("sessions/ropes.md");
    assertTrue(whole.contains("start: 2027-05-14 10:00\nduration: 60\nroom: deck\n"), whole);
    assertTrue(whole.contains("chairs: [bo-lind]\n"), whole);
    String part = done.file("sessions/knots.md");
    assertTrue(part.contains("part_of: ropes\n"), part);
    assertFalse(part.contains("start:") || part.contains("chairs:"), part);
  }

  @Test
  void it_lasts_from_the_first_paper_to_the_last() {
    Importing done =
        csv(
            """
            Session ID,Session,Paper title,Date,Time
            1,Ropes,Knots,2027-05-14,10:00-10:30
            1,Ropes,Splices,2027-05-14,10:30-11:00
            """);
    assertTrue(done.file("sessions/ropes.md").contains("start: 2027-05-14 10:00\nduration: 60\n"));
    assertTrue(done.file("sessions/splices.md").contains("start: 2027-05-14 10:30\n"));
  }

  @Test
  void what_is_in_several_rooms_or_on_several_days_is_no_session() {
    Importing done =
        csv(
            """
            Session,Paper title,Room,Date,Time
            Morning,Knots,Deck,2027-05-14,10:00-10:30
            Morning,Splices,Cabin,2027-05-14,10:00-10:30
            Posters,Tides,,,
            """);
    assertFalse(Files.exists(root.resolve("content/sessions/morning.md")));
    assertTrue(done.file("sessions/knots.md").contains("Session: Morning"));
    assertTrue(done.file("sessions/tides.md").contains("Session: Posters"));
  }

  @Test
  void a_paper_that_is_called_as_its_session_stays_one() {
    Importing done = csv("Session,Paper title,Date,Time\nKeynote,Keynote,2027-05-14,10:00-10:30\n");
    assertFalse(done.file("sessions/keynote.md").contains("part_of"));
    assertEquals(1, root.resolve("content/sessions").toFile().list().length);
  }

  @Test
  void a_sub_session_is_part_of_the_session_above_it() {
    Importing done =
        csv(
            """
            Date,Time Start,Time End,Session Title,Session or Sub-session (Sub)
            5/14/2027,10:00 AM,11:00 AM,Ropes,
            5/14/2027,10:00 AM,10:30 AM,Knots,Sub
            5/14/2027,10:30 AM,11:00 AM,Splices,Sub
            5/14/2027,2:00 PM,3:00 PM,Tides,Session
            """);
    assertTrue(done.file("sessions/knots.md").contains("part_of: ropes\n"));
    assertTrue(done.file("sessions/splices.md").contains("part_of: ropes\n"));
    assertFalse(done.file("sessions/tides.md").contains("part_of"));
  }
}
