package org.lectern.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of earlier versions of a cache, which nothing reads any more: {@code runs-1} beside
 * {@code runs-2}.
 */
final class EarlierVersions {
  private static final Pattern NAME = Pattern.compile("([a-z]+)-([0-9]{1,6})");

  private EarlierVersions() {}

  /**
   * Removes the folders with the same name and a lower number. Follows no links, and keeps folders
   * that hold other folders.
   *
   * @throws IOException if something can't be read or removed
   */
  static void remove(Path folder) throws IOException {
    Matcher present = NAME.matcher(folder.getFileName().toString());
    if (!present.matches() || !isFolder(folder.toAbsolutePath().getParent())) {
      return;
    }
    for (Path beside : in(folder.toAbsolutePath().getParent())) {
      Matcher other = NAME.matcher(beside.getFileName().toString());
      if (other.matches()
          && other.group(1).equals(present.group(1))
          && Integer.parseInt(other.group(2)) < Integer.parseInt(present.group(2))
          && isFolder(beside)) {
        removeWithFiles(beside);
      }
    }
  }

  private static void removeWithFiles(Path folder) throws IOException {
    List<Path> files = in(folder);
    if (files.stream().noneMatch(EarlierVersions::isFolder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }
}
