package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Built sites for tests. */
public final class Sites {
  /** This repository, which is a conference's folder itself. */
  public static final Path SAMPLE_SOURCE = Path.of("").toAbsolutePath();

  private static Path sample;

  private Sites() {}

  /** The sample conference's site, built once; not to be changed. */
  public static synchronized Path sample() {
    if (sample == null) {
      try {
        Path folder = Scratch.ofAllTests();
        BuildReport report =
            Build.of(BuildOptions.of(SAMPLE_SOURCE).into(folder.resolve("site"))).run();
        if (!report.problems().isEmpty()) {
          throw new IllegalStateException(report.problems().toString());
        }
        sample = folder.resolve("site");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sample;
  }

  /** Lets a copy of the sample's folder have the sample's history, where there is one. */
  public static void giveHistory(Path copy) throws IOException {
    Path git = SAMPLE_SOURCE.resolve(".git");
    if (Files.isDirectory(git)) {
      Files.writeString(copy.resolve(".git"), "gitdir: " + git + "\n");
    } else if (Files.exists(git)) {
      Path repository = Path.of(Files.readString(git).strip().substring("gitdir: ".length()));
      Files.writeString(
          copy.resolve(".git"), "gitdir: " + SAMPLE_SOURCE.resolve(repository) + "\n");
    }
  }

  /** All published files of a site, sorted. */
  public static List<Path> files(Path site) throws IOException {
    try (Stream<Path> found = Files.walk(site)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !site.relativize(file).startsWith(".lectern"))
          .sorted()
          .toList();
    }
  }

  /** All pages of a site. */
  public static List<Path> pages(Path site) throws IOException {
    return files(site).stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  /** The contents of all published files by their paths. */
  public static SortedMap<String, String> contents(Path site) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(site)) {
      // Each byte becomes a character, so that a difference shows readably.
      contents.put(
          site.relativize(file).toString(),
          new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    return contents;
  }
}
