package org.lectern.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * The files of a published site, in short: what the disk says of them without reading them.
 *
 * @param paths of all of them, sorted
 * @param seen stands for their paths, sizes and times
 */
public record PublishedFiles(List<String> paths, long seen) {
  public PublishedFiles {
    paths = List.copyOf(paths);
  }

  /**
   * The files that Lectern wrote into a folder; nothing where a publication was interrupted, or
   * where a file is gone or isn't one any more.
   *
   * @throws IOException where they can't be asked
   */
  public static Optional<PublishedFiles> in(Path output) throws IOException {
    Path own = output.resolve(SafePath.OWN);
    if (Files.isSymbolicLink(output)
        || !Files.isRegularFile(Manifest.in(own), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(InPlace.journalIn(own), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    List<String> paths = List.copyOf(Manifest.read(Manifest.in(own)).files().keySet());
    try {
      return Optional.of(
          new PublishedFiles(
              paths, paths.parallelStream().mapToLong(path -> seen(output, path)).sum()));
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof NoSuchFileException) {
        return Optional.empty();
      }
      throw failed.getCause();
    }
  }

  private static long seen(Path output, String path) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(
              output.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!found.isRegularFile()) {
        throw new NoSuchFileException(path);
      }
      return Seen.of(path, found);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
