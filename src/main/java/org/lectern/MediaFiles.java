package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.picture.Size;
import org.lectern.render.HashedName;
import org.lectern.site.SitePath;
import org.lectern.stamp.Kept;
import org.lectern.stamp.Stamps;

/**
 * What pages need to know of the files in {@code media}, by their paths in the content folder.
 *
 * @param names where each goes
 * @param sizes how large each picture among them is, where it says so
 */
record MediaFiles(Map<String, SitePath> names, Map<String, Size> sizes) {
  MediaFiles {
    names = Map.copyOf(names);
    sizes = Map.copyOf(sizes);
  }

  /** What a file says. */
  record Facts(SitePath name, Optional<Size> size) {}

  /**
   * Reads all of them, in parallel.
   *
   * @param root the content folder
   * @param stamps tells which have changed
   * @param kept what was read before
   * @throws UncheckedIOException where one can't be read
   */
  static MediaFiles read(Path root, Set<String> paths, Stamps stamps, Kept<Facts> kept) {
    kept.retain(paths);
    Map<String, SitePath> names = new ConcurrentHashMap<>();
    Map<String, Size> sizes = new ConcurrentHashMap<>();
    paths.parallelStream()
        .forEach(
            path -> {
              try {
                Path file = root.resolve(path);
                Facts facts = kept.of(path, stamps.of(file), () -> facts(path, file));
                names.put(path, facts.name());
                facts.size().ifPresent(size -> sizes.put(path, size));
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    return new MediaFiles(names, sizes);
  }

  private static Facts facts(String path, Path file) throws IOException {
    return new Facts(HashedName.of(path, file), Size.of(file));
  }
}
