package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * The paths of the files of a site that Lectern wrote. All other files are foreign, and are never
 * changed.
 */
record Manifest(NavigableMap<String, Phase> files) {
  private static final String HEADER = "lectern-manifest 1";
  private static final String FILE = "manifest";

  Manifest {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  /** Returns the path of the manifest in Lectern's own folder. */
  static Path in(Path own) {
    return own.resolve(FILE);
  }

  /**
   * Reads a manifest; returns an empty one if there is no such file.
   *
   * @throws IOException if it can't be read, or names a path outside the site
   */
  static Manifest read(Path file) throws IOException {
    NavigableMap<String, Phase> files = new TreeMap<>();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      PathList.read(file, HEADER, Manifest::file)
          .forEach(one -> files.put(one.getKey(), one.getValue()));
    }
    return new Manifest(files);
  }

  private static Map.Entry<String, Phase> file(String line) {
    String[] words = line.split(" ", 2);
    return Map.entry(SafePath.check(words.length < 2 ? "" : words[1]), Phase.of(words[0]));
  }

  /** Returns the manifest as bytes; the same files give the same bytes. */
  byte[] bytes() {
    List<String> lines =
        files.entrySet().stream()
            .map(file -> file.getValue().word() + " " + file.getKey())
            .toList();
    return PathList.bytes(HEADER, lines);
  }

  /** Returns a manifest with the files of both. */
  Manifest and(Manifest other) {
    NavigableMap<String, Phase> both = new TreeMap<>(files);
    both.putAll(other.files);
    return new Manifest(both);
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** Returns the paths below a folder. */
  NavigableSet<String> below(String folder) {
    // In ASCII, '0' follows '/'.
    return files.subMap(folder + "/", true, folder + "0", false).navigableKeySet();
  }
}
