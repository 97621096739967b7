package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.lectern.cache.Cache;

/**
 * Scales pictures to the widths that pages need, and caches them for the next builds. Safe for use
 * by several threads. However many pictures there are, the memory of one of the largest is enough.
 */
public final class ScaledPictures {
  private final Cache cache;
  private final Semaphore memory = new Semaphore(PictureHeader.MEGAPIXELS, true);
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  private ScaledPictures(Cache cache) {
    this.cache = cache;
  }

  /**
   * Creates one with a cache in a folder.
   *
   * @param folder such as {@code .lectern}; it need not exist
   */
  public static ScaledPictures below(Path folder) {
    return new ScaledPictures(Cache.below(folder, "scaled-" + PictureScaler.VERSION));
  }

  /**
   * Returns a picture in one width.
   *
   * @param file the picture
   * @param raster what was read of the file before
   * @param widths all widths that are needed: they are made together, in all formats
   * @param kind one of the formats that the picture is published in
   * @throws BadPictureException if the picture can't be decoded
   * @throws IOException if a file can't be read
   */
  public byte[] scaled(
      Path file, Raster raster, SortedSet<Integer> widths, int width, PictureFormat kind)
      throws IOException, BadPictureException {
    Optional<byte[]> kept = cache.find(raster.key(width, kind));
    if (kept.isPresent()) {
      return kept.get();
    }
    // One thread decodes a picture; the others find the results in the cache.
    synchronized (locks.computeIfAbsent(raster.hash(), hash -> new Object())) {
      Optional<byte[]> made = cache.find(raster.key(width, kind));
      return made.isPresent() ? made.get() : make(file, raster, widths, width, kind);
    }
  }

  private byte[] make(
      Path file, Raster raster, SortedSet<Integer> widths, int width, PictureFormat kind)
      throws IOException, BadPictureException {
    PictureFile picture =
        PictureFile.read(file)
            .filter(now -> now.raster().equals(Optional.of(raster)))
            .orElseThrow(() -> new IOException(file + " changed while it was used"));
    SortedSet<Integer> missing = new TreeSet<>(widths);
    missing.removeIf(one -> one != width && isKept(raster, one));
    Map<String, byte[]> files = decoded(picture, raster, missing);
    files.forEach(cache::put);
    return files.get(raster.key(width, kind));
  }

  private boolean isKept(Raster raster, int width) {
    return raster.kinds().stream()
        .allMatch(kind -> cache.find(raster.key(width, kind)).isPresent());
  }

  private Map<String, byte[]> decoded(
      PictureFile picture, Raster raster, Collection<Integer> widths)
      throws IOException, BadPictureException {
    int cost = picture.header().megapixels();
    memory.acquireUninterruptibly(cost);
    try {
      return PictureScaler.of(picture, raster, widths);
    } finally {
      memory.release(cost);
    }
  }

  /** Removes cached pictures that no page has asked for. */
  public void removeUnused() {
    cache.removeUnused();
  }
}
