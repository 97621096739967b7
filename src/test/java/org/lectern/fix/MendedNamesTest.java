package org.lectern.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files, ids and lists of these, written in another way. */
class MendedNamesTest extends ConferenceToMend {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speakers | ana-reis, mei | [ana-reis, mei]
          speakers | tanaka、suzuki | [tanaka, suzuki]
          rooms | ［deck］ | [deck]
          aliases | a; b | [a, b]
          """)
  void names_with_commas_between_them_become_a_list(String field, String written, String meant)
      throws IOException {
    conference.session("x", field + ": " + written);
    assertEquals(
        List.of(written + " → " + meant),
        mend().stream().map(fixed -> fixed.before() + " → " + fixed.after()).toList());
    assertTrue(session().contains(field + ": " + meant + "\n"), session());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speakers: Ana Reis | speakers: ana
          speakers: [Ana Reis, nobody] | speakers: [ana, nobody]
          speakers: ["ana reis"] | speakers: ["ana"]
          speakers: [speakers/ana.md] | speakers: [ana]
          room: Upper Deck | room: deck
          room: DECK | room: deck
          part_of: Y | part_of: y
          """)
  void names_become_the_ids_of_what_alone_has_them(String written, String meant)
      throws IOException {
    Path settings = root.resolve("content/conference.yaml");
    Files.writeString(
        settings, Files.readString(settings).replace("name: Deck", "name: Upper Deck"));
    conference
        .with("content/speakers/ana.md", "---\nname: Ana Reis\n---\n")
        .session("y", "level: any")
        .session("x", written);
    mend();
    assertEquals("---\ntitle: X\n" + meant + "\n---\n", session());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"speakers: [Ana Reis (Porto)]", "speakers: [Ana]", "speakers: [???]", "room: Dec"})
  void what_is_only_near_to_a_name_stays(String line) throws IOException {
    conference
        .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\n")
        .with("content/speakers/other.md", "---\nname: Other\n---\n")
        .session("x", line);
    assertEquals(List.of(), mend());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keywords: knots, ropes",
        "speakers: \"ana, mei\"",
        "speakers: Reis, Ana",
        "speakers: Reis, Ana Maria",
        "speakers: -ana, -mei"
      })
  void what_may_be_one_or_is_in_quotes_stays(String line) throws IOException {
    conference.session("x", line);
    assertEquals(List.of(), mend());
  }
}
