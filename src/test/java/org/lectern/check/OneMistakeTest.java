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

/** What can't be read is told once, and not again by all that refers to it. */
class OneMistakeTest {
  private static final String CONFERENCE =
      """
      name: Harbour Talks
      url: https://talks.example.org/
      timezone: Europe/Lisbon
      start: 2027-03-26
      end: 2027-03-28
      languages: [en, ja]
      rooms:
        - { id: deck, name: Deck }
        - { id: cabin, name: Cabin }
      tracks: [ { id: boats, name: Boats } ]
      session_types:
        - { id: talk, name: Talk, formats: [ { id: short, name: Short, duration: 10 } ] }
        - { id: panel, name: Panel, duration: 30 }
      access: [ { id: zoom, channel: Zoom } ]
      """;

  @TempDir Path root;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    String lines =
        "room: deck\ntrack: boats\naccess: zoom\nspeakers: [ana]\nallow_overlap: true\nstart: ";
    conference =
        new TestConference(root)
            .with("content/conference.yaml", CONFERENCE)
            .with("content/speakers/ana.md", "---\nname: Ana\n---\n")
            .with("content/sessions/x.ja.md", "---\ntitle: エックス\n---\n")
            .session("x", "type: talk\nformat: short\n" + lines + "2027-03-26 10:00")
            .with(
                "content/sessions/y.md",
                "---\ntitle: Y\ntype: panel\n" + lines + "2027-03-26 11:00\n---\n[a](x.md#a)\n")
            .with("content/sessions/x.md", session("x"));
  }

  private static String session(String title) {
    return "---\ntitle: "
        + title
        + "\ntype: talk\nformat: short\nroom: deck\ntrack: boats\naccess: zoom\nspeakers: [ana]\n"
        + "start: 2027-03-26 10:00\n---\n# A\n";
  }

  @Test
  void nothing_is_told_where_nothing_is_wrong() throws IOException {
    assertEquals(List.of(), conference.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          { id: deck, => { id: Deck,
          { id: deck, name: Deck } => { name: Deck }
          { id: deck, name: Deck } => deck
          [ { id: boats, name: Boats } ] => boats
          { id: boats, => { id: Boats,
          { id: talk, => { id: Talk,
          { id: short, => { id: Short,
          duration: 10 => duration: ten
          duration: 30 => duration: thirty
          { id: zoom, => { id: Zoom,
          [en, ja] => [en, jp]
          """)
  void in_the_conference(String right, String wrong) throws IOException {
    conference.with("content/conference.yaml", CONFERENCE.replace(right, wrong));
    assertEquals(1, conference.problems().size(), conference.problems().toString());
  }

  @Test
  void a_keyword_is_no_list_of_them_with_other_commas() throws IOException {
    conference.session("z", "keywords: [" + "遠隔授業、協働学習、".repeat(12) + "]");
    assertEquals(
        List.of(
            "content/sessions/z.md:3:12: error: this keyword is too long for the address of its"
                + " page [bad-value] — write each keyword by itself: [one, another]"),
        conference.problems());
  }

  @Test
  void a_comment_without_end_is_told_where_it_begins() throws IOException {
    conference.with("content/sessions/x.md", session("X") + "\nSeen.\n\n<!-- to do\n\nUnseen.\n");
    assertEquals(
        List.of(
            "content/sessions/x.md:15:1: warning: all from here on is left out: this comment doesn't"
                + " end [removed-html] — close it with -->"),
        conference.problems());
    conference.with("content/sessions/x.md", session("X") + "\n<!-- to do -->\n\nSeen.\n");
    assertEquals(List.of(), conference.problems());
  }

  @Test
  void in_a_text_that_others_link_to() throws IOException {
    conference.with("content/sessions/x.md", session("x: y"));
    assertEquals(1, conference.problems().size(), conference.problems().toString());
  }
}
