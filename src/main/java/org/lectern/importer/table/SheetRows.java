package org.lectern.importer.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.XmlReader;
import org.lectern.problem.Position;

/** Walks through the rows of a sheet, of which cells and rows that are empty may be missing. */
final class SheetRows {
  private static final int MOST_COLUMNS = 1_000;

  private final XmlReader xml;
  private final String name;
  private final List<String> shared;
  private final SheetDates dates;
  private final Reading reading;
  private int line;

  SheetRows(XmlReader xml, String name, List<String> shared, SheetDates dates, Reading reading) {
    this.xml = xml;
    this.name = name;
    this.shared = shared;
    this.dates = dates;
    this.reading = reading;
  }

  /** Reads the {@code sheetData} that begins here. */
  void read(Workbook.Rows rows) throws IOException {
    xml.children(
        element -> {
          line =
              xml.attribute("r")
                  .filter(number -> number.matches("\\d{1,7}"))
                  .map(Integer::valueOf)
                  .orElse(line + 1);
          Position place = new Position(name, Math.max(1, line), 1);
          List<String> cells = new ArrayList<>();
          xml.children(cell -> cell(cells, place));
          rows.row(new Row(cells, place));
        });
  }

  private void cell(List<String> cells, Position place) throws IOException {
    int column =
        xml.attribute("r").map(SheetRows::column).filter(it -> it >= 0).orElse(cells.size());
    Optional<String> style = xml.attribute("s");
    String type = xml.attribute("t").orElse("n");
    String[] text = {""};
    xml.children(
        element -> {
          switch (element) {
            case "v" -> text[0] = value(xml.text(), type, style, place);
            case "is" -> text[0] = SheetText.of(xml);
            default -> {}
          }
        });
    if (text[0].isBlank()) {
      return;
    }
    if (column >= MOST_COLUMNS) {
      throw new RefusedException(place, "there are more than 1,000 columns");
    }
    while (cells.size() < column) {
      cells.add("");
    }
    if (cells.size() == column) {
      cells.add(text[0]);
    } else {
      cells.set(column, text[0]);
    }
  }

  private String value(String raw, String type, Optional<String> style, Position place)
      throws IOException {
    return switch (type) {
      case "s" -> shared(raw.strip(), place);
      case "b" -> raw.strip().equals("1") ? "true" : "false";
      case "e" -> {
        reading.findings().leftOut(place, "a cell that shows an error: " + raw.strip());
        yield "";
      }
      case "n" -> dates.text(raw, style);
      default -> SheetText.unescaped(raw);
    };
  }

  private String shared(String index, Position place) throws IOException {
    int at = index.matches("\\d{1,7}") ? Integer.parseInt(index) : -1;
    if (at < 0 || at >= shared.size()) {
      throw new RefusedException(place, "a cell's text isn't among the workbook's texts");
    }
    return reading.text(shared.get(at), place);
  }

  /** The number of a column by its letters: 0 for {@code A1}; -1 where there are none. */
  private static int column(String cell) {
    int column = 0;
    for (char c : cell.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c < 'A' || c > 'Z' || column > MOST_COLUMNS) {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }
}
