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
 * Pictures in the widths that pages need, each made once and kept for the next build. Safe for use
 * by several threads; memory for one of the largest pictures is enough however many there are.
 */
public final class ScaledPictures {
  private final Cache cache;
  private final Semaphore memory = new Semaphore(PictureHeader.MEGAPIXELS, true);
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  private ScaledPictures(Cache cache) {
    this.cache = cache;
  }

  /**
   * Pictures that are kept below a folder.
   *
   * @param folder such as {@code .lectern}; it need not be there
   */
  public static ScaledPictures below(Path folder) {
    return new ScaledPictures(Cache.below(folder, "scaled-" + Scaling.VERSION));
  }

  /**
   * A picture in one width.
   *
   * @param file the picture
   * @param raster what the file was when it was looked through
   * @param widths all that are needed of the picture: they are made together, in all kinds
   * @param kind one of those that the picture is published as
   * @throws BadPictureException where the picture can't be decoded
   * @throws IOException where the disk fails
   */
  public byte[] scaled(Path file, Raster raster, SortedSet<Integer> widths, int width, Kind kind)
      throws IOException, BadPictureException {
    Optional<byte[]> kept = cache.find(raster.key(width, kind));
    if (kept.isPresent()) {
      return kept.get();
    }
    // One thread decodes a picture; the others find what they want when it is done.
    synchronized (locks.computeIfAbsent(raster.hash(), hash -> new Object())) {
      Optional<byte[]> made = cache.find(raster.key(width, kind));
      return made.isPresent() ? made.get() : make(file, raster, widths, width, kind);
    }
  }

  private byte[] make(Path file, Raster raster, SortedSet<Integer> widths, int width, Kind kind)
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
    int cost = picture.head().megapixels();
    memory.acquireUninterruptibly(cost);
    try {
      return Scaling.of(picture, raster, widths);
    } finally {
      memory.release(cost);
    }
  }

  /** Removes what no page has asked for. */
  public void removeUnused() {
    cache.removeUnused();
  }
}
