package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
   * The files that Lectern wrote into a folder; nothing where a publication was interrupted. Files
   * that are gone have been seen as such.
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
    Manifest written = Manifest.read(Manifest.in(own));
    Map<String, Long> seen = new Published(new Tree(output, new Disk()), written).seen(Map.of());
    return Optional.of(
        new PublishedFiles(
            List.copyOf(written.files().keySet()),
            seen.values().stream().mapToLong(Long::longValue).sum()));
  }
}
