package org.lectern.table;

import java.util.List;

/**
 * A table.
 *
 * @param name of its sheet
 * @param rows each with a cell for each column
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param id what programs call it
   * @param title what people call it
   * @param width in characters
   */
  public record Column(String id, String title, int width) {}
}
