package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.lectern.publish.Phase;

/** Takes the files of a site as they are made. Safe for use by several threads. */
interface FileSink {
  /**
   * Takes a file as bytes.
   *
   * @param path from the site's folder, with {@code /} between names
   */
  void bytes(String path, Phase phase, byte[] bytes) throws IOException;

  /** Takes a file that is a copy of another one. */
  void copy(String path, Phase phase, Path file) throws IOException;

  /**
   * Keeps a file that is already published. Returns false, and takes nothing, if its bytes aren't
   * the wanted ones.
   *
   * @param stamp the stamp of the file when its bytes were known to be right
   * @param isWanted checks the published bytes; called only if the stamp has changed since
   */
  boolean keep(String path, Phase phase, OptionalLong stamp, Predicate<byte[]> isWanted)
      throws IOException;
}
