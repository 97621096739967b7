package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code target/lectern.jar} as a user would, on a folder with nothing but content. */
class RunnableJarIT {
  @TempDir Path folder;

  @Test
  void the_jar_carries_the_theme_and_builds_the_same_site() throws Exception {
    copy(Sites.SAMPLE_SOURCE.resolve("content"), folder.resolve("content"));
    Sites.giveHistory(folder);
    Path site = folder.resolve("public");
    Process lectern =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                Path.of("target/lectern.jar").toAbsolutePath().toString(),
                "build",
                "--strict",
                "--output",
                site.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(lectern.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, lectern.waitFor(), said);
    assertEquals(List.of(), differences(Sites.sample(), site));
  }

  private static List<String> differences(Path one, Path other) throws IOException {
    var expected = Sites.contents(one);
    var found = Sites.contents(other);
    return Stream.concat(expected.keySet().stream(), found.keySet().stream())
        .distinct()
        .filter(name -> !String.valueOf(expected.get(name)).equals(found.get(name)))
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
