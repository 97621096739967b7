package org.lectern.importer.pretalx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Guarded;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.StrayQuote;
import org.lectern.problem.Position;

/**
 * Reads a table of comma-separated values, row by row; semicolons and tabs may stand for the
 * commas.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows {
  private static final int LONGEST_HEADING_LINE = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvRows() {}

  /** What to do with each row. */
  interface Row {
    void read(Fields row) throws IOException;
  }

  /**
   * Reads all rows: their values by the headings in the first one. Columns without a heading are
   * called {@code column 3}.
   */
  static void read(Input.File file, Reading reading, Row row) throws IOException {
    try (Guarded in = file.open();
        BufferedReader text =
            new BufferedReader(
                new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_HEADING_LINE)) {
      CSVFormat format =
          CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
      try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
        read(file.name(), in, parser.iterator(), reading, row);
      }
    } catch (UncheckedIOException wrong) {
      throw refused(file, wrong.getCause());
    } catch (IllegalStateException wrong) {
      throw refused(file, wrong);
    }
  }

  private static IOException refused(Input.File file, Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof RefusedException refused) {
        return refused;
      }
      Optional<RefusedException> quote = StrayQuote.of(each, file.name(), 1);
      if (quote.isPresent()) {
        return quote.get();
      }
    }
    return new RefusedException(
        Position.file(file.name()),
        "this isn't a table of comma-separated values: "
            + PlainText.line(String.valueOf(cause.getMessage())));
  }

  private static void read(
      String name, Guarded in, Iterator<CSVRecord> records, Reading reading, Row row)
      throws IOException {
    List<String> headings = new ArrayList<>();
    while (records.hasNext()) {
      CSVRecord each = records.next();
      in.pieceEnds();
      Position place = new Position(name, (int) Math.max(1, each.getRecordNumber()), 1);
      if (headings.isEmpty()) {
        for (String heading : each) {
          String called = PlainText.line(reading.text(heading, place));
          headings.add(called.isEmpty() ? "column " + (headings.size() + 1) : called);
        }
      } else {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < each.size(); i++) {
          String heading = i < headings.size() ? headings.get(i) : "column " + (i + 1);
          values.putIfAbsent(heading, reading.text(each.get(i), place));
        }
        row.read(new Fields(values, place, reading.findings()));
      }
    }
  }

  /** What the first line has most of. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADING_LINE);
    int[] counts = new int[3];
    int c = text.read();
    for (int read = 1; c >= 0 && c != '\n' && read < LONGEST_HEADING_LINE; read++) {
      counts[0] += c == ',' ? 1 : 0;
      counts[1] += c == ';' ? 1 : 0;
      counts[2] += c == '\t' ? 1 : 0;
      c = text.read();
    }
    text.reset();
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return counts[1] > counts[0] && counts[1] >= counts[2]
        ? ';'
        : counts[2] > counts[0] ? '\t' : ',';
  }
}
