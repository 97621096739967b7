package org.lectern.importer.format;

import java.io.IOException;
import org.lectern.importer.model.Imported;

/** Reads files of a format that schedules come in. */
public interface FormatReader {
  /**
   * What a file says.
   *
   * @param reading gives limits and wishes, and takes note of what can't be mapped
   * @throws RefusedException where the file isn't what it should be
   * @throws IOException where it can't be read
   */
  Imported read(Input input, Reading reading) throws IOException;
}
