package org.lectern.importer.format;

import java.io.IOException;
import java.util.List;
import org.lectern.importer.model.Imported;

/** A format that schedules come in. */
public interface ForeignFormat {
  /** What it is called on the command line, such as {@code frab}. */
  String name();

  /** What else it may be called there. */
  default List<String> otherNames() {
    return List.of();
  }

  /** Which files it reads, in a few words. */
  String description();

  /** Whether its files have columns, of which somebody can say what they are. */
  default boolean hasColumns() {
    return false;
  }

  /**
   * What a file says.
   *
   * @param reading gives limits and wishes, and takes note of what can't be mapped
   * @throws RefusedException where the file isn't what it should be
   * @throws IOException where it can't be read
   */
  Imported read(Input input, Reading reading) throws IOException;
}
