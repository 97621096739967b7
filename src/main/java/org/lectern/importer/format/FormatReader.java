package org.lectern.importer.format;

import java.io.IOException;
import org.lectern.importer.model.Imported;

/** Reads files of one format. */
public interface FormatReader {
  /**
   * Reads a file.
   *
   * @param reading has limits and options, and takes reports of what can't be mapped
   * @throws RefusedException if the file isn't of this format
   * @throws IOException if it can't be read
   */
  Imported read(Input input, Reading reading) throws IOException;
}
