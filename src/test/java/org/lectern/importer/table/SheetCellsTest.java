package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.RefusedException;

/** What stands in a workbook's cells, and workbooks that came to harm. */
class SheetCellsTest {
  @TempDir private Path root;

  /** A workbook with this format of numbers as its only one. */
  private static byte[] workbook(String format, String rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Target=\"worksheets/a.xml\"/></Relationships>");
      entry(
          zip,
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"%s\"/></numFmts>"
                  .formatted(format)
              + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
      entry(
          zip,
          "xl/worksheets/a.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>\n");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  private static String text(String text) {
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
  }

  private static String number(String number) {
    return "<c s=\"1\"><v>" + number + "</v></c>";
  }

  private Importing done(byte[] workbook) {
    return Importing.of("xlsx", workbook, Importing.in("Europe/Lisbon"), root);
  }

  @ParameterizedTest
  @CsvSource({"[h]:mm, 1, 2h", "h:mm, 1, 2h", "[h]:mm, 1.0416666666667, 3h", "h:mm, 0.9375, 30"})
  void an_end_past_midnight_is_on_the_next_day(String format, String end, String duration)
      throws IOException {
    String session =
        done(workbook(
                format,
                row(text("Title"), text("Date"), text("Start time"), text("End time"))
                    + row(text("Knots"), text("2027-05-14"), text("22:00"), number(end))))
            .file("sessions/knots.md");
    String expected = "start: 2027-05-14 22:00\nduration: %s\n".formatted(duration);
    assertTrue(session.contains(expected), session);
  }

  @Test
  void a_length_of_more_than_a_day_is_one() throws IOException {
    String session =
        done(workbook(
                "[h]:mm",
                row(text("Title"), text("Start"), text("Duration"))
                    + row(text("Knots"), text("2027-05-14 10:00"), number("1.0833333333"))))
            .file("sessions/knots.md");
    assertTrue(session.contains("start: 2027-05-14 10:00\nduration: 26h\n"), session);
  }

  @Test
  void an_end_and_a_length_that_cant_be_stay_as_they_are_written() throws IOException {
    String session =
        done(workbook(
                "0",
                row(text("Title"), text("Start"), text("End"), text("Duration"))
                    + row(
                        text("Knots"),
                        text("2027-05-14 10:00"),
                        text("2027-08-14 10:00"),
                        text("70000"))))
            .file("sessions/knots.md");
    assertTrue(session.contains("{ End: 2027-08-14 10:00, Duration: \"70000\" }"), session);
  }

  @Test
  void escaped_characters_are_what_they_stand_for() throws IOException {
    Importing done =
        done(
            workbook(
                "0",
                row(text("Title"), text("Abstract"), text("Mood"))
                    + row(
                        text("_x0041_ knot_x0007_"),
                        text("line one_x000D_\nline two"),
                        "<c t=\"str\"><v>_x005F_x0041_</v></c>")));
    String session = done.file("sessions/a-knot.md");
    assertTrue(session.contains("title: \"A knot\"\n"), session);
    assertTrue(session.contains("Mood: _x0041_"), session);
    assertTrue(session.endsWith("line one\nline two\n"), session);
  }

  @Test
  @Timeout(30)
  void a_format_of_hundreds_of_thousands_of_letters_takes_no_time() throws IOException {
    Importing done = done(workbook("[".repeat(400_000), row(text("Title")) + row(text("Knots"))));
    assertTrue(done.file("sessions/knots.md").contains("title: \"Knots\"\n"));
  }

  @Test
  void a_workbook_of_which_the_end_is_missing_is_refused_as_damaged() throws IOException {
    byte[] whole = workbook("0", row(text("Title")) + row(text("Knots")));
    for (int length = 2; length < whole.length; length += 7) {
      assertEquals(
          "file: this workbook is damaged",
          Importing.refusal("xlsx", Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void a_workbook_with_other_letters_than_were_packed_is_refused() throws IOException {
    byte[] whole = workbook("0", row(text("Title")) + row(text("Knots")));
    int refused = 0;
    for (int at = 0; at < whole.length; at++) {
      byte[] harmed = whole.clone();
      harmed[at] ^= 4;
      refused += isRefused(harmed) ? 1 : 0;
    }
    assertTrue(refused > whole.length / 3, refused + " of " + whole.length);
  }

  /** What isn't refused is as it was, for not every byte of an archive says something. */
  private static boolean isRefused(byte[] workbook) {
    try {
      assertEquals("[Knots]", Imports.titles("xlsx", workbook));
      return false;
    } catch (IOException refused) {
      assertTrue(refused instanceof RefusedException, refused.toString());
      assertFalse(refused.getMessage().contains("java."), refused.getMessage());
      return true;
    }
  }
}
