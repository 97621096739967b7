package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.picture.Size;
import org.lectern.render.HashedName;
import org.lectern.site.SitePath;

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

  /**
   * Reads all of them, in parallel.
   *
   * @param root the content folder
   * @throws UncheckedIOException where one can't be read
   */
  static MediaFiles read(Path root, Collection<String> paths) {
    Map<String, SitePath> names = new ConcurrentHashMap<>();
    Map<String, Size> sizes = new ConcurrentHashMap<>();
    paths.parallelStream()
        .forEach(
            path -> {
              try {
                Path file = root.resolve(path);
                names.put(path, HashedName.of(path, file));
                Size.of(file).ifPresent(size -> sizes.put(path, size));
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    return new MediaFiles(names, sizes);
  }
}
