package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The files of a site that Lectern wrote: all others are foreign, and stay. */
record Manifest(NavigableSet<String> paths) {
  private static final String HEADER = "lectern-manifest 1";
  private static final String FILE = "manifest";

  Manifest {
    paths = Collections.unmodifiableNavigableSet(new TreeSet<>(paths));
  }

  static Manifest of(Collection<String> paths) {
    return new Manifest(new TreeSet<>(paths));
  }

  /** Where it lies in Lectern's own folder. */
  static Path in(Path own) {
    return own.resolve(FILE);
  }

  /**
   * What was written; nothing where there is no manifest.
   *
   * @throws IOException where it can't be read, or names a path outside the site
   */
  static Manifest read(Path own) throws IOException {
    Path file = in(own);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return of(List.of());
    }
    List<String> lines = PathList.read(file, HEADER);
    try {
      lines.forEach(SafePath::check);
    } catch (IllegalArgumentException e) {
      throw PathList.damaged(file, e.getMessage());
    }
    return of(lines);
  }

  /** The same paths give the same bytes. */
  byte[] bytes() {
    return PathList.bytes(HEADER, List.copyOf(paths));
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  /** The paths below a folder. */
  NavigableSet<String> below(String folder) {
    // '0' follows '/'.
    return paths.subSet(folder + "/", true, folder + "0", false);
  }
}
