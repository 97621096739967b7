package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;

/** Which rows of a table are sessions, as its states say. */
class TableStatesTest {
  @TempDir private Path root;

  private Importing csv(String text) {
    return Importing.of("csv", text, Importing.in("Europe/Lisbon"), root);
  }

  @Test
  void states_decide_what_is_a_session() {
    Importing done =
        csv(
            """
            Title,State,Start,Room
            Knots,accepted,2027-05-14T10:00+01:00
            Sails,canceled,2027-05-14T11:00+01:00
            Flags,rejected,2027-05-14T12:00+01:00
            Anchors,Confirmed,,Deck
            Bells,under review,2027-05-14T13:00+01:00
            """);
    assertFalse(done.root().resolve("content/sessions/flags.md").toFile().exists());
    assertTrue(done.file("sessions/sails.md").contains("status: cancelled\n"));
    assertFalse(done.root().resolve("content/sessions/bells.md").toFile().exists());
    assertTrue(done.file("sessions/anchors.md").contains("table: { Room: Deck }"));
    assertTrue(done.told().contains("1 left out: a row whose state is \"rejected\""));
    assertTrue(done.told().contains("1 left out: a row whose state is \"under review\""));
    assertTrue(
        done.told()
            .contains("1 changed: a session without a day and a time, which isn't scheduled now"));
  }

  @Test
  void a_state_that_isnt_known_keeps_a_row_out_and_is_told_with_the_way_in() {
    Importing done = csv("Title,Decision\nKnots,ACCEPT\nSails,Blue\n");
    assertFalse(done.root().resolve("content/sessions/sails.md").toFile().exists());
    assertTrue(
        done.told()
            .contains(
                "1 left out: a row whose state, \"Blue\", isn't known; if it is in the program, "
                    + "write confirmed, or give --column \"Decision=extra\""),
        done.told().toString());
  }

  @Test
  void a_table_of_which_no_state_is_known_is_refused() {
    assertEquals(
        "file:1:1: no row of this table is in the program, as its column \"Status\" says",
        Importing.refusal("csv", "Title,Status\nKnots,blue\nSails,no\n"));
  }

  @Test
  void a_talk_without_a_state_is_undecided_where_others_are_accepted() {
    Importing done =
        csv(
            """
            Id,Title,Speakers,State,Start
            1,Knots,Ana Reis,accepted,2027-05-14T10:00+01:00
            1,Knots,Mei Tanaka,,2027-05-14T10:00+01:00
            2,Sails,Bo Li,,2027-05-14T11:00+01:00
            ,Lunch,,,2027-05-14T12:00+01:00
            """);
    assertTrue(done.file("sessions/knots.md").contains("speakers: [ana-reis, mei-tanaka]\n"));
    assertTrue(done.root().resolve("content/sessions/lunch.md").toFile().exists());
    assertFalse(done.root().resolve("content/sessions/sails.md").toFile().exists());
    assertTrue(
        done.told()
            .contains("1 left out: a row without a state, where others say that they are accepted"),
        done.told().toString());
  }

  @Test
  void a_talk_without_a_state_is_confirmed_where_only_others_are_cancelled() {
    Importing done =
        csv(
            """
            Title,Speakers,Status,Start
            Knots,Ana Reis,,2027-05-14T10:00+01:00
            Sails,Bo Li,cancelled,2027-05-14T11:00+01:00
            """);
    assertTrue(done.root().resolve("content/sessions/knots.md").toFile().exists());
  }

  @Test
  void what_isnt_published_is_left_out_with_all_its_rows() {
    Importing done =
        csv(
            """
            Id,Title,Published (Y/N),Status
            1,Knots,Y,accepted
            2,Secret,N,accepted
            2,Secret,,accepted
            3,Sails,since May,accepted
            """);
    assertTrue(done.file("sessions/knots.md").startsWith("---\ntitle: \"Knots\"\n"));
    assertTrue(done.file("sessions/sails.md").contains("since May"));
    assertFalse(done.root().resolve("content/sessions/secret.md").toFile().exists());
    assertTrue(
        done.told().contains("2 left out: a row that isn't published, as the table says"),
        done.told().toString());
  }
}
