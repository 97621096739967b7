package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a published site, without their bytes.
 *
 * @param paths the paths of all of them, sorted
 * @param stamp a hash of their paths, sizes and times
 */
public record PublishedFiles(List<String> paths, long stamp) {
  public PublishedFiles {
    paths = List.copyOf(paths);
  }

  /**
   * Returns the files that Lectern wrote into a folder; nothing if a publication was interrupted.
   * Missing files change the stamp.
   *
   * @throws IOException if a file can't be read
   */
  public static Optional<PublishedFiles> in(Path output) throws IOException {
    Path own = output.resolve(SafePath.OWN);
    if (Files.isSymbolicLink(output)
        || !Files.isRegularFile(Manifest.in(own), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(InPlace.journalIn(own), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Manifest written = Manifest.read(Manifest.in(own));
    Map<String, Long> stamps =
        new PublishedSite(new Tree(output, new Disk()), written).stamps(Map.of());
    return Optional.of(
        new PublishedFiles(
            List.copyOf(written.files().keySet()),
            stamps.values().stream().mapToLong(Long::longValue).sum()));
  }
}
