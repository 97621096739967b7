package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.TestConference;

class AbstractsTest {
  @TempDir Path root;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference = new TestConference(root).with("content/speakers/ana.md", "---\nname: Ana\n---\n");
    limits("{}");
  }

  private void limits(String limits) throws IOException {
    conference.with(
        "content/conference.yaml",
        """
        name: Abstracts
        url: https://abstracts.example.org/
        timezone: Europe/Lisbon
        start: 2027-03-26
        end: 2027-03-28
        session_types: [ { id: break, name: Break, service: true } ]
        limits: %s
        """
            .formatted(limits));
  }

  private void session(String slug, String lines, String text) throws IOException {
    conference.with(
        "content/sessions/" + slug + ".md",
        "---\ntitle: The one on " + slug + "\n" + lines + "\n---\n" + text);
  }

  private List<String> places() throws IOException {
    return conference.problems().stream()
        .map(problem -> problem.replaceFirst("^content/sessions/(.*): warning: .*", "$1"))
        .toList();
  }

  @Test
  void a_talk_without_an_abstract_is_told_where_most_have_one() throws IOException {
    session("knots", "speakers: [ana]", "");
    session("ropes", "speakers: [ana]", " \n\n");
    session("sails", "speakers: [ana]", "Sails.");
    assertEquals(List.of(), places());
    session("tides", "speakers: [ana]", "Tides.");
    session("winds", "speakers: [ana]", "Winds.");
    assertEquals(List.of("knots.md:2:8", "ropes.md:2:8"), places());
  }

  @Test
  void what_needs_no_abstract_is_not_told() throws IOException {
    for (String slug : List.of("knots", "ropes", "sails")) {
      session(slug, "speakers: [ana]", "Text.");
    }
    session("party", "level: all", "");
    session("lunch", "type: break\nspeakers: [ana]", "");
    session("perhaps", "speakers: [ana]\nstatus: tentative", "");
    session("never", "speakers: [ana]\nstatus: cancelled", "");
    session("whole", "speakers: [ana]", "");
    session("talk", "speakers: [ana]\npart_of: whole", "Text.");
    assertEquals(List.of(), places());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One two – three four. | 4 words
          It’s **a** [link](https://example.org/) &amp; `code` | 4 words
          Naïve e-mail 2.0 | 3 words
          英語の教育 の未来。 | 9 characters
          三つの結び方を学ぶ with rope | 17 characters
          한국어 수업 시간 | 3 words
          การศึกษา | 8 characters
          """)
  void words_or_characters_are_counted_by_script(String text, String length) throws IOException {
    session(
        "x", "speakers: [ana]", text + "[^1]\n\n[^1]: A long footnote that isn't counted at all.");
    limits("{ abstract_words: 1, abstract_characters: 1 }");
    assertEquals(
        List.of(
            "content/sessions/x.md:5:1: warning: the abstract has "
                + length
                + ", and may have 1 [abstract-too-long] — shorten it, or change limits: in"
                + " conference.yaml"),
        conference.problems());
    limits(
        "{ abstract_words: %1$s, abstract_characters: %1$s }"
            .formatted(length.replaceFirst(" .*", "")));
    assertEquals(List.of(), conference.problems());
  }

  @Test
  void a_limit_that_is_not_given_does_not_hold() throws IOException {
    session("x", "speakers: [ana]", "One two three");
    session("y", "level: all", "三つの結び方");
    limits("{ abstract_words: 2 }");
    assertEquals(List.of("x.md:5:1"), places());
    limits("{ abstract_characters: 2 }");
    assertEquals(List.of("y.md:5:1"), places());
  }
}
