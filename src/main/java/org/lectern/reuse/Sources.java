package org.lectern.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.stamp.Checksum;

/**
 * All that a build reads, in short.
 *
 * @param seen stands for the names, sizes and times of files: what the disk says without reading
 *     them
 * @param held stands for their names and bytes
 */
public record Sources(long seen, long held) {
  private static final long SMALL = 1 << 16;

  /**
   * A folder, and what a build makes of what lies in it. The questions are asked with paths from
   * the folder, with {@code /} between names.
   *
   * @param isSeen whether it is there at all for a build; what isn't may be anything
   * @param isSearched whether a folder is looked into; else it counts by its name alone
   * @param isRead whether a file's bytes count; else it counts by its name alone
   */
  public record Folder(
      Path path, Predicate<String> isSeen, Predicate<String> isSearched, Predicate<String> isRead) {
    private String name(Path file) {
      return path.relativize(file).toString().replace('\\', '/');
    }
  }

  private record Found(Path path, BasicFileAttributes attributes, boolean isRead) {
    /** A folder of a file's name is something else. */
    String name() {
      return attributes.isDirectory() ? path + "/" : path.toString();
    }
  }

  /**
   * The files in some folders, read; nothing where there is a link among them, for what lies behind
   * it may be anywhere. Folders that aren't there hold nothing.
   *
   * @throws IOException where a file can't be read
   */
  public static Optional<Sources> read(List<Folder> folders) throws IOException {
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
  public boolean lookTheSame(List<Folder> folders) throws IOException {
    Optional<List<Found>> files = find(folders);
    return files.isPresent() && seen(files.get()) == seen;
  }

  private static Optional<List<Found>> find(List<Folder> folders) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Folder folder : folders) {
      // A link that leads nowhere is there, too.
      if (Files.exists(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(folder.path(), new Visit(folder, found));
      }
    }
    boolean isWhole =
        found.stream()
            .map(Found::attributes)
            .allMatch(file -> file.isRegularFile() || file.isDirectory());
    return isWhole ? Optional.of(found) : Optional.empty();
  }

  private static final class Visit extends SimpleFileVisitor<Path> {
    private final Folder folder;
    private final List<Found> found;

    Visit(Folder folder, List<Found> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
      String name = folder.name(inner);
      boolean isSearched =
          name.isEmpty() || (folder.isSeen().test(name) && folder.isSearched().test(name));
      // One that is called like a file is told of, even if nothing lies in it.
      if (!isSearched || (!name.isEmpty() && folder.isRead().test(name))) {
        add(inner, name, attributes);
      }
      return isSearched ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      add(file, folder.name(file), attributes);
      return FileVisitResult.CONTINUE;
    }

    /** Only what a build would fail at stops this; whether it is a folder isn't known by now. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
      String name = folder.name(file);
      if (folder.isSeen().test(name) && folder.isSearched().test(name)) {
        throw failed;
      }
      add(file, name, Files.readAttributes(file, BasicFileAttributes.class));
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String name, BasicFileAttributes attributes) {
      if (folder.isSeen().test(name)) {
        boolean isRead = attributes.isRegularFile() && folder.isRead().test(name);
        found.add(new Found(file, attributes, isRead));
      }
    }
  }

  /** The order in which a disk lists files doesn't count. */
  private static long seen(List<Found> files) {
    return files.stream().mapToLong(Sources::seen).sum();
  }

  private static long seen(Found file) {
    if (!file.isRead()) {
      return Checksum.of(file.name().getBytes(StandardCharsets.UTF_8));
    }
    BasicFileAttributes attributes = file.attributes();
    String all =
        String.join(
            "\0",
            file.name(),
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
      checksum.add(file.name().getBytes(StandardCharsets.UTF_8));
      if (file.isRead()) {
        checksum.add(new byte[] {0});
        addBytes(file, checksum);
      }
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
