package org.lectern.table;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> has them, with the names
 * of columns in the first line.
 *
 * <p>In UTF-8 behind a byte order mark: without one Excel takes it for the machine's own encoding,
 * and Japanese titles for something else. Spreadsheets take a cell that begins with {@code =} and
 * the like for a formula, quoted or not, and content comes from strangers: an apostrophe goes
 * before it, which spreadsheets show as a text (<a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>).
 */
public final class Csv {
  /** What makes a formula of a text, also in the width of Japanese keyboards. */
  private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Csv() {}

  /** A table's bytes. */
  public static byte[] of(Table table) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      text.append('\uFEFF');
      csv.printRecord(table.columns().stream().map(Table.Column::id));
      for (List<Cell> row : table.rows()) {
        csv.printRecord(row.stream().map(Csv::text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every table", e);
    }
    return bytes.toByteArray();
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Words words) {
      return defused(words.text());
    } else if (cell instanceof Cell.Moment moment) {
      return MOMENT.format(moment.time());
    } else if (cell instanceof Cell.Whole whole) {
      return String.valueOf(whole.number());
    }
    return "";
  }

  private static String defused(String text) {
    return STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
