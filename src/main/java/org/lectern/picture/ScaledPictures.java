package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
  private final Semaphore memory = new Semaphore(Head.MEGAPIXELS, true);
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
   * A picture in one width, as a JPEG or PNG file.
   *
   * @param file the picture
   * @param raster what the file was when it was looked through
   * @param widths all that are needed of the picture: they are made together
   * @throws BadPictureException where the picture can't be decoded
   * @throws IOException where the disk fails
   */
  public byte[] scaled(Path file, Raster raster, SortedSet<Integer> widths, int width)
      throws IOException, BadPictureException {
    Optional<byte[]> kept = cache.find(raster.key(width));
    if (kept.isPresent()) {
      return kept.get();
    }
    // One thread decodes a picture; the others find what they want when it is done.
    synchronized (locks.computeIfAbsent(raster.hash(), hash -> new Object())) {
      Optional<byte[]> made = cache.find(raster.key(width));
      return made.isPresent() ? made.get() : make(file, raster, widths, width);
    }
  }

  private byte[] make(Path file, Raster raster, SortedSet<Integer> widths, int width)
      throws IOException, BadPictureException {
    PictureFile picture =
        PictureFile.read(file)
            .filter(now -> now.raster().equals(Optional.of(raster)))
            .orElseThrow(() -> new IOException(file + " changed while it was used"));
    SortedSet<Integer> missing = new TreeSet<>(widths);
    missing.removeIf(one -> one != width && cache.find(raster.key(one)).isPresent());
    SortedMap<Integer, byte[]> files = new TreeMap<>(decoded(picture, raster, missing));
    files.forEach((one, bytes) -> cache.keep(raster.key(one), bytes));
    return files.get(width);
  }

  private Map<Integer, byte[]> decoded(
      PictureFile picture, Raster raster, Collection<Integer> widths) throws BadPictureException {
    int cost = picture.head().megapixels();
    memory.acquireUninterruptibly(cost);
    try {
      return Scaling.of(picture, raster, widths);
    } finally {
      memory.release(cost);
    }
  }

  /** Removes what no page has asked for. */
  public void forgetOthers() {
    cache.forgetOthers();
  }
}
