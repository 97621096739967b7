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
 * Files that were made once, kept in a folder under names that say all that they were made from.
 *
 * <pre>{@code
 * Cache cache = Cache.below(Path.of(".lectern"), "pictures-1");
 * Optional<byte[]> kept = cache.find("3f1c9a0b2d");
 * }</pre>
 *
 * <p>The folder may be deleted at any time, and two builds may use it at once: a file that isn't
 * whole counts as none, and where nothing can be written nothing is kept. Safe for use by several
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
   * What is kept in a folder; it need not be there.
   *
   * @param folder such as {@code .lectern}, which version control is told to leave out
   * @param name of the folder in it; another one wherever the same names stand for other bytes
   */
  public static Cache below(Path folder, String name) {
    return new Cache(folder.resolve(name));
  }

  /** What is kept under a name, whole. */
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

  /** Keeps something, where it can be written. */
  public void keep(String name, byte[] bytes) {
    Path file = file(name);
    used.add(file.getFileName().toString());
    try {
      Files.createDirectories(folder);
      ignoredByGit(folder.getParent());
      byte[] whole = Arrays.copyOf(bytes, bytes.length + CHECKSUM);
      System.arraycopy(checksum(bytes), 0, whole, bytes.length, CHECKSUM);
      UnfinishedFile.write(whole, file);
      if (!swept.getAndSet(true)) {
        UnfinishedFile.sweep(folder, file);
        EarlierVersions.remove(folder);
      }
    } catch (IOException | UnsupportedOperationException notKept) {
      // The next build makes it again.
    }
  }

  /** Has something kept, as if it had been asked for. */
  public void remember(String name) {
    used.add(file(name).getFileName().toString());
  }

  /** Removes what nobody has asked for. */
  public void forgetOthers() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString()) && !UnfinishedFile.is(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException notNow) {
      // It is removed another time.
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  private static void ignoredByGit(Path cache) throws IOException {
    Path file = cache.resolve(".gitignore");
    // Where the disk was full, an empty one may have been left.
    if (!Files.exists(file) || Files.size(file) == 0) {
      UnfinishedFile.write("*\n".getBytes(StandardCharsets.UTF_8), file);
    }
  }

  private static byte[] checksum(byte[] bytes) {
    return ByteBuffer.allocate(CHECKSUM).putLong(Checksum.of(bytes)).array();
  }
}
