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
 * Hashes of all files that a build reads.
 *
 * @param metadata a hash of their names, sizes and times, which takes no reading of the files
 * @param content a hash of their names and bytes
 */
public record Sources(long metadata, long content) {
  private static final long SMALL = 1 << 16;

  /**
   * A folder of sources. The predicates take paths from the folder, with {@code /} between names.
   *
   * @param isIncluded whether a path exists for a build; other paths are ignored
   * @param isSearched whether a folder is looked into; otherwise only its name counts
   * @param isRead whether a file's bytes count; otherwise only its name counts
   */
  public record Folder(
      Path path,
      Predicate<String> isIncluded,
      Predicate<String> isSearched,
      Predicate<String> isRead) {
    private String name(Path file) {
      return path.relativize(file).toString().replace('\\', '/');
    }
  }

  private record SourceFile(Path path, BasicFileAttributes attributes, boolean isRead) {
    /** Ends with a slash for folders, so that a folder differs from a file of the same name. */
    String name() {
      return attributes.isDirectory() ? path + "/" : path.toString();
    }
  }

  /**
   * Reads the files of some folders; returns nothing if there is a link among them, because its
   * target may be anywhere. Folders that don't exist are empty.
   *
   * @throws IOException if a file can't be read
   */
  public static Optional<Sources> read(List<Folder> folders) throws IOException {
    Optional<List<SourceFile>> files = find(folders);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sources(metadata(files.get()), content(files.get())));
  }

  /**
   * Whether the files are unchanged by their metadata, so that none was changed during a build.
   *
   * @throws IOException if a folder can't be read
   */
  public boolean areUnchanged(List<Folder> folders) throws IOException {
    Optional<List<SourceFile>> files = find(folders);
    return files.isPresent() && metadata(files.get()) == metadata;
  }

  private static Optional<List<SourceFile>> find(List<Folder> folders) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    for (Folder folder : folders) {
      // A broken link exists, too.
      if (Files.exists(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(folder.path(), new FileCollector(folder, found));
      }
    }
    boolean isWhole =
        found.stream()
            .map(SourceFile::attributes)
            .allMatch(file -> file.isRegularFile() || file.isDirectory());
    return isWhole ? Optional.of(found) : Optional.empty();
  }

  private static final class FileCollector extends SimpleFileVisitor<Path> {
    private final Folder folder;
    private final List<SourceFile> found;

    FileCollector(Folder folder, List<SourceFile> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
      String name = folder.name(inner);
      boolean isSearched =
          name.isEmpty() || (folder.isIncluded().test(name) && folder.isSearched().test(name));
      // Checks report a folder named like a file, even if it is empty.
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

    /** Fails only if a build would, too. Whether the path is a folder isn't known here. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
      String name = folder.name(file);
      if (folder.isIncluded().test(name) && folder.isSearched().test(name)) {
        throw failed;
      }
      add(file, name, Files.readAttributes(file, BasicFileAttributes.class));
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String name, BasicFileAttributes attributes) {
      if (folder.isIncluded().test(name)) {
        boolean isRead = attributes.isRegularFile() && folder.isRead().test(name);
        found.add(new SourceFile(file, attributes, isRead));
      }
    }
  }

  /** Doesn't depend on the order in which the disk lists files. */
  private static long metadata(List<SourceFile> files) {
    return files.stream().mapToLong(Sources::metadata).sum();
  }

  private static long metadata(SourceFile file) {
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

  private static long content(List<SourceFile> files) throws IOException {
    try {
      return files.parallelStream().mapToLong(Sources::content).sum();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static long content(SourceFile file) {
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

  /** Reads small files at once, and streams large ones: recordings may be larger than memory. */
  private static void addBytes(SourceFile file, Checksum checksum) throws IOException {
    if (file.attributes().size() <= SMALL) {
      checksum.add(Files.readAllBytes(file.path()));
      return;
    }
    try (InputStream bytes = Files.newInputStream(file.path())) {
      checksum.add(bytes);
    }
  }
}
