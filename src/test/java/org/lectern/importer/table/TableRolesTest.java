package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;

/** Who speaks, leads and wrote, as the columns of a table say. */
class TableRolesTest {
  @TempDir private Path root;

  private Importing csv(String text) {
    return Importing.of("csv", text, Importing.in("Europe/Lisbon"), root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Session Chair",
        "Chairs",
        "Moderator(s)",
        "Convener",
        "Moderación",
        "座長",
        "Leitung"
      })
  void who_leads_a_session_isnt_its_speaker(String heading) {
    Importing done = csv("Title,Speaker,%s\nKnots,Ana Reis,Bo Lind\n".formatted(heading));
    assertTrue(
        done.file("sessions/knots.md").contains("speakers: [ana-reis]\nchairs: [bo-lind]\n"));
    assertTrue(done.file("speakers/bo-lind.md").contains("name: \"Bo Lind\""));
  }

  @Test
  void authors_are_the_speakers_where_nobody_else_speaks() {
    String file = csv("Title,Authors\nKnots,Ana Reis and Bo Lind\n").file("sessions/knots.md");
    assertTrue(file.contains("speakers: [ana-reis, bo-lind]\n"), file);
    assertFalse(file.contains("authors"), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Presenter", "Speakers", "Presenting author name", "登壇者"})
  void authors_keep_their_order_beside_those_who_speak(String heading) {
    String file =
        csv("Title,Authors,%s\nKnots,Ana Reis; Bo Lind,Bo Lind\n".formatted(heading))
            .file("sessions/knots.md");
    assertTrue(file.contains("speakers: [bo-lind]\nauthors: [ana-reis, bo-lind]\n"), file);
  }

  @Test
  void authors_who_all_speak_are_named_once() {
    String file =
        csv("Title,Authors,Presenters\nKnots,Ana Reis; Bo Lind,Ana Reis; Bo Lind\n")
            .file("sessions/knots.md");
    assertFalse(file.contains("authors"), file);
  }

  @Test
  void authors_who_all_speak_are_named_again_in_another_order() {
    String file =
        csv("Title,Authors,Presenters\nKnots,Bo Lind; Ana Reis,Ana Reis; Bo Lind\n")
            .file("sessions/knots.md");
    assertTrue(
        file.contains("speakers: [ana-reis, bo-lind]\nauthors: [bo-lind, ana-reis]\n"), file);
  }

  @Test
  void who_says_that_authors_speak_is_believed() {
    ImportOptions options =
        new ImportOptions(
            Optional.of(ZoneId.of("Europe/Lisbon")),
            Optional.empty(),
            Map.of("Authors", "speakers", "Presenter", "chairs"));
    String file =
        Importing.of(
                "csv",
                "Title,Authors,Presenter,Speaker\nKnots,Ana Reis,Bo Lind,Mei Abe\n",
                options,
                root)
            .file("sessions/knots.md");
    assertTrue(file.contains("speakers: [ana-reis, mei-abe]\nchairs: [bo-lind]\n"), file);
  }

  @Test
  void columns_can_be_said_to_hold_them() {
    assertEquals(TableField.CHAIRS, TableField.named("chairs").orElseThrow());
    assertEquals(TableField.AUTHORS, TableField.named("authors").orElseThrow());
  }
}
