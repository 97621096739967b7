package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.lectern.publish.Phase;

/** Takes a site's files, from many threads at once. */
interface Taker {
  /** Takes a file's bytes. */
  void bytes(String path, Phase phase, byte[] bytes) throws IOException;

  /** Takes a file to copy. */
  void copy(String path, Phase phase, Path file) throws IOException;

  /**
   * Takes a file that is there already, if it has the bytes that are wanted.
   *
   * @param seen what the disk said of it when it had
   */
  boolean keep(String path, Phase phase, OptionalLong seen, Predicate<byte[]> isIt)
      throws IOException;
}
