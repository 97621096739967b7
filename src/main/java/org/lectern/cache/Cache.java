package org.lectern.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.lectern.stamp.Checksum;

/**
 * A cache of files in a folder. The name of a file identifies everything that it was made from.
 *
 * <pre>{@code
 * Cache cache = Cache.below(Path.of(".lectern"), "pictures-1");
 * Optional<byte[]> cached = cache.find("3f1c9a0b2d");
 * }</pre>
 *
 * <p>The folder may be deleted at any time, and two builds may use it at once: a truncated file
 * counts as missing, and if the folder can't be written nothing is cached. Safe for use by several
 * threads.
 */
public final class Cache {
  static final String ENDING = ".kept";
  private static final int CHECKSUM = Long.BYTES;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean swept = new AtomicBoolean();

  private Cache(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the cache in a folder, which need not exist.
   *
   * @param folder such as {@code .lectern}; version control is told to ignore it
   * @param name the name of the cache's own folder in it; must change when the same names stand for
   *     other bytes
   */
  public static Cache below(Path folder, String name) {
    return new Cache(folder.resolve(name));
  }

  /** Returns the bytes of a name, if they are cached and complete. */
  public Optional<byte[]> find(String name) {
    Path file = file(name);
    used.add(file.getFileName().toString());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.max(0, Files.size(file) - CHECKSUM));
      byte[] checksum = in.readNBytes(CHECKSUM);
      return bytes.length > 0 && Arrays.equals(checksum(bytes), checksum)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Caches bytes under a name, if the folder can be written. */
  public void put(String name, byte[] bytes) {
    Path file = file(name);
    used.add(file.getFileName().toString());
    try {
      Files.createDirectories(folder);
      writeGitignore(folder.getParent());
      byte[] whole = Arrays.copyOf(bytes, bytes.length + CHECKSUM);
      System.arraycopy(checksum(bytes), 0, whole, bytes.length, CHECKSUM);
      UnfinishedFile.write(whole, file);
      if (!swept.getAndSet(true)) {
        UnfinishedFile.sweep(folder, file);
        EarlierVersions.remove(folder);
      }
    } catch (IOException | UnsupportedOperationException failed) {
      // The next build makes it again.
    }
  }

  /** Marks a name as used, so that {@link #removeUnused} keeps it. */
  public void markUsed(String name) {
    used.add(file(name).getFileName().toString());
  }

  /** Removes the files that weren't read, written or marked as used. */
  public void removeUnused() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString()) && !UnfinishedFile.isUnfinished(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException notNow) {
      // A later build removes it.
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  private static void writeGitignore(Path cache) throws IOException {
    Path file = cache.resolve(".gitignore");
    // If the disk was full, an empty file may have been left.
    if (!Files.exists(file) || Files.size(file) == 0) {
      UnfinishedFile.write("*\n".getBytes(StandardCharsets.UTF_8), file);
    }
  }

  private static byte[] checksum(byte[] bytes) {
    return ByteBuffer.allocate(CHECKSUM).putLong(Checksum.of(bytes)).array();
  }
}
