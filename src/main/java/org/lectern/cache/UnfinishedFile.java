package org.lectern.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A file that is written under a temporary name and moved into place when it is complete. */
final class UnfinishedFile {
  private static final String START = "new";

  /** Writing one file never takes a build longer. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private UnfinishedFile() {}

  /**
   * Writes a complete file, replacing an existing one, or leaves nothing behind.
   *
   * @throws IOException if it can't be written
   */
  static void write(byte[] bytes, Path file) throws IOException {
    String name = START + Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path fresh = file.resolveSibling(name);
    try {
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UnsupportedOperationException | Error failed) {
      Files.deleteIfExists(fresh);
      throw failed;
    }
  }

  /** Whether a file has a temporary name. Another build may still be writing it. */
  static boolean isUnfinished(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(START) && !name.endsWith(Cache.ENDING);
  }

  /**
   * Removes the temporary files of builds that were killed.
   *
   * @param written a file that was written just now: its time is from the disk's own clock
   * @throws IOException if the folder can't be read or changed
   */
  static void sweep(Path folder, Path written) throws IOException {
    long now = Files.getLastModifiedTime(written).toMillis();
    for (Path file : left(folder)) {
      if (now - Files.getLastModifiedTime(file).toMillis() > LONGEST.toMillis()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> left(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(UnfinishedFile::isUnfinished).toList();
    }
  }
}
