package org.lectern.importer.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lectern.problem.Position;

/**
 * Reads comma-separated values (RFC 4180), also with semicolons or tabs, and in the encodings that
 * Excel writes.
 */
public final class CsvReader {
  /** The number of bytes from which the encoding and the delimiter are determined. */
  private static final int START = 1 << 16;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /**
   * Matches a cell with the apostrophe that keeps spreadsheets from evaluating it as a formula, but
   * not one that begins with a quotation.
   */
  private static final Pattern GUARDED =
      Pattern.compile("^'[=+\\-@\\t\\r\\n＝＋－＠](?!.*'(?:[\\s\\p{P}]|$))");

  private final Input.File file;
  private final Reading reading;
  private long line = 1;

  private CsvReader(Input.File file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  /** Handles a row. */
  public interface Rows {
    void row(List<String> cells, Position place) throws IOException;
  }

  /** Reads all rows of a file. Blank cells are empty texts. */
  public static void read(Input.File file, Reading reading, Rows rows) throws IOException {
    try (LimitedInputStream in = file.open()) {
      new CsvReader(file, reading).read(in, rows);
    }
  }

  private void read(LimitedInputStream in, Rows rows) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, START);
    byte[] start = bytes.readNBytes(START);
    Encoding encoding = Encoding.of(start);
    bytes.unread(start, encoding.mark(), start.length - encoding.mark());
    reading.encoding(encoding, Position.file(file.name()));
    InputStreamReader text = new InputStreamReader(bytes, encoding.decoder());
    char delimiter = delimiter(encoding.text(start).orElse(""));
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        in.pieceEnds();
        rows.row(cells(record), place());
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException wrong) {
      throw refused(wrong.getCause());
    } catch (CharacterCodingException | CSVException wrong) {
      throw refused(wrong);
    } catch (IllegalStateException | NoSuchElementException wrong) {
      throw refused(new IOException(wrong.getMessage()));
    }
  }

  /** Returns the most frequent delimiter in the first rows, outside of quotes. */
  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.size()];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < 3; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && DELIMITERS.contains(c)) {
        counts[DELIMITERS.indexOf(c)]++;
      } else if (!quoted && c == '\n') {
        lines++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.get(best);
  }

  private Position place() {
    return new Position(file.name(), (int) line, 1);
  }

  private List<String> cells(CSVRecord record) throws RefusedException {
    List<String> cells = new ArrayList<>(record.size());
    for (String cell : record) {
      cells.add(cell.isBlank() ? "" : unguarded(reading.text(cell, place())));
    }
    return cells;
  }

  private static String unguarded(String cell) {
    return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
  }

  private IOException refused(IOException wrong) {
    if (wrong instanceof RefusedException) {
      return wrong;
    }
    Optional<RefusedException> quote = StrayQuote.of(wrong, file.name(), line);
    if (quote.isPresent()) {
      return quote.get();
    }
    return wrong instanceof CharacterCodingException
        ? new RefusedException(
            place(), "from about here on the text isn't in the encoding of the beginning")
        : new RefusedException(
            place(), "this isn't CSV: " + PlainText.line(String.valueOf(wrong.getMessage())));
  }
}
