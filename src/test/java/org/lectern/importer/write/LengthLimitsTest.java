package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Finding;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.RefusedException;

/** What is longer than content may be is cut off and told; the rest is imported and built. */
class LengthLimitsTest {
  @TempDir Path root;

  private Importing csv(String headings, String row) {
    return csv(headings + "\n" + row + "\n");
  }

  private Importing csv(String table) {
    return Importing.of("csv", table, Importing.in("Etc/UTC"), root);
  }

  @Test
  void a_question_as_long_as_a_page_is_cut_off_and_its_answer_kept() throws IOException {
    String question = "Do you agree to 'this'? ".repeat(80).replace("'", "\\\"");
    String sessions =
        """
        {"sessions": [{"id": "1", "title": "Knots", "questionAnswers": [
           {"questionId": 9, "answerValue": "yes"}, {"questionId": 8, "answerValue": "soon"}]}],
         "questions": [{"id": 9, "question": "%s"}, {"id": 8, "question": "%s!"}]}
        """
            .formatted(question, question);
    Importing done = Importing.of("sessionize", sessions, Importing.in("Etc/UTC"), root);
    String file = done.file("sessions/knots.md");
    assertTrue(file.contains("…\": \"yes\""), file);
    assertTrue(file.contains("… 2\": soon"), file);
    assertTrue(
        done.told()
            .contains("2 changed: the name of a field, which is cut off behind 500 letters"));
    assertTrue(done.told().stream().allMatch(line -> line.length() < 300));
    assertTrue(Imports.plan("sessionize", sessions, root).isEmpty());
  }

  @Test
  void a_text_is_cut_off_where_content_may_not_go_on() {
    String marks = "\u0316\u0300".repeat(15);
    Findings findings = new Findings();
    assertEquals("Above.\n", body("Above.\n\n" + "> ".repeat(31) + "a\n", findings));
    assertEquals("|\n".repeat(3000), body("|\n".repeat(3001), findings));
    assertEquals("a" + marks + "\n", body("a" + marks + "\u0301\n", findings));
    assertEquals(
        List.of(
            "1 × changed: a letter with more marks on it than any language has (sessions/a.md)",
            "1 × changed: a text, which is cut off: here are more than 30 quotes or lists within each"
                + " other (sessions/a.md)",
            "1 × changed: a text, which is cut off: here are more than 3000 lines without an empty one"
                + " (sessions/a.md)"),
        findings.all().stream().map(Finding::toString).toList());
    assertEquals("|\n", body("|\n", new Findings()));
  }

  private static String body(String text, Findings findings) {
    ContentFile piece =
        new ContentFile(
            ContentKind.SESSION, "a", "sessions/a.md", Map.of("subtitle", "A subtitle"), text);
    return new LengthLimits(findings).of(piece).body();
  }

  @Test
  void control_characters_of_a_fields_name_go_and_the_next_import_reads_what_is_kept()
      throws IOException {
    String calendar =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:u1
        SUMMARY:Knots
        DTSTART:20270514T100000Z
        DURATION:PT30M
        X-A\u0007B:v
        X-AB:w
        END:VEVENT
        END:VCALENDAR
        """;
    Importing done = Importing.of("ics", calendar, Importing.in("Etc/UTC"), root);
    String session = done.file("sessions/knots.md");
    assertTrue(session.contains("{ X-AB: v, \"X-AB 2\": w }"), session);
    assertTrue(done.told().contains("2 kept below extra: X-AB"), done.told().toString());
    assertTrue(Imports.plan("ics", calendar, root).isEmpty());
  }

  @Test
  void more_rooms_than_a_file_can_hold_are_refused_before_anything_is_written() {
    String table =
        "Title,Start,Room\n"
            + IntStream.range(0, 8_000)
                .mapToObj(i -> "Knots %s,2027-05-14 10:00,%s %s\n".formatted(i, "r".repeat(60), i))
                .collect(Collectors.joining());
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Imports.plan("csv", table, root));
    assertTrue(
        refused.getMessage().startsWith("this file would be written and couldn't be read: "),
        refused.getMessage());
  }

  @Test
  void a_long_text_is_cut_off_behind_a_word() {
    Importing done = csv("Title,Abstract", "Knots," + "knots ".repeat(11_000));
    assertTrue(done.file("sessions/knots.md").endsWith(" knots knots…\n"));
    assertTrue(
        done.told().contains("1 changed: a text of 66000 letters, which is cut off behind 59999"),
        done.told().toString());
  }

  @Test
  void a_keyword_gets_an_address_that_disks_can_hold() {
    Importing done =
        csv("Title,Keywords", "Knots,\"rope, " + "k".repeat(300) + ", " + "*".repeat(90) + "\"");
    assertTrue(done.file("sessions/knots.md").contains("kkk…"));
    assertTrue(done.file("sessions/knots.md").contains("***…"));
    assertTrue(
        done.told()
            .contains(
                "2 changed: a keyword that is too long for the address of its page, cut off"));
  }

  @Test
  @Timeout(10)
  void a_keyword_of_thousands_of_words_takes_no_time() {
    ContentFile piece =
        new ContentFile(
            ContentKind.SESSION,
            "knots",
            "sessions/knots.md",
            Map.of("keywords", List.of("rope", "y ".repeat(31_000))),
            "");
    Object keywords = new LengthLimits(new Findings()).of(piece).fields().get("keywords");
    assertEquals(List.of("rope", "y ".repeat(100).strip() + "…"), keywords);
  }

  @Test
  void a_file_holds_as_much_below_extra_as_it_may() {
    String headings =
        IntStream.range(0, 40)
            .mapToObj(n -> "Q" + n)
            .collect(Collectors.joining(",", "Title,", ""));
    Importing done = csv(headings, "Knots" + ("," + "a".repeat(40_000)).repeat(40));
    String file = done.file("sessions/knots.md");
    assertTrue(file.contains("Q39: \"aaa"));
  }

  @Test
  void an_id_of_any_length_is_known_again() throws IOException {
    for (int length : new int[] {1_500, 70_000}) {
      String table = "Id,Title\n" + "i".repeat(length) + ",Knots\n";
      csv(table);
      assertTrue(Imports.plan("csv", table, root).isEmpty());
    }
  }

  @Test
  @Timeout(20)
  void a_person_of_a_hundred_thousand_letters_takes_no_time() throws IOException {
    String table = "Title,Speakers\nKnots,%s ana@example.org\n".formatted("w".repeat(100_000));
    assertEquals(1, Imports.read("csv", table).speakers().size());
  }
}
