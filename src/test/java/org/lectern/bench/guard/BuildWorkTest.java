package org.lectern.bench.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;

/**
 * What a build does grows as its conference does, and it reads and writes no file more often than
 * it has to. Nothing here is a time: each figure is the same on every machine. The builds run in a
 * process of their own, {@link CountedBuilds}.
 */
class BuildWorkTest {
  private static final Path RECORDED =
      Path.of("src/test/resources/org/lectern/bench/guard/recorded.properties");

  /** Twice as much for twice the sessions; sorting takes 2.3 times here, comparing all pairs 4. */
  private static final double MOST_GROWTH = 2.5;

  /** What may come on top: few names happen to look alike. */
  private static final long CHANCE = 300;

  private static final double TOLERANCE = 0.1;

  @TempDir static Path folder;
  private static Counted builds;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    builds = Counted.in(folder);
  }

  private static long rise(Map<Integer, Long> counts, int from, int to) {
    return counts.getOrDefault(CountedBuilds.SIZES.get(to), 0L)
        - counts.getOrDefault(CountedBuilds.SIZES.get(from), 0L);
  }

  @Test
  void for_twice_the_sessions_each_part_of_a_build_is_done_twice_as_often() {
    assertTrue(
        builds.counts().size() > 5_000,
        "so many places in the code are counted: " + builds.counts().size());
    List<String> tooMuch =
        builds.counts().entrySet().stream()
            .filter(
                one ->
                    rise(one.getValue(), 1, 2)
                        > MOST_GROWTH * Math.max(0, rise(one.getValue(), 0, 1)) + CHANCE)
            .map(one -> one.getKey() + " " + one.getValue())
            .toList();
    assertEquals(List.of(), tooMuch, "by the size of the conference");
  }

  @Test
  void a_page_takes_as_much_memory_as_it_did() throws IOException {
    String key = "java-" + Runtime.version().feature();
    long bytes = perPage(CountedBuilds.BYTES);
    long drawn = perPage(CountedBuilds.BYTES_WITH_PICTURES);
    if (System.getProperty("lectern.write") != null) {
      write(key, bytes + " " + drawn);
    }
    Properties recorded = recorded();
    assumeTrue(recorded.containsKey(key), "nothing is recorded for " + key);
    String[] before = recorded.getProperty(key).split(" ");
    assertNear(Long.parseLong(before[0]), bytes, "bytes for a page and its data");
    assertNear(Long.parseLong(before[1]), drawn, "bytes for the same with preview pictures");
  }

  private static void assertNear(long recorded, long bytes, String what) {
    assertTrue(
        Math.abs(bytes - recorded) <= recorded * TOLERANCE,
        () ->
            "%,d %s, and %,d are recorded: where that is meant, run this test with"
                    .formatted(bytes, what, recorded)
                + " -DargLine=-Dlectern.write");
  }

  private static long perPage(String name) {
    return rise(builds.counts().get(name), 1, 2)
        / rise(builds.counts().get(CountedBuilds.PAGES), 1, 2);
  }

  private static Properties recorded() throws IOException {
    Properties recorded = new Properties();
    try (Reader reader = Files.newBufferedReader(RECORDED)) {
      recorded.load(reader);
    }
    return recorded;
  }

  private static void write(String key, String figures) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(RECORDED, StandardCharsets.UTF_8));
    lines.removeIf(line -> line.startsWith(key + "="));
    lines.add(key + "=" + figures);
    Files.write(RECORDED, lines);
  }

  private static Stream<Counted.Traffic> traffic(String run, String way, String below) {
    return builds.traffic().stream()
        .filter(it -> it.run().equals(run) && it.way().equals(way) && it.path().startsWith(below));
  }

  /**
   * Once to know whether anything differs from the last build, and once to be read. The
   * conference's own file stands for itself once more; pictures are looked through for mistakes,
   * for warnings and for their facts, decoded, and copied; other files get a name from their bytes,
   * and are copied.
   */
  @ParameterizedTest
  @CsvSource({
    "conference.yaml,2",
    "sessions,2",
    "speakers,2",
    "pages,2",
    "media/harbour.jpg,6",
    "media/notes.txt,3"
  })
  void a_first_build_reads_no_file_more_often_than_it_has_to(String below, long most)
      throws IOException {
    List<Counted.Traffic> read = traffic("cold", "READ", "content/" + below).toList();
    assertTrue(!read.isEmpty(), "nothing was read");
    for (Counted.Traffic one : read) {
      assertTrue(one.times() >= 1 && one.times() <= most, one.times() + " times " + one);
    }
  }

  @Test
  void a_first_build_writes_each_file_once_and_reads_none_of_them() throws IOException {
    List<Path> written = new ArrayList<>(Sites.files(builds.conference().resolve("site")));
    written.add(builds.conference().resolve("site/.lectern/manifest"));
    long journal =
        traffic("cold", "WRITE", "site/.lectern/staging/journal")
            .mapToLong(Counted.Traffic::bytes)
            .sum();
    assertTrue(journal > 0, "publishing is written down before it begins");
    // Newer Javas have the system copy files, where nobody sees the bytes go by.
    List<Path> copied = Sites.files(builds.conference().resolve("content/media"));
    long files = traffic("cold", "WRITE", "site/").count();
    boolean seen = files == written.size() + 1;
    assertEquals(written.size() + 1 - (seen ? 0 : copied.size()), files, "files");
    assertEquals(
        bytes(written) + journal - (seen ? 0 : bytes(copied)),
        traffic("cold", "WRITE", "site/").mapToLong(Counted.Traffic::bytes).sum(),
        "bytes");
    assertEquals(List.of(), published("cold").toList());
  }

  private static long bytes(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"same", "compared", "forgotten"})
  void where_nothing_differs_no_published_file_is_written_and_none_is_read_twice(String run)
      throws IOException {
    assertEquals(List.of(), traffic(run, "WRITE", "site/").toList());
    for (Counted.Traffic one : published(run).toList()) {
      assertEquals(1, one.times(), one.toString());
    }
  }

  @Test
  void after_one_change_only_what_differs_is_written_and_nothing_is_read_twice()
      throws IOException {
    for (Counted.Traffic one : published("one").toList()) {
      // It may be longer or shorter by now.
      assertTrue(one.bytes() < 1.5 * one.size(), one.toString());
    }
    long written = traffic("one", "WRITE", "site/.lectern/staging/").count();
    long all = traffic("cold", "WRITE", "site/.lectern/staging/").count();
    assertTrue(written > 0 && written < all / 10, written + " of " + all + " files");
  }

  /** Without the list of the published files, which is Lectern's own. */
  private static Stream<Counted.Traffic> published(String run) {
    return traffic(run, "READ", "site/").filter(it -> !it.path().startsWith("site/.lectern/"));
  }

  @Test
  void what_the_last_build_has_told_of_need_not_be_read() throws IOException {
    assertEquals(List.of(), published("same").toList());
    for (Counted.Traffic one : traffic("same", "READ", "content/").toList()) {
      assertEquals(1, one.times(), one.toString());
    }
    assertEquals(
        List.of(),
        published("compared")
            .filter(it -> it.path().endsWith(".html") || it.path().startsWith("site/cards"))
            .toList(),
        "pages and preview pictures whose time and size are as they were");
  }
}
