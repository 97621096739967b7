package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.program.Session;

/** A value by itself where a list is wanted. */
class ListOfOneTest {
  @TempDir Path root;

  @Test
  void needs_no_brackets() throws IOException {
    Session session =
        new Folder(root)
            .session("speakers: ana\nkeywords: knots\nrooms: deck\naliases: old\ndiffers_from: y")
            .x();
    assertEquals(List.of("ana"), session.speakers());
    assertEquals(List.of("knots"), session.keywords());
    assertEquals(List.of("old"), session.aliases());
    assertEquals(List.of("y"), session.differsFrom());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salt & pepper",
        "TCP/IP",
        "peer-review",
        "2021",
        "ニール・コーウィー",
        "a (b) c",
        "what: everything"
      })
  void may_be_any_text_in_which_nothing_parts_several(String keyword) throws IOException {
    assertEquals(
        List.of(keyword), new Folder(root).session("keywords: \"" + keyword + "\"").x().keywords());
  }

  @Test
  void is_one_in_the_conference_too() throws IOException {
    assertEquals(
        List.of(Locale.JAPANESE),
        new Folder(root)
            .with(
                "conference.yaml",
                Folder.CONFERENCE.replace("[en, ja]", "ja") + "publish: crew@example.org\n")
            .session("level: x")
            .conference()
            .languages());
  }

  @Test
  void takes_the_place_of_a_list_in_a_translation() throws IOException {
    assertEquals(
        List.of("結び方"),
        new Folder(root)
            .session("keywords: [knots, ropes]")
            .with("sessions/x.ja.md", "---\nkeywords: 結び方\n---\n")
            .edition(1)
            .session("x")
            .orElseThrow()
            .keywords());
  }
}
