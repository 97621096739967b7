package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of its progress and its time agrees with what it does. */
class ProgressTest {
  @TempDir Path folder;
  private final Heard heard = new Heard();

  /** Writes down what it hears. */
  private static final class Heard implements Progress {
    private final List<Stage> stages = new ArrayList<>();
    private final AtomicLong expected = new AtomicLong();
    private final Map<String, Long> made = new ConcurrentHashMap<>();

    @Override
    public void begin(Stage stage) {
      if (stages.isEmpty() || stages.get(stages.size() - 1) != stage) {
        stages.add(stage);
      }
    }

    @Override
    public void expect(long files) {
      expected.addAndGet(files);
    }

    @Override
    public void made(String kind, long nanoseconds) {
      made.merge(kind, 1L, Long::sum);
    }

    private long count() {
      return made.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  @BeforeEach
  void write_a_conference() throws IOException {
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-15")
        .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\n")
        .with("content/sessions/hitches.md", "---\ntitle: Hitches\nspeakers: [ana-reis]\n---\n")
        .with("content/sessions/knots.md", "---\ntitle: Knots\nspeakers: [ana-reis]\n---\n");
  }

  private Build build() {
    return Build.of(BuildOptions.of(folder)).withProgress(heard);
  }

  @Test
  void a_build_tells_of_every_file_and_ends_with_publishing() throws IOException {
    BuildReport report = build().run();
    assertEquals(Stage.READ, heard.stages.get(0));
    assertEquals(heard.stages.size() - 1, heard.stages.indexOf(Stage.PUBLISH), "last, and once");
    assertEquals(heard.stages.size() - 2, heard.stages.indexOf(Stage.MAKE), "before it, and once");
    assertTrue(heard.stages.contains(Stage.CHECK) && heard.stages.contains(Stage.PLAN));
    assertFalse(heard.stages.contains(Stage.ASK), "nobody wanted to");
    long files = report.changes().orElseThrow().written().size();
    assertEquals(files, heard.expected.get());
    assertEquals(files, heard.count());
    assertEquals(2, heard.made.get("session"));
    assertEquals(1, heard.made.get("speaker"));
  }

  @Test
  void its_timings_are_of_the_same_files_and_its_stages_make_up_the_whole() throws IOException {
    Timings timings = build().run().timings();
    timings
        .kinds()
        .forEach(kind -> assertEquals(heard.made.get(kind.name()), kind.count(), kind.name()));
    assertEquals(heard.made.size(), timings.kinds().size());
    assertEquals(
        timings.total(), timings.stages().values().stream().reduce(Duration.ZERO, Duration::plus));
  }

  @Test
  void pages_that_stayed_as_they_were_are_told_from_those_that_were_made() throws IOException {
    long pages = Build.of(BuildOptions.of(folder)).run().pages();
    // Somebody seems to have been at the site: it is looked at file by file.
    Files.setLastModifiedTime(folder.resolve("site/index.html"), FileTime.fromMillis(0));
    build().run();
    assertEquals(pages, heard.made.get("pages kept"));
    assertFalse(heard.made.containsKey("session"));
  }

  @Test
  void a_check_makes_pages_only_and_publishes_nothing() throws IOException {
    BuildReport report = build().check();
    assertEquals(report.pages(), heard.expected.get());
    assertEquals(report.pages(), heard.count());
    assertFalse(heard.stages.contains(Stage.PUBLISH));
    assertEquals(Duration.ZERO, report.timings().placing());
  }

  @Test
  void with_errors_it_ends_before_anything_is_made() throws IOException {
    Files.writeString(folder.resolve("content/sessions/knots.md"), "---\ntitel: Knots\n---\n");
    Timings timings = build().run().timings();
    assertEquals(List.of(Stage.READ, Stage.CHECK), List.copyOf(timings.stages().keySet()));
    assertEquals(List.of(), timings.kinds());
    assertEquals(0, heard.count());
  }

  @Test
  void who_hears_of_it_changes_no_byte() throws IOException {
    build().run();
    Path quiet = folder.resolve("quiet");
    Build.of(BuildOptions.of(folder).into(quiet)).run();
    assertEquals(Sites.contents(folder.resolve("site")), Sites.contents(quiet));
  }
}
