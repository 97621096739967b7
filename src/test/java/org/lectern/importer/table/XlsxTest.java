package org.lectern.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;

class XlsxTest {
  private static final String SHEETS =
      """
      <workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>
      """;
  private static final String RELATIONS =
      """
      <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
      """;

  @TempDir private Path root;

  @Test
  void a_workbook_that_another_library_wrote_is_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet notes = workbook.newWorksheet("Notes");
      notes.value(0, 0, "Call the caterer");
      Worksheet sheet = workbook.newWorksheet("Program");
      String[] headings = {"ID", "Title", "Speakers", "Start", "Duration", "Room", "Day", "Mood"};
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      sheet.value(1, 0, 12);
      sheet.value(1, 1, "Knots & <ropes>");
      sheet.value(1, 2, "Ana Reis\nMei Tanaka");
      sheet.value(1, 3, LocalDateTime.of(2027, 5, 14, 10, 0));
      sheet.style(1, 3).format("yyyy-MM-dd hh:mm").set();
      sheet.value(1, 4, 45);
      sheet.value(1, 5, "Deck");
      sheet.value(1, 6, LocalDate.of(2027, 5, 14));
      sheet.style(1, 6).format("d. mmm yy").set();
      sheet.value(1, 7, true);
      sheet.value(3, 1, "Sails");
    }
    Importing done = Importing.of("xlsx", bytes.toByteArray(), Importing.in("Europe/Lisbon"), root);
    assertEquals(
        """
        ---
        title: "Knots & <ropes>"
        speakers: [ana-reis, mei-tanaka]
        start: 2027-05-14 10:00
        duration: 45
        room: deck
        id: "12"
        extra:
          table: { Mood: "true" }
        ---
        """,
        done.file("sessions/knots-ropes.md"));
    assertTrue(done.file("sessions/sails.md").startsWith("---\ntitle: \"Sails\"\n"));
    assertTrue(
        done.told().contains("1 left out: the sheet \"Notes\", which has no column of titles"));
    assertTrue(done.told().contains("1 read: the sheet \"Program\""));
  }

  @Test
  void runs_are_joined_and_readings_are_no_part_of_a_text() throws IOException {
    byte[] bytes =
        zip(
            "xl/workbook.xml",
            SHEETS,
            "xl/_rels/workbook.xml.rels",
            RELATIONS,
            "xl/sharedStrings.xml",
            """
                <sst><si><t>タイトル</t><rPh sb="0" eb="2"><t>よみ</t></rPh></si>
                <si><r><t>Two</t></r><r><rPr/><t xml:space="preserve"> </t></r><r><t>knots</t></r></si></sst>
                """,
            "xl/worksheets/sheet1.xml",
            """
                <worksheet><sheetData><row><c r="B1" t="s"><v>0</v></c></row>
                <row><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="B2" t="s"><v>1</v></c></row></sheetData></worksheet>
                """);
    Importing done = Importing.of("xlsx", bytes, Importing.in("Asia/Tokyo"), root);
    assertTrue(done.file("sessions/two-knots.md").contains("title: \"Two knots\"\n"));
  }

  @Test
  void a_bomb_is_refused() throws IOException {
    assertEquals(
        "file: unpacked, this workbook is larger than 256 megabytes",
        Importing.refusal("xlsx", bomb("<!--" + "x".repeat(1_000) + "-->")));
  }

  @Test
  void a_huge_cell_is_refused() throws IOException {
    assertEquals(
        "file:1:34: a text here has more than a million characters",
        Importing.refusal("xlsx", bomb("a".repeat(100))).replaceFirst(":1:[0-9]+:", ":1:34:"));
  }

  /** An archive of a third of a megabyte that unpacks to 300 megabytes. */
  private static byte[] bomb(String filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      entry(zip, "xl/workbook.xml", SHEETS);
      entry(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData><row><c><v>".getBytes(StandardCharsets.UTF_8));
      if (filling.startsWith("<")) {
        zip.write("1</v></c></row><row>".getBytes(StandardCharsets.UTF_8));
      }
      byte[] block = filling.repeat(1_000).getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < 300_000_000; written += block.length) {
        zip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void what_is_no_workbook_is_refused() throws IOException {
    assertEquals("file: this isn't an Excel workbook", Importing.refusal("xlsx", "Title,Room\n"));
    assertEquals(
        "file: this isn't an Excel workbook: it has no xl/workbook.xml",
        Importing.refusal("xlsx", zip("a.txt", "a")));
    String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + SHEETS;
    assertTrue(
        Importing.refusal("xlsx", zip("xl/workbook.xml", outside)).contains("document type"));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        entry(zip, namesAndTexts[i], namesAndTexts[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
