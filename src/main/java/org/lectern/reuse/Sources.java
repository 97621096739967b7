package org.lectern.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.stamp.Checksum;

/**
 * All files that a build may read, in short.
 *
 * @param seen stands for their names, sizes and times: what the disk says without reading them
 * @param held stands for their names and bytes
 */
public record Sources(long seen, long held) {
  private static final long SMALL = 1 << 16;

  private record Found(Path path, BasicFileAttributes attributes) {}

  /**
   * The files below some folders, read; nothing where there is a link among them, for what lies
   * behind it may be anywhere. Folders that aren't there hold nothing.
   *
   * @throws IOException where a file can't be read
   */
  public static Optional<Sources> read(List<Path> folders) throws IOException {
    Optional<List<Found>> files = find(folders);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sources(seen(files.get()), held(files.get())));
  }

  /**
   * Whether the files look as they did: none was changed while a build was at work.
   *
   * @throws IOException where a folder can't be read
   */
  public boolean lookTheSame(List<Path> folders) throws IOException {
    Optional<List<Found>> files = find(folders);
    return files.isPresent() && seen(files.get()) == seen;
  }

  private static Optional<List<Found>> find(List<Path> folders) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.exists(folder) && !isWhole(folder, found)) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private static boolean isWhole(Path folder, List<Found> found) throws IOException {
    int before = found.size();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(new Found(file, attributes));
            return FileVisitResult.CONTINUE;
          }
        });
    return found.subList(before, found.size()).stream()
        .allMatch(file -> file.attributes().isRegularFile());
  }

  /** The order in which a disk lists files doesn't count. */
  private static long seen(List<Found> files) {
    return files.stream().mapToLong(Sources::seen).sum();
  }

  private static long seen(Found file) {
    BasicFileAttributes attributes = file.attributes();
    String all =
        String.join(
            "\0",
            file.path().toString(),
            String.valueOf(attributes.size()),
            attributes.lastModifiedTime().toString(),
            String.valueOf(attributes.fileKey()));
    return Checksum.of(all.getBytes(StandardCharsets.UTF_8));
  }

  private static long held(List<Found> files) throws IOException {
    try {
      return files.parallelStream().mapToLong(Sources::held).sum();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static long held(Found file) {
    try {
      Checksum checksum = new Checksum();
      checksum.add(file.path().toString().getBytes(StandardCharsets.UTF_8));
      checksum.add(new byte[] {0});
      addBytes(file, checksum);
      return checksum.value();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Recordings are larger than memory; of thousands of small files each is read in one go. */
  private static void addBytes(Found file, Checksum checksum) throws IOException {
    if (file.attributes().size() <= SMALL) {
      checksum.add(Files.readAllBytes(file.path()));
      return;
    }
    try (InputStream bytes = Files.newInputStream(file.path())) {
      checksum.add(bytes);
    }
  }
}
