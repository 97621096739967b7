package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.ContentFormatManualTest;
import org.lectern.Sites;
import org.lectern.TestConference;

class TableFilesTest {
  @TempDir Path folder;

  private static List<NamedCsvRecord> read(Path file) throws IOException {
    String text = Files.readString(file).substring(1);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }

  @Test
  void a_session_has_all_of_its_fields_in_its_row() throws IOException {
    Path site = ContentFormatManualTest.build(folder);
    NamedCsvRecord knots =
        read(site.resolve("sessions.csv")).stream()
            .filter(row -> row.getField("slug").equals("knots"))
            .findFirst()
            .orElseThrow();
    assertEquals("Knots: an introduction", knots.getField("title"));
    assertEquals("Bring a rope", knots.getField("subtitle"));
    assertEquals("confirmed", knots.getField("status"));
    assertEquals("2027-05-14 10:00", knots.getField("start"));
    assertEquals("10.5555/knots.2027", knots.getField("doi"));
    assertEquals("knots; ropes", knots.getField("keywords"));
    assertTrue(knots.getField("speakers").startsWith("Ana Reis; "), knots.getField("speakers"));
    assertTrue(knots.getField("abstract").startsWith("Three knots in thirty minutes"));
    assertTrue(knots.getField("url").endsWith("/sessions/knots/"));
  }

  @Test
  void a_session_that_is_given_twice_has_two_rows_and_one_without_a_time_has_one()
      throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org/\ntimezone: Europe/Lisbon\nstart: 2027-03-27\n"
                + "end: 2027-03-28\ncards: false\n")
        .session(
            "twice",
            "slots: [ { start: 2027-03-27 23:30, duration: 60 }, { start: 2027-03-28 00:30, end:"
                + " 2027-03-28 02:30 } ]")
        .session("later", "");
    assertFalse(Build.of(BuildOptions.of(folder)).run().hasErrors());
    List<NamedCsvRecord> rows = read(folder.resolve("site/sessions.csv"));
    assertEquals(3, rows.size());
    assertEquals("2027-03-28 00:30", rows.get(0).getField("end"));
    assertEquals("60", rows.get(1).getField("duration"), "clocks go forward in that night");
    assertEquals("Europe/Lisbon", rows.get(1).getField("time_zone"));
    assertEquals("", rows.get(2).getField("start"));
  }

  @Test
  void the_workbook_holds_what_the_texts_hold() throws IOException {
    for (String edition : List.of("", "ja/")) {
      Path site = Sites.sample().resolve(edition);
      try (ReadableWorkbook book = new ReadableWorkbook(site.resolve("program.xlsx").toFile())) {
        List<Sheet> sheets = book.getSheets().toList();
        assertSame(read(site.resolve("sessions.csv")), sheets.get(0).read());
        assertSame(read(site.resolve("speakers.csv")), sheets.get(1).read());
      }
    }
  }

  private static void assertSame(List<NamedCsvRecord> texts, List<Row> rows) {
    assertEquals(texts.size() + 1, rows.size());
    assertTrue(texts.size() > 20);
    for (int i = 0; i < texts.size(); i++) {
      NamedCsvRecord text = texts.get(i);
      Row row = rows.get(i + 1);
      assertEquals(text.getField("slug"), row.getCellText(0));
      for (int column = 0; column < text.getFieldCount(); column++) {
        String expected = text.getField(column).replaceFirst("^'", "");
        if (expected.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}")) {
          assertEquals(
              LocalDateTime.parse(expected.replace(' ', 'T')),
              row.getCellAsDate(column).orElseThrow());
        } else {
          assertEquals(expected, row.getCellText(column));
        }
      }
    }
  }

  @Test
  void headings_are_in_the_readers_language_in_workbooks_and_the_same_in_texts()
      throws IOException {
    Path site = Sites.sample().resolve("ja");
    try (ReadableWorkbook book = new ReadableWorkbook(site.resolve("program.xlsx").toFile())) {
      assertEquals("発表一覧", book.getFirstSheet().getName());
      assertEquals("題名", book.getFirstSheet().read().get(0).getCellText(1));
    }
    assertTrue(Files.readString(site.resolve("sessions.csv")).startsWith("\uFEFFslug,title,"));
  }

  @Test
  void pages_link_the_tables() throws IOException {
    Path site = Sites.sample();
    assertEquals(
        "../sessions.csv",
        Jsoup.parse(site.resolve("schedule/index.html"))
            .selectFirst("link[type=text/csv]")
            .attr("href"));
    assertEquals(
        "../speakers.csv",
        Jsoup.parse(site.resolve("speakers/index.html"))
            .selectFirst("link[type=text/csv]")
            .attr("href"));
  }
}
