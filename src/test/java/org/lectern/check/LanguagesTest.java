package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

/** What is told of a conference in several languages. */
class LanguagesTest {
  @TempDir Path root;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root)
            .lasting(
                "2027-03-26",
                "2027-03-28",
                "languages: [en, ja, pt-BR]",
                "navigation: [ { page: none } ]");
  }

  @Test
  void what_languages_share_is_told_once() throws IOException {
    conference
        .session("x", "room: none\nstart: 2020-01-01 10:00\nend: \"09:00\"\ntrack: none")
        .with("content/sessions/x.ja.md", "---\ntitle: エ\n---\n")
        .with("content/sessions/x.pt-BR.md", "---\ntitle: X\n---\n");
    assertEquals(
        List.of(
            "conference.yaml:7:23 unknown-page",
            "sessions/x.md:3:7 unknown-room",
            "sessions/x.md:4:8 outside-conference",
            "sessions/x.md:5:6 end-before-start",
            "sessions/x.md:6:8 unknown-track"),
        told());
  }

  @Test
  void what_a_translation_gives_anew_is_told_of_it() throws IOException {
    conference
        .session("x", "media: [ { video: media/x.mp4, title: X } ]")
        .with("content/media/x.mp4", "x")
        .with("content/sessions/x.ja.md", "---\nmedia: [ { video: media/y.mp4 } ]\n---\n<form>\n")
        .with("content/conference.ja.yaml", "navigation: [ { page: nothing } ]\n");
    assertEquals(
        List.of(
            "conference.ja.yaml:1:23 unknown-page",
            "conference.yaml:7:23 unknown-page",
            "sessions/x.ja.md:2:10 media-without-title",
            "sessions/x.ja.md:2:19 missing-media",
            "sessions/x.ja.md:4:1 removed-html"),
        told());
  }

  @Test
  void without_a_conference_there_is_nothing_to_check() throws IOException {
    conference.with("content/conference.yaml", "name: X\n").session("x", "room: none");
    assertEquals(List.of("conference.yaml:1:1 missing-field"), told().stream().distinct().toList());
  }

  private List<String> told() throws IOException {
    return conference.problems().stream()
        .map(line -> line.replaceAll("^content/(\\S+): .* \\[(\\S+)].*", "$1 $2"))
        .toList();
  }
}
