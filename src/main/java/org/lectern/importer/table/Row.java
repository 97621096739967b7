package org.lectern.importer.table;

import java.util.List;
import org.lectern.problem.Position;

/** A row of a table; cells that are empty or missing are empty texts. */
record Row(List<String> cells, Position place) {
  Row {
    cells = List.copyOf(cells);
  }

  /** A cell's text, which may be empty. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
