package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;

/** Schedules in XML with more than a program has, in any direction. */
class ScheduleBoundsTest {
  @TempDir private Path root;

  private static String schedule(String duration, String more) {
    return """
        <schedule><conference><title>Days</title></conference>
          <day date="2027-05-14"><room name="Deck"><event id="1">
            <title>Knots</title><date>2027-05-14T10:00:00Z</date><duration>%s</duration>%s
          </event></room></day></schedule>
        """
        .formatted(duration, more);
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "50:00:00:00", "P50D"})
  void a_duration_of_weeks_stays_as_it_is_written(String duration) {
    Importing done =
        Importing.of("schedule.xml", schedule(duration, ""), Importing.in("Etc/UTC"), root);
    String session = done.file("sessions/knots.md");
    assertTrue(session.contains("\nduration: 5\n"), session);
    assertTrue(session.contains(" duration: "), session);
    assertTrue(
        done.told()
            .contains("1 changed: a duration that is missing or can't be, which is 5 minutes now"),
        done.told().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 30, 36, 38, 39})
  void what_is_nested_deeply_can_be_imported_again(int depth) throws IOException {
    String deep = schedule("01:00", "<a>".repeat(depth) + "<b>x</b>" + "</a>".repeat(depth));
    Importing done = Importing.of("schedule.xml", deep, Importing.in("Etc/UTC"), root);
    boolean isKept = done.file("sessions/knots.md").contains("b: x");
    assertEquals(
        isKept ? 0 : 1, done.told().stream().filter(it -> it.contains("nested more than")).count());
    assertEquals(depth < 20, isKept);
    assertTrue(Imports.plan("schedule.xml", deep, root).isEmpty());
  }

  @Test
  @Timeout(60)
  void a_million_empty_elements_are_refused_at_once() {
    String many = schedule("01:00", "<x>" + "<a/>".repeat(1_000_000) + "</x>");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Imports.read("schedule.xml", many));
    assertTrue(refused.getMessage().startsWith("there are more lists and objects"));
  }

  @Test
  @Timeout(60)
  void hundreds_of_thousands_of_elements_take_no_time() throws IOException {
    String many = schedule("01:00", "<x>" + "<a/>".repeat(300_000) + "</x>");
    assertEquals(1, Imports.read("schedule.xml", many).sessions().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-8"})
  void a_schedule_may_be_in_any_encoding_that_it_names(String charset) throws IOException {
    String text =
        "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(charset)
            + schedule("01:00", "").replace("Knots", "Knöts");
    assertEquals(
        "[Knöts]", Imports.titles("schedule.xml", text.getBytes(Charset.forName(charset))));
  }

  @Test
  void an_encoding_that_nobody_knows_is_refused_with_its_name() {
    assertEquals(
        "file:1:1: the encoding \"klingon\" isn't known",
        Importing.refusal("schedule.xml", "<?xml version='1.0' encoding='klingon'?><schedule/>"));
  }

  @Test
  void bytes_that_are_no_letters_are_told_by_the_refusal_alone() {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      byte[] bytes = schedule("01:00", "<x>\u00C3(</x>").getBytes(StandardCharsets.ISO_8859_1);
      assertTrue(Importing.refusal("schedule.xml", bytes).contains("isn't in the encoding"));
    } finally {
      System.setErr(before);
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }
}
