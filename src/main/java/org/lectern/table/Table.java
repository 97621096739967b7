package org.lectern.table;

import java.util.List;

/**
 * A table.
 *
 * @param name of its sheet
 * @param rows each with a cell for each column; worked out one after the other, so that a long
 *     table doesn't stand in memory as a whole
 */
public record Table(String name, List<Column> columns, Iterable<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
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
