package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, really killed, at moments that differ from run to run. */
class KilledTest {
  private static final int TIMES = 4;

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_killed_build_leaves_whole_files_and_the_next_one_completes(boolean release)
      throws IOException, InterruptedException {
    Place place = new Place(root.resolve("site"), root, release);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int version = 1;
    place.publish(PublishingLoop.files(version));
    for (int time = 0; time < TIMES; time++) {
      String when = "seed " + seed + ", time " + time;
      version = killed(place, version + 1, random, when);
      check(place, version, when);
      place.openAndClose();
      SortedMap<String, String> site = place.site();
      int published = site.equals(PublishingLoop.files(version)) ? version : version - 1;
      assertEquals(PublishingLoop.files(published), site, when);
      // A site with all that was interrupted behind it: only what differs is written.
      assertTrue(place.publish(PublishingLoop.files(published)).none(), when);
      version = published;
    }
  }

  /** Starts a process, kills it, and says which version it was at. */
  private int killed(Place place, int version, Random random, String when)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PublishingLoop.class.getName(),
                place.output().toString(),
                place.source().toString(),
                Boolean.toString(place.release()),
                Integer.toString(version))
            .redirectError(root.resolve("errors").toFile())
            .start();
    int last = version;
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String until = (random.nextBoolean() ? "committing " : "staging ") + (version + 1);
      String line = said.readLine();
      while (line != null && !line.equals(until)) {
        line = said.readLine();
      }
      assertTrue(line != null, () -> when + ": " + errors());
      TimeUnit.MICROSECONDS.sleep(random.nextInt(80_000));
      // Unlike the process itself, its handle leaves what it said to be read.
      process.toHandle().destroyForcibly();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      for (; line != null; line = said.readLine()) {
        last = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
      }
    }
    return last;
  }

  private String errors() {
    File errors = root.resolve("errors").toFile();
    try {
      return Files.readString(errors.toPath());
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** What readers may see: between two versions only whole files of either, and no page alone. */
  private static void check(Place place, int version, String when) throws IOException {
    SortedMap<String, String> site = place.site();
    List<Map<String, String>> versions =
        List.of(PublishingLoop.files(version - 1), PublishingLoop.files(version));
    if (!Files.exists(place.output().resolve(".lectern/journal"))) {
      assertTrue(versions.contains(site), when + ": neither one version nor the other");
      return;
    }
    site.forEach(
        (path, text) -> {
          // A folder may be made before its first file is in it.
          if (!path.endsWith("/")) {
            assertTrue(
                versions.stream().anyMatch(files -> text.equals(files.get(path))),
                () -> when + ": " + path + " isn't whole");
          }
          if (path.endsWith(".html")) {
            String asset = text.substring("needs ".length(), text.indexOf('\n'));
            assertTrue(
                asset.equals("none") || site.containsKey(asset),
                () -> when + ": " + path + " lacks " + asset);
          }
        });
  }
}
