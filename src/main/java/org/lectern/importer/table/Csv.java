package org.lectern.importer.table;

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
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Guarded;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.StrayQuote;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * Comma-separated values (RFC 4180), also with semicolons or tabs, and in the encodings that Excel
 * writes. One row is one session:
 *
 * <pre>{@code
 * Title,Speakers,Date,Start time,End time,Room
 * Knots,"Ana Reis, Mei Tanaka",2027-05-14,10:00,10:45,Deck
 * }</pre>
 */
public final class Csv implements FormatReader {
  /**
   * A text with the apostrophe that keeps spreadsheets from taking it for a formula; not one that
   * begins with something in quotes.
   */
  private static final Pattern GUARDED =
      Pattern.compile("^'[=+\\-@\\t\\r\\n＝＋－＠](?!.*'(?:[\\s\\p{P}]|$))");

  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    Table table = new Table(reading);
    Position place = Position.file(file.name());
    try (Guarded in = file.open()) {
      rows(in, table, place, reading);
    }
    return new TableProgram(table.ended().columns(place), reading).imported(table.rows(), place);
  }

  private static void rows(Guarded in, Table table, Position place, Reading reading)
      throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, CsvStart.LENGTH);
    CsvStart start = CsvStart.of(bytes);
    reading.encoding(start.encoding(), place);
    InputStreamReader text = new InputStreamReader(bytes, start.encoding().decoder());
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(start.delimiter()).get();
    long line = 1;
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        in.pieceEnds();
        table.row(row(record, new Position(place.file(), (int) line, 1), reading));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException wrong) {
      throw refused(wrong.getCause(), place.file(), line);
    } catch (CharacterCodingException | CSVException wrong) {
      throw refused(wrong, place.file(), line);
    } catch (IllegalStateException | NoSuchElementException wrong) {
      throw refused(new IOException(wrong.getMessage()), place.file(), line);
    }
  }

  private static IOException refused(IOException wrong, String file, long line) {
    if (wrong instanceof RefusedException) {
      return wrong;
    }
    Optional<RefusedException> quote = StrayQuote.of(wrong, file, line);
    if (quote.isPresent()) {
      return quote.get();
    }
    Position place = new Position(file, (int) line, 1);
    return wrong instanceof CharacterCodingException
        ? new RefusedException(
            place, "from about here on the text isn't in the encoding of the beginning")
        : new RefusedException(
            place, "this isn't CSV: " + PlainText.line(String.valueOf(wrong.getMessage())));
  }

  private static Row row(CSVRecord record, Position place, Reading reading)
      throws RefusedException {
    List<String> cells = new ArrayList<>(record.size());
    for (String cell : record) {
      cells.add(cell.isBlank() ? "" : unguarded(reading.text(cell, place)));
    }
    return new Row(cells, place);
  }

  private static String unguarded(String cell) {
    return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
  }
}
