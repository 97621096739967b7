package org.lectern.importer.table;

import java.io.IOException;
import org.lectern.importer.format.CsvReader;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * Comma-separated values, of which one row is one session:
 *
 * <pre>{@code
 * Title,Speakers,Date,Start time,End time,Room
 * Knots,"Ana Reis, Mei Tanaka",2027-05-14,10:00,10:45,Deck
 * }</pre>
 */
public final class Csv implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    Table table = new Table(reading);
    Position place = Position.file(file.name());
    CsvReader.read(file, reading, (cells, at) -> table.row(new Row(cells, at)));
    return new TableProgram(table.ended().columns(place), reading).imported(table.rows(), place);
  }
}
