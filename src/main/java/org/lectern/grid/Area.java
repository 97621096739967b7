package org.lectern.grid;

/**
 * A place in a day's grid by the numbers of its lines.
 *
 * @param row the line that it starts at; the heads of the rooms stand at 1
 * @param endRow the line that it ends at
 * @param column the line that it starts at; the times stand at 1
 * @param span how many lanes it takes
 */
public record Area(int row, int endRow, int column, int span) {
  /** The classes that put something there, such as {@code rs-2 re-4 c-3 w-1}. */
  public String style() {
    return rowStyle(row) + " " + endStyle(endRow) + " " + columnStyle(column, span);
  }

  /** The class that puts something into a row. */
  public static String rowStyle(int row) {
    return "rs-" + row;
  }

  /** The class that ends something at a row. */
  public static String endStyle(int row) {
    return "re-" + row;
  }

  /** The classes that put something into some lanes. */
  public static String columnStyle(int column, int span) {
    return "c-" + column + " w-" + span;
  }
}
