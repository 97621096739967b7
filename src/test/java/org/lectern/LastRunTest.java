package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what was built before says the same without making anything, and only then. */
class LastRunTest {
  private static final String ORPHAN = "---\nname: Ana Nobody\n---\n";

  @TempDir Path root;
  private BuildOptions options;

  @BeforeEach
  void build_once() throws IOException {
    new TestConference(root)
        .with(
            "content/conference.yaml",
            "name: A\nurl: https://a.example.org/\ntimezone: Asia/Tokyo\n"
                + "start: 2021-06-04\nend: 2021-06-04\n")
        .with("content/speakers/ana.md", ORPHAN)
        .session("one", "start: 2021-06-04 10:00\nduration: 30");
    options = BuildOptions.of(root);
    assertTrue(isRun(run()));
  }

  private BuildReport run() throws IOException {
    return Build.of(options).run();
  }

  /** Whether a build made anything, or at least looked. */
  private static boolean isRun(BuildReport report) {
    return report.timings().stages().containsKey(Stage.MAKE);
  }

  private Map<String, String> site() throws IOException {
    return Sites.contents(options.output());
  }

  @Test
  void a_conference_that_is_its_own_content_folder_is_read_each_time() throws IOException {
    Path own = root.resolve("own");
    new TestConference(own)
        .with("conference.yaml", Files.readString(root.resolve("content/conference.yaml")))
        .with("sessions/one.md", "---\ntitle: One\n---\n");
    Build.of(BuildOptions.of(own)).run();
    new TestConference(own).with("sessions/one.md", "---\ntitle: Two\n---\n");
    Build.of(BuildOptions.of(own)).run();
    assertTrue(Files.readString(own.resolve("site/sessions/one/index.html")).contains("<h1>Two"));
  }

  @Test
  void the_same_again_is_told_with_its_warnings_and_not_made() throws IOException {
    Map<String, String> before = site();
    BuildReport first = Build.of(options.into(root.resolve("other"))).run();
    BuildReport second = run();
    assertFalse(isRun(second));
    assertFalse(second.problems().isEmpty());
    assertEquals(first.problems(), second.problems());
    assertEquals(first.pages(), second.pages());
    assertTrue(second.changes().orElseThrow().none());
    assertEquals(
        first.changes().orElseThrow().written(), second.changes().orElseThrow().unchanged());
    assertEquals(before, site());
  }

  @Test
  void a_warning_may_be_as_long_as_what_it_is_about() throws IOException {
    String title = "Hello #" + "x".repeat(70_000);
    new TestConference(root).with("content/sessions/one.md", "---\ntitle: " + title + "\n---\n");
    BuildReport first = run();
    assertTrue(first.problems().toString().contains(title.substring(7)));
    BuildReport second = run();
    assertFalse(isRun(second));
    assertEquals(first.problems(), second.problems());
  }

  @Test
  void any_file_of_the_content_or_the_theme_that_differs_has_it_made() throws IOException {
    List<String> files =
        List.of(
            "content/sessions/one.md",
            "content/conference.yaml",
            "content/media/new.txt",
            "content/media/deep/new.txt",
            "templates/messages/en.properties");
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, Files.exists(path) ? Files.readString(path) + "\n" : "skip=Skip\n");
      assertTrue(isRun(run()), file);
      assertFalse(isRun(run()), file);
      Files.delete(path);
      if (!file.startsWith("content/sessions") && !file.equals("content/conference.yaml")) {
        assertTrue(isRun(run()), "without " + file);
      } else {
        build_once();
      }
    }
  }

  @Test
  void an_empty_folder_that_is_called_like_a_template_is_told_after_a_good_build()
      throws IOException {
    Files.createDirectories(root.resolve("templates"));
    run();
    assertFalse(isRun(run()));
    Files.createDirectory(root.resolve("templates/page.html"));
    assertTrue(run().hasErrors());
  }

  @Test
  void templates_that_are_a_link_to_nowhere_are_told_after_a_good_build() throws IOException {
    assertFalse(isRun(run()));
    Files.createSymbolicLink(root.resolve("templates"), root.resolve("nowhere"));
    assertTrue(run().hasErrors());
  }

  @Test
  void what_no_build_reads_may_change() throws IOException {
    List<String> files =
        List.of(
            "content/sessions/one.md~",
            "content/sessions/.one.md.swp",
            "content/.git/index",
            "content/pages/README.md",
            "content/media/.hidden/large.mp4",
            "templates/.secret");
    for (String file : files) {
      new TestConference(root).with(file, "first");
      assertFalse(isRun(run()), "with " + file);
      new TestConference(root).with(file, "second");
      assertFalse(isRun(run()), file);
    }
  }

  @Test
  void what_has_no_place_in_the_content_counts_by_its_name_alone() throws IOException {
    for (String file : List.of("content/notes.txt", "content/sessions/one.txt")) {
      new TestConference(root).with(file, "first");
      assertTrue(isRun(run()), "with " + file);
      new TestConference(root).with(file, "second");
      assertFalse(isRun(run()), file);
      Files.delete(root.resolve(file));
      assertTrue(isRun(run()), "without " + file);
    }
    Path folder = Files.createDirectory(root.resolve("content/backups"));
    assertTrue(isRun(run()));
    Files.writeString(folder.resolve("one.md"), "first");
    assertFalse(isRun(run()));
    Files.delete(folder.resolve("one.md"));
    Files.delete(folder);
    Files.createFile(folder);
    assertTrue(isRun(run()), "a file of the folder's name");
  }

  @Test
  void a_published_file_that_was_changed_or_is_gone_is_made_again() throws IOException {
    Map<String, String> before = site();
    Path page = options.output().resolve("sessions/one/index.html");
    Files.writeString(page, "Mine");
    run();
    assertEquals(before, site());
    Files.delete(page);
    run();
    assertEquals(before, site());
    byte[] bytes = Files.readAllBytes(page);
    bytes[200] ^= 1;
    Files.write(page, bytes);
    run();
    assertEquals(before, site());
    Files.delete(page);
    Files.createSymbolicLink(page, root.resolve("content/sessions/one.md"));
    assertThrows(IOException.class, this::run);
  }

  @Test
  void what_was_a_warning_is_an_error_where_all_are() throws IOException {
    BuildReport strict = Build.of(options.asStrict()).run();
    assertTrue(strict.hasErrors());
    assertEquals(Optional.empty(), strict.changes());
    assertFalse(run().hasErrors());
  }

  @Test
  void with_a_link_among_the_content_nothing_is_remembered() throws IOException {
    Path elsewhere = Files.writeString(root.resolve("elsewhere.md"), "---\ntitle: X\n---\n");
    Files.createSymbolicLink(root.resolve("content/notes.txt"), elsewhere);
    run();
    assertTrue(isRun(run()));
  }

  @Test
  void what_was_kept_and_is_broken_or_of_another_form_does_no_harm() throws IOException {
    Map<String, String> before = site();
    Path folder = root.resolve(".lectern/runs-2");
    List<Path> kept;
    try (var files = Files.list(folder)) {
      kept = files.toList();
    }
    assertFalse(kept.isEmpty());
    for (byte[] bytes : List.of(new byte[0], new byte[] {1, 2, 3}, new byte[100])) {
      for (Path file : kept) {
        Files.write(file, bytes);
      }
      assertTrue(isRun(run()));
      assertEquals(before, site());
    }
  }
}
