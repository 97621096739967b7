package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.problem.Position;

/**
 * A table's rows as they come. The heading row is the one among the first few in which most
 * headings are known: some tables have a title above it.
 */
final class Table {
  private static final int HEADING_WITHIN = 10;
  private static final int MOST_COLUMNS = 1_000;

  private final Reading reading;
  private final List<Row> first = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private Optional<Columns> columns = Optional.empty();

  Table(Reading reading) {
    this.reading = reading;
  }

  /** Takes the next row. */
  void row(Row row) throws RefusedException {
    if (row.isBlank()) {
      return;
    }
    if (row.cells().size() > MOST_COLUMNS) {
      throw new RefusedException(row.place(), "there are more than 1,000 columns");
    }
    if (columns.isPresent()) {
      add(row);
      return;
    }
    first.add(row);
    if (first.size() == HEADING_WITHIN) {
      find();
    }
  }

  private void add(Row row) throws RefusedException {
    reading.session(row.place());
    rows.add(row);
  }

  /** Says that all rows have come. */
  Table ended() throws RefusedException {
    if (columns.isEmpty() && !first.isEmpty()) {
      find();
    }
    return this;
  }

  private void find() throws RefusedException {
    int best = 0;
    for (int i = 1; i < first.size(); i++) {
      if (guessed(i).known() > guessed(best).known()) {
        best = i;
      }
    }
    columns = Optional.of(Columns.of(first.get(best), reading.options().columns()));
    for (Row row : first.subList(best + 1, first.size())) {
      add(row);
    }
    for (Row row : first.subList(0, best)) {
      reading.findings().leftOut(row.place(), "a row above the headings");
    }
  }

  private Columns guessed(int row) throws RefusedException {
    return Columns.of(first.get(row), java.util.Map.of());
  }

  /** Whether nothing but blanks came. */
  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Whether the headings say where the titles are. */
  boolean hasTitles() {
    return columns.filter(found -> found.has(TableField.TITLE)).isPresent();
  }

  /** What the columns are. */
  Columns columns(Position place) throws RefusedException {
    Columns found =
        columns.orElseThrow(() -> new RefusedException(place, "there is nothing in this table"));
    if (!found.has(TableField.TITLE)) {
      throw new RefusedException(
          found.place(),
          "no column's heading says that it has the titles",
          "say which it is: --map \"%s=title\"".formatted(found.headings().get(0)));
    }
    return found;
  }

  /** The rows below the headings. */
  List<Row> rows() {
    return rows;
  }
}
