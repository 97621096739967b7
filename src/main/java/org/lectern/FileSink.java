package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.lectern.publish.Phase;

/** Where a site's files go as they are made. Safe for use by several threads. */
interface FileSink {
  /**
   * Takes the bytes of a file.
   *
   * @param path from the site's folder, with {@code /} between names
   */
  void bytes(String path, Phase phase, byte[] bytes) throws IOException;

  /** Takes a file whose bytes are copied from another. */
  void copy(String path, Phase phase, Path file) throws IOException;

  /**
   * Keeps a file that is published already. Returns false, and takes nothing, where its bytes
   * aren't the wanted ones.
   *
   * @param seen the stamp that the disk gave when the file was known to be right
   * @param isWanted tells of the published bytes; asked only where the stamp is another now
   */
  boolean keep(String path, Phase phase, OptionalLong seen, Predicate<byte[]> isWanted)
      throws IOException;
}
