package org.lectern.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Pictures, each drawn once and kept in a folder for the next build. The folder may be deleted at
 * any time, and two builds may use it at once: a file that isn't whole counts as none, and where
 * nothing can be written every picture is drawn. Safe for use by several threads.
 */
public final class DrawnPictures {
  private static final String ENDING = ".picture";
  private static final int CHECKSUM = 32;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Drawing drawing = new Drawing();

  private DrawnPictures(Path folder) {
    this.folder = folder;
  }

  /**
   * Pictures that are kept below a folder.
   *
   * @param cache such as {@code .lectern}; it need not be there
   */
  public static DrawnPictures below(Path cache) {
    return new DrawnPictures(cache.resolve("pictures-" + Cards.DRAWING));
  }

  /** The picture as a PNG file. */
  public byte[] png(Picture picture) {
    Path file = folder.resolve(picture.hash() + ENDING);
    used.add(file.getFileName().toString());
    Optional<byte[]> kept = read(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] png = drawing.cards().png(picture);
    write(file, png);
    return png;
  }

  /** Removes what no page has asked for. */
  public void forgetOthers() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException notNow) {
      // It is removed another time.
    }
  }

  private static Optional<byte[]> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - CHECKSUM;
      byte[] png = Arrays.copyOf(bytes, Math.max(0, end));
      return end > 0 && Arrays.equals(checksum(png), Arrays.copyOfRange(bytes, end, bytes.length))
          ? Optional.of(png)
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private void write(Path file, byte[] png) {
    try {
      Files.createDirectories(folder);
      ignoredByGit(folder.getParent());
      byte[] whole = Arrays.copyOf(png, png.length + CHECKSUM);
      System.arraycopy(checksum(png), 0, whole, png.length, CHECKSUM);
      Path fresh = Files.createTempFile(folder, "new", "");
      Files.write(fresh, whole);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UnsupportedOperationException notKept) {
      // The next build draws it again.
    }
  }

  private static void ignoredByGit(Path cache) throws IOException {
    Path file = cache.resolve(".gitignore");
    if (!Files.exists(file)) {
      Files.write(file, "*\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] checksum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reads the fonts when the first picture is drawn. */
  private static final class Drawing {
    private Optional<Cards> cards = Optional.empty();

    synchronized Cards cards() {
      if (cards.isEmpty()) {
        cards = Optional.of(Cards.load());
      }
      return cards.orElseThrow();
    }
  }
}
