package org.lectern.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are read by FastCSV and fastexcel's reader. */
class TablesTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2027, 5, 14, 10, 5);

  private static final ReadingOptions FORMATS = new ReadingOptions(true, false);

  private static Table table(Cell... cells) {
    List<Table.Column> columns =
        Stream.of(cells).map(cell -> new Table.Column("col_1", "Column 1", 20)).toList();
    return new Table("Sheet", columns, List.of(List.of(cells)));
  }

  private static List<String> csv(Cell... cells) throws IOException {
    String text = new String(Csv.of(table(cells)), StandardCharsets.UTF_8);
    assertEquals('\uFEFF', text.charAt(0), "Excel takes it for UTF-8 by this");
    List<CsvRecord> rows;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      rows = reader.stream().toList();
    }
    assertEquals(2, rows.size());
    assertEquals("col_1", rows.get(0).getField(0));
    return rows.get(1).getFields();
  }

  private static Row xlsx(Cell... cells) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(Xlsx.of(List.of(table(cells)))), FORMATS)) {
      List<Row> rows = book.getFirstSheet().read();
      assertEquals("Column 1", rows.get(0).getCellText(0));
      return rows.get(1);
    }
  }

  @Test
  void csv_keeps_commas_quotes_lines_and_every_script() throws IOException {
    List<String> texts = List.of("a, \"b\"", "two\nlines", "ロープ", "יעל", "é😀");
    assertEquals(texts, csv(texts.stream().map(Cell::of).toArray(Cell[]::new)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "=HYPERLINK(\"https://evil.example.org\")"
      })
  void no_text_is_a_formula(String text) throws IOException {
    assertEquals(List.of("'" + text), csv(Cell.of(text)));
    org.dhatim.fastexcel.reader.Cell read = xlsx(Cell.of(text)).getCell(0);
    assertEquals(CellType.STRING, read.getType());
    assertEquals(text.replace("\r", "\n"), read.asString().replace("\r", "\n"));
  }

  @Test
  void a_text_with_such_a_sign_within_stays_as_it_is() throws IOException {
    assertEquals(List.of("a=b", "1-2"), csv(Cell.of("a=b"), Cell.of("1-2")));
  }

  @Test
  void times_and_numbers_are_what_they_are() throws IOException {
    Cell[] cells = {new Cell.Moment(TEN), new Cell.Whole(-5), new Cell.Empty(), Cell.of("")};
    assertEquals(List.of("2027-05-14 10:05", "-5", "", ""), csv(cells));
    Row row = xlsx(cells);
    assertEquals(TEN, row.getCellAsDate(0).orElseThrow());
    assertEquals("yyyy-mm-dd hh:mm", row.getCell(0).getDataFormatString());
    assertEquals(-5, row.getCellAsNumber(1).orElseThrow().intValueExact());
    assertTrue(row.getCellText(2).isEmpty());
  }

  @Test
  void a_workbook_tells_nothing_of_when_it_was_made() throws Exception {
    byte[] first = Xlsx.of(List.of(table(Cell.of("x"))));
    Thread.sleep(5);
    assertArrayEquals(first, Xlsx.of(List.of(table(Cell.of("x")))));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals(1980, part.getTimeLocal().getYear(), part.getName());
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains("dcterms:created"), part.getName());
        if (part.getName().equals("xl/worksheets/sheet1.xml")) {
          assertTrue(text.contains("ySplit=\"1\"") && text.contains("state=\"frozen\""), text);
          assertFalse(text.contains("<f>"), text);
        }
      }
    }
  }

  @Test
  void a_text_that_is_too_long_for_a_cell_is_cut() throws IOException {
    assertEquals(32_767, xlsx(Cell.of("a".repeat(40_000))).getCellText(0).length());
    assertEquals(40_000, csv(Cell.of("a".repeat(40_000))).get(0).length());
  }

  @Test
  void control_characters_do_not_break_a_workbook() throws IOException {
    assertEquals("ab", xlsx(Cell.of("a\u0007\u0000b")).getCellText(0));
  }
}
