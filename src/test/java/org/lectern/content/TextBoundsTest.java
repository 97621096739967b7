package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.content.field.Ids;

/** How long a text may be, and how deep. */
class TextBoundsTest extends FolderTest {
  private static final String TEXT = "---\nname: X\n---\n";

  @Test
  void a_text_is_no_book() throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE);
    folder.with("speakers/x.md", TEXT + "Long. ".repeat(10_000));
    assertEquals(List.of(), folder.problems());
    folder.with("speakers/x.md", TEXT + "Long. ".repeat(10_001));
    assertEquals(
        List.of(
            "content/speakers/x.md:4:1: error: this text has 60006 letters, and may have 60000"
                + " [bad-value] — divide it, or put it into media/ as a file and link to that"),
        folder.problems());
  }

  @Test
  void neither_is_a_field() throws IOException {
    folder.session(
        "subtitle: " + "a".repeat(60_000) + "\nextra: { b: " + "c".repeat(60_000) + " }");
    assertEquals(List.of(), folder.problems());
    String problem =
        "error: this text has 60001 letters, and may have 60000 [bad-value] — divide it, or put it"
            + " into media/ as a file and link to that";
    folder.session(
        "subtitle: " + "a".repeat(60_001) + "\nextra: { b: " + "c".repeat(60_001) + " }");
    assertEquals(
        List.of("content/sessions/x.md:3:11: " + problem, "content/sessions/x.md:4:13: " + problem),
        folder.problems());
  }

  @Test
  void a_letter_has_no_dozens_of_marks() throws IOException {
    String marks = "a" + "\u0316\u0300".repeat(15);
    folder.with("conference.yaml", Folder.CONFERENCE);
    folder.with("speakers/x.md", TEXT + marks + marks);
    folder.session("subtitle: " + marks + marks);
    assertEquals(List.of(), folder.problems());
    folder.with("speakers/x.md", TEXT + "Above.\n\n" + marks + "\u0301");
    folder.session("subtitle: " + marks + "\u0301");
    String problem =
        "error: there are more than 30 marks on one letter here [bad-value] — remove them: no"
            + " language has as many";
    assertEquals(
        List.of("content/sessions/x.md:3:11: " + problem, "content/speakers/x.md:6:1: " + problem),
        folder.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "* ", " - ", "1. ", "> 2) "})
  void quotes_and_lists_lie_within_each_other_up_to_a_bound(String mark) throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE);
    String name = TEXT + "\nAbove.\n\n";
    int marks = mark.equals("> 2) ") ? 15 : 30;
    folder.with("speakers/x.md", name + mark.repeat(marks) + "a\n" + "-".repeat(99) + "\n");
    assertEquals(List.of(), folder.problems());
    folder.with("speakers/x.md", name + mark.repeat(marks + 1) + "a\n");
    assertEquals(
        List.of(
            "content/speakers/x.md:7:1: error: here are more than 30 quotes or lists within each"
                + " other [bad-value] — begin the line with fewer marks"),
        folder.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"|\n", "(a\n", "> |\n", "2. a\n"})
  void a_paragraph_has_no_thousands_of_lines_that_begin_with_marks(String line) throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE);
    folder.with(
        "speakers/x.md",
        TEXT + line.repeat(3000) + "\n" + line.repeat(3000) + "\n" + "a\n".repeat(9000));
    assertEquals(List.of(), folder.problems());
    folder.with("speakers/x.md", TEXT + "x\n" + line.repeat(3001));
    assertEquals(
        List.of(
            "content/speakers/x.md:3005:1: error: here are more than 3000 lines without an empty one"
                + " [bad-value] — put empty lines between paragraphs, and a table of this size into"
                + " media/ as a file"),
        folder.problems());
  }

  @Test
  void lists_and_code_have_as_many_lines_as_they_like() throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE);
    folder.with(
        "speakers/x.md", TEXT + "```\n" + "|\n".repeat(4000) + "```\n\n" + "- |\n".repeat(4000));
    assertEquals(List.of(), folder.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doi: \"10.5555~.1~/knots\"",
        "links: [ { title: Y, url: \"a~.a~.example/x\" } ]",
        "links: [ { title: Y, url: \"~../~media/x.pdf\" } ]",
      })
  void a_value_of_very_many_parts_is_read(String field) throws IOException {
    String[] parts = field.split("~", -1);
    folder.session(parts[0] + parts[1].repeat(15_000) + parts[2]);
    assertTrue(folder.problems().size() <= 1);
  }

  @Test
  void an_id_of_very_many_parts_is_an_id() throws IOException {
    String id = "a" + "-a".repeat(15_000);
    assertTrue(Ids.isId(id));
    folder.with(
        "conference.yaml", Folder.CONFERENCE + "rooms: [ { id: " + id + ", name: Deck } ]\n");
    assertEquals(
        List.of(
            "content/conference.yaml:12:16: error: this id is too long for an address [bad-id] — write"
                + " a few words"),
        folder.problems());
  }
}
