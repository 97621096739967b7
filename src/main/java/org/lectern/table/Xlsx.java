package org.lectern.table;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as the sheets of a workbook (<a
 * href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>):
 * the names of columns stay in sight, times are times. Texts are texts there, so that none of them
 * is a formula. The same tables give the same bytes.
 */
public final class Xlsx {
  /** A cell takes no more characters. */
  private static final int LONGEST = 32_767;

  /** So many rows wait in memory at most. */
  private static final int AT_ONCE = 500;

  private static final String MOMENT = "yyyy-mm-dd hh:mm";

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Xlsx() {}

  /** A workbook's bytes. */
  public static byte[] of(List<Table> tables) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (Workbook workbook = new Workbook(bytes, "Lectern", null)) {
      // It is packed when its time has been taken out.
      workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
      for (Table table : tables) {
        write(workbook.newWorksheet(table.name()), table);
      }
      workbook.finish();
      return Timeless.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every table", e);
    }
  }

  private static void write(Worksheet sheet, Table table) throws IOException {
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column).title());
      sheet.width(column, table.columns().get(column).width());
    }
    sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int row = 0;
    for (List<Cell> cells : table.rows()) {
      row++;
      for (int column = 0; column < cells.size(); column++) {
        write(sheet, row, column, cells.get(column));
      }
      if (row % AT_ONCE == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, row, table.columns().size() - 1);
    sheet.finish();
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    if (cell instanceof Cell.Words words) {
      String text = words.text();
      // Shared among cells, all texts would stay in memory to the end, and few are the same.
      sheet.inlineString(
          row, column, escaped(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    } else if (cell instanceof Cell.Moment moment) {
      sheet.value(row, column, moment.time());
      sheet.style(row, column).format(MOMENT).set();
    } else if (cell instanceof Cell.Whole whole) {
      sheet.value(row, column, whole.number());
    }
  }

  /** What looks like an escaped character isn't one (part 1, 22.9.2.19). */
  private static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }
}
