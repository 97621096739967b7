package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.problem.Position;
import org.lectern.program.Conference;
import org.lectern.program.Session;

class TranslationTest extends FolderTest {
  private static final String BASE =
      "---\ntitle: X\nlevel: all\nroom: a\nextra: { a: b, c: d }\n---\nText.\n";

  @Test
  void says_only_what_differs() throws IOException {
    folder
        .with("sessions/x.md", BASE)
        .with("sessions/x.ja.md", "---\ntitle: 題\nextra: { a: 甲 }\n---\n");
    Session japanese = folder.edition(1).session("x").orElseThrow();
    assertEquals("題", japanese.title());
    assertEquals(Optional.of("all"), japanese.level());
    assertEquals("{a=甲, c=d}", japanese.extra().values().toString());
    assertEquals(Locale.JAPANESE, japanese.textLanguage());
    assertEquals("Text.\n", japanese.body().markdown());
    assertEquals("sessions/x.md", japanese.body().path());
    assertEquals("sessions/x.ja.md", japanese.source().path());
    assertEquals(new Position("content/sessions/x.ja.md", 2, 8), japanese.source().at("title"));
    assertEquals(new Position("content/sessions/x.md", 3, 8), japanese.source().at("level"));
    assertEquals("X", folder.x().title());
    assertEquals(Locale.ENGLISH, folder.x().textLanguage());
  }

  @Test
  void a_session_without_one_stands_in_each_edition_in_its_own_language() throws IOException {
    folder.session("language: fr");
    Session japanese = folder.edition(1).session("x").orElseThrow();
    assertEquals(Locale.FRENCH, japanese.textLanguage());
    assertEquals(japanese, folder.x());
  }

  @Test
  void finds_the_items_of_a_conference_by_their_ids() throws IOException {
    folder
        .with(
            "conference.yaml",
            Folder.CONFERENCE
                + "rooms: [ { id: a, name: A, capacity: 5 }, { id: b, name: B } ]\n"
                + "venue: { name: V, address: W }\n")
        .with(
            "conference.ja.yaml",
            """
            rooms: [ { id: b, name: 乙 } ]
            venue: { name: 会場 }
            session_types: [ { id: paper, formats: [ { id: short, name: 短い } ] } ]
            """);
    Conference japanese = folder.edition(1).conference();
    assertEquals("A", japanese.rooms().get(0).name());
    assertEquals("乙", japanese.rooms().get(1).name());
    assertEquals("会場", japanese.venue().orElseThrow().name());
    assertEquals(Optional.of("W"), japanese.venue().orElseThrow().address());
    assertEquals("短い", japanese.types().get(0).formats().get(0).name());
    assertEquals("Short", folder.conference().types().get(0).formats().get(0).name());
  }

  @Test
  void what_is_wrong_is_told() throws IOException {
    folder
        .with("conference.ja.yaml", "session_types: [ { id: papr, name: 論文 } ]\n")
        .with("conference.japan.yaml", "")
        .with("sessions/x.md", BASE)
        .with("sessions/x.ja.md", "---\nroom: b\ntitel: 題\n---\n")
        .with("sessions/x.fr.md", "---\ntitle: T\n---\n")
        .with("sessions/xx.ja.md", "---\ntitle: T\n---\n");
    assertEquals(
        List.of(
            "content/conference.ja.yaml:1:24: error: conference.yaml has no session type with the"
                + " id \"papr\" [not-translatable] — did you mean \"paper\"?",
            "content/conference.japan.yaml: error: \"japan\" isn't a language's tag"
                + " [bad-file-name] — name it after its language, such as conference.ja.yaml",
            "content/sessions/x.fr.md: error: the conference has no language \"fr\""
                + " [unknown-language] — add it to languages: in conference.yaml",
            "content/sessions/x.ja.md:2:1: error: room is the same in every language"
                + " [not-translatable] — remove it: what x.md says holds",
            "content/sessions/x.ja.md:3:1: warning: a session has no field \"titel\""
                + " [unknown-field] — did you mean \"title\"?",
            "content/sessions/xx.ja.md: error: there is no xx.md that this could translate"
                + " [orphan-translation] — did you mean \"x.md\"?"),
        folder.problems());
  }

  @Test
  void of_what_is_in_the_same_language_is_told_with_the_file_that_wins() throws IOException {
    folder
        .with("conference.en.yaml", "name: Another\n")
        .with("sessions/x.md", "---\ntitle: X\nlanguage: en\n---\n")
        .with("sessions/x.en.md", "---\ntitle: Y\n---\n")
        .with("sessions/y.md", BASE)
        .with("sessions/y.en.md", "---\ntitle: Y\n---\n");
    assertEquals(
        List.of(told("conference", "yaml"), told("sessions/x", "md"), told("sessions/y", "md")),
        folder.problems());
  }

  private static String told(String name, String ending) {
    String base = name.substring(name.lastIndexOf('/') + 1) + "." + ending;
    return ("content/%s.en.%s: error: %s is in English already, and what stands here takes the"
            + " place of what stands there [orphan-translation] — move what is right into %s, and"
            + " remove this file")
        .formatted(name, ending, base, base);
  }

  @Test
  void into_the_first_language_is_fine_where_the_text_is_in_another() throws IOException {
    folder
        .with("sessions/x.md", "---\ntitle: 題\nlanguage: ja\n---\n")
        .with("sessions/x.en.md", "---\ntitle: Title\n---\n");
    assertEquals("Title", folder.x().title());
  }
}
