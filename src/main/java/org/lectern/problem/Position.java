package org.lectern.problem;

import java.util.Comparator;

/**
 * A place in a file that an editor wrote, such as {@code content/sessions/x.md:7:11}.
 *
 * @param file the path from the conference's folder, with {@code /} between names
 * @param line counted from 1; 0 means the file as a whole
 * @param column counted from 1 in Unicode code points; 0 with line 0
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.<Position, String>comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  public Position {
    if (file.isEmpty() || line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException(file + ":" + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static Position file(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, or only the file where the whole of it is meant. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
