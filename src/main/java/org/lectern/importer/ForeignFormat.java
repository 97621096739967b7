package org.lectern.importer;

import java.io.IOException;
import java.util.List;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.Imported;

/**
 * A format that schedules come in.
 *
 * @param names what it may be called on the command line; the first one is its own
 * @param hasColumns whether its files have columns, of which somebody can say what they are
 * @param description which files it reads, in a few words
 */
public record ForeignFormat(
    List<String> names, boolean hasColumns, String description, FormatReader reader) {
  /** A format whose files have no columns. */
  static ForeignFormat of(List<String> names, String description, FormatReader reader) {
    return new ForeignFormat(names, false, description, reader);
  }

  /** A format whose files are tables. */
  static ForeignFormat ofTables(List<String> names, String description, FormatReader reader) {
    return new ForeignFormat(names, true, description, reader);
  }

  public ForeignFormat {
    names = List.copyOf(names);
  }

  /** What it is called, such as {@code csv}. */
  public String name() {
    return names.get(0);
  }

  /** What a file says, as its reader has it. */
  public Imported read(Input input, Reading reading) throws IOException {
    return reader.read(input, reading);
  }
}
