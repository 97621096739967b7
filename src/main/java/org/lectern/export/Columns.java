package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lectern.table.Cell;
import org.lectern.table.Table;
import org.lectern.text.Words;

/** A table's columns, each with what it says of the things that have a row each. */
final class Columns<T> {
  private final Words words;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Function<T, Cell>> cells = new ArrayList<>();

  /**
   * None yet.
   *
   * @param words what people call columns
   */
  Columns(Words words) {
    this.words = words;
  }

  /** With another column behind the others. */
  Columns<T> with(String id, int width, Function<T, Cell> cell) {
    columns.add(new Table.Column(id, words.text("column_" + id), width));
    cells.add(cell);
    return this;
  }

  /** The same for what is a text. */
  Columns<T> text(String id, int width, Function<T, String> text) {
    return with(id, width, text.andThen(Cell::of));
  }

  /** The same for a text that may be missing. */
  Columns<T> ifAny(String id, int width, Function<T, Optional<?>> text) {
    return with(id, width, text.andThen(Cell::of));
  }

  /** A table with a row for each thing. */
  Table table(String name, Supplier<Stream<T>> things) {
    return new Table(name, columns, () -> things.get().map(this::row).iterator());
  }

  private List<Cell> row(T thing) {
    return cells.stream().map(cell -> cell.apply(thing)).toList();
  }
}
