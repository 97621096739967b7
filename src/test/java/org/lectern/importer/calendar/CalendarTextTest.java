package org.lectern.importer.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.importer.Importing;

/** Calendars in any encoding that programs write. */
class CalendarTextTest {
  @TempDir private Path root;

  private static String calendar(String title) {
    return CalendarLines.of(
        "BEGIN:VEVENT",
        "UID:u1",
        "SUMMARY:" + title,
        "DTSTART:20270514T100000Z",
        "DURATION:PT30M",
        "END:VEVENT");
  }

  private Importing done(byte[] bytes) {
    return Importing.of("ics", bytes, Importing.in("Etc/UTC"), root);
  }

  @ParameterizedTest
  @CsvSource({
    "Knöts, windows-1252, Knöts",
    "結び目の話, windows-31j, 結び目の話",
    "\uFEFFKnöts, UTF-8, Knöts"
  })
  void letters_stay_and_an_encoding_that_is_guessed_is_told(
      String title, String charset, String expected) {
    Importing done = done(calendar(title).getBytes(Charset.forName(charset)));
    assertTrue(
        done.findings().stream().anyMatch(it -> it.what().contains("is taken for " + charset))
            != charset.equals("UTF-8"));
    assertTrue(session(done).contains("title: \"" + expected + "\"\n"), session(done));
  }

  private String session(Importing done) {
    String[] names = root.resolve("content/sessions").toFile().list();
    assertEquals(1, names.length);
    return done.file("sessions/" + names[0]);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_mark_of_the_encoding_is_no_part_of_the_calendar(String charset) {
    byte[] bytes = ("\uFEFF" + calendar("Knöts")).getBytes(Charset.forName(charset));
    assertTrue(session(done(bytes)).contains("title: \"Knöts\"\n"));
  }

  @Test
  void a_letter_that_is_folded_within_is_one_letter() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte one : calendar("Knöts").getBytes(StandardCharsets.UTF_8)) {
      bytes.write(one);
      if (one == (byte) 0xC3) {
        bytes.write("\r\n ".getBytes(StandardCharsets.UTF_8));
      }
    }
    Importing done = done(bytes.toByteArray());
    assertTrue(session(done).contains("title: \"Knöts\"\n"));
  }

  @Test
  void a_line_that_isnt_in_the_encoding_of_the_others_is_named() {
    byte[] bytes = calendar("Kn\u0081ts").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "file:6:1: this line isn't in the encoding of the others, windows-1252",
        Importing.refusal("ics", bytes));
  }
}
