package org.lectern.importer.table;

import java.io.IOException;
import java.util.Optional;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * A workbook of Excel, or of what else writes such (ECMA-376). The first sheet that has titles
 * counts, and is read as {@link Csv} is.
 */
public final class Xlsx implements FormatReader {
  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    Position place = Position.file(file.name());
    Findings findings = reading.findings();
    try (Workbook workbook = Workbook.of(file, reading)) {
      Optional<Table> chosen = Optional.empty();
      Optional<Table> first = Optional.empty();
      for (Workbook.Sheet sheet : workbook.sheets()) {
        if (chosen.isPresent() || sheet.isHidden()) {
          findings.leftOut(place, "the sheet \"" + sheet.name() + "\"");
          continue;
        }
        Table table = new Table(reading);
        workbook.rows(sheet, table::row);
        table.ended();
        if (table.hasTitles()) {
          chosen = Optional.of(table);
          findings.read(place, "the sheet \"" + sheet.name() + "\"");
        } else if (!table.isEmpty()) {
          first = first.or(() -> Optional.of(table));
          findings.leftOut(
              place, "the sheet \"" + sheet.name() + "\", which has no column of titles");
        }
      }
      Table table = chosen.orElse(first.orElse(new Table(reading)));
      return new TableProgram(table.columns(place), reading).imported(table.rows(), place);
    }
  }
}
