package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.picture.BadPictureException;
import org.lectern.picture.PictureFile;
import org.lectern.picture.Size;
import org.lectern.render.HashedName;
import org.lectern.site.MediaFile;
import org.lectern.stamp.PerFileCache;
import org.lectern.stamp.Stamps;

/** Reads what pages need to know of the files in {@code media}. */
final class MediaFiles {
  private MediaFiles() {}

  /**
   * Reads all of them, in parallel.
   *
   * @param root the content folder
   * @param stamps tells which files have changed
   * @param cache holds files that were read before
   * @return the files by their paths in the content folder
   * @throws UncheckedIOException if a file can't be read
   */
  static Map<String, MediaFile> read(
      Path root, Set<String> paths, Stamps stamps, PerFileCache<MediaFile> cache) {
    cache.retain(paths);
    Map<String, MediaFile> files = new ConcurrentHashMap<>();
    paths.parallelStream()
        .forEach(
            path -> {
              try {
                Path file = root.resolve(path);
                files.put(path, cache.get(path, stamps.of(file), () -> read(path, file)));
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    return files;
  }

  private static MediaFile read(String path, Path file) throws IOException {
    try {
      Optional<PictureFile> picture = PictureFile.read(file);
      return picture.isPresent()
          ? picture(path, picture.get())
          : new MediaFile(HashedName.of(path, file), true, Size.of(file), Optional.empty());
    } catch (BadPictureException changed) {
      throw new IOException(file + " changed while it was read", changed);
    }
  }

  private static MediaFile picture(String path, PictureFile picture) {
    return new MediaFile(
        HashedName.of(path, picture.clean()),
        picture.isClean(),
        Optional.of(picture.size()),
        picture.raster());
  }
}
