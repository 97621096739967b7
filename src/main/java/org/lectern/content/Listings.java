package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.source.Ignored;
import org.lectern.stamp.Stamp;
import org.lectern.stamp.Stamps;

/**
 * What lies in folders. Asking the disk of ten thousand files takes longer than all else that a
 * save needs: where each change is told, only those are asked of again that something was told of.
 */
final class Listings {
  private final Stamps stamps;
  private Map<Path, Listing> before = new HashMap<>();
  private Map<Path, Listing> now = new HashMap<>();
  private int told;

  /** Something in a folder, and what the disk says of it. */
  record Entry(Path path, BasicFileAttributes attributes) {
    String name() {
      return path.getFileName().toString();
    }
  }

  /**
   * A folder as it was.
   *
   * @param told how many changes had been told before it was read
   */
  private record Listing(Stamp stamp, int told, List<Entry> entries) {}

  Listings(Stamps stamps) {
    this.stamps = stamps;
  }

  /** Begins to look at all folders; what wasn't looked at the last time is forgotten. */
  void begin() {
    before = now;
    now = new HashMap<>();
    Set<String> folders =
        before.keySet().stream()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toSet());
    int count = stamps.changeCount();
    // A folder that was never looked at may have taken the place of another.
    if (!stamps.areWatched() || !folders.containsAll(folders(stamps.changesSince(told)))) {
      before = new HashMap<>();
    }
    told = count;
  }

  private static Set<String> folders(List<String> paths) {
    return paths.stream()
        .filter(path -> !path.startsWith("templates/"))
        .map(Listings::folder)
        .collect(Collectors.toSet());
  }

  private static String folder(String path) {
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** The paths of what lies directly in a folder, without what editors' machines leave behind. */
  static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .map(path -> path.getFileName().toString())
          .filter(name -> !Ignored.isIgnored(name))
          .sorted()
          .map(folder::resolve)
          .toList();
    }
  }

  /** The same with what the disk says of each. */
  List<Entry> of(Path folder) throws IOException {
    int count = stamps.changeCount();
    Stamp stamp = stamps.of(folder, attributes(folder));
    Listing old = before.get(folder);
    Optional<List<Entry>> renewed =
        old == null || !old.stamp().equals(stamp)
            ? Optional.empty()
            : renewed(folder.getFileName().toString(), old);
    List<Entry> entries = renewed.isPresent() ? renewed.get() : all(paths(folder));
    now.put(folder, new Listing(stamp, count, entries));
    return entries;
  }

  /** What was there before, asked again where it was told of; nothing where there is other. */
  private Optional<List<Entry>> renewed(String folder, Listing old) throws IOException {
    Set<String> names = new HashSet<>();
    for (String path : stamps.changesSince(old.told())) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (folder(path).equals(folder) && !Ignored.isIgnored(name)) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      return Optional.of(old.entries());
    }
    List<Entry> entries = new ArrayList<>(old.entries());
    for (int i = 0; i < entries.size(); i++) {
      if (names.remove(entries.get(i).name())) {
        try {
          entries.set(i, new Entry(entries.get(i).path(), attributes(entries.get(i).path())));
        } catch (NoSuchFileException gone) {
          return Optional.empty();
        }
      }
    }
    return names.isEmpty() ? Optional.of(entries) : Optional.empty();
  }

  /** In parallel: folders may be large, and the disk is what takes time. */
  private static List<Entry> all(List<Path> paths) throws IOException {
    try {
      return paths.parallelStream().map(Listings::entry).toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static Entry entry(Path path) {
    try {
      return new Entry(path, attributes(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All that is asked of a file, asked once. */
  static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
