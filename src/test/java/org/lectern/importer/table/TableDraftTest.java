package org.lectern.importer.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.importer.Importing;
import org.lectern.importer.format.Input;

/** A table is a program that nobody has published yet: its mistakes are left for the check. */
class TableDraftTest {
  @TempDir private Path root;

  private Importing csv(String text) {
    Input input = Input.of("file", new ByteArrayInputStream(text.getBytes(UTF_8)));
    return Importing.draft("csv", input, Importing.in("Europe/Lisbon"), root);
  }

  @Test
  void an_address_that_nobody_has_published_is_left_for_its_editor_to_decide() throws IOException {
    Importing done =
        csv(
            """
            Title,Abstract,Start,End,Room
            Knots,Write to ana@example.org,2027-05-14T10:00+01:00,2027-05-14T11:00+01:00,Deck
            """);
    assertFalse(done.file("conference.yaml").contains("publish"));
    assertTrue(
        done.told()
            .contains(
                "1 read: an address as private: check tells where; take it out, or list it under"
                    + " publish:"),
        done.told().toString());
    assertEquals(
        1,
        new TestConference(done.root())
            .problems().stream().filter(it -> it.contains("[published-email]")).count());
  }

  @Test
  void two_sessions_in_one_room_are_told_by_the_check() throws IOException {
    Importing done =
        csv(
            """
            Title,Start,End,Room
            Knots,2027-05-14T10:00+01:00,2027-05-14T11:00+01:00,Deck
            Sails,2027-05-14T10:30+01:00,2027-05-14T11:30+01:00,Deck
            """);
    assertFalse(done.file("sessions/sails.md").contains("allow_overlap"));
    assertEquals(
        1,
        new TestConference(done.root())
            .problems().stream().filter(it -> it.contains("[room-overlap]")).count());
  }
}
