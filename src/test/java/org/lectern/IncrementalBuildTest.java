package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A build that takes over pages from the last one must give what a first build gives. */
class IncrementalBuildTest {
  @Property(tries = 30)
  void after_any_edits_the_site_is_that_of_a_first_build(
      @ForAll @Size(6) List<@IntRange(min = 0, max = 36) Integer> edits,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 3) Integer> which)
      throws IOException {
    EditedFolder folder = new EditedFolder(false);
    build(folder.root);
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      EditedFolder.EDITS.get(edits.get(i)).make(folder, which.get(i));
      made.add(edits.get(i));
      if (build(folder.root).changes().isPresent()) {
        assertEquals(first(folder.root), Sites.contents(site(folder.root)), "after " + made);
      }
    }
  }

  private static Path site(Path root) {
    return root.resolve("site");
  }

  private static BuildReport build(Path root) throws IOException {
    return Build.of(BuildOptions.of(root).into(site(root))).run();
  }

  /** The site of the same content, built where nothing was built before. */
  private static Map<String, String> first(Path root) throws IOException {
    Path fresh = Scratch.ofTry();
    for (String name : List.of("content", "templates")) {
      if (Files.isDirectory(root.resolve(name))) {
        try (var files = Files.walk(root.resolve(name))) {
          for (Path file : files.toList()) {
            Path to = fresh.resolve(root.relativize(file).toString());
            if (Files.isDirectory(file)) {
              Files.createDirectories(to);
            } else {
              Files.copy(file, to);
            }
          }
        }
      }
    }
    build(fresh);
    return Sites.contents(site(fresh));
  }

  @Example
  void one_changed_abstract_makes_only_the_pages_that_show_it() throws IOException {
    EditedFolder folder = new EditedFolder(false);
    build(folder.root);
    folder.session(1, "Title 1", "Quite another text.");
    BuildReport report = build(folder.root);
    List<String> written = report.changes().orElseThrow().written();
    assertTrue(written.contains("sessions/two/index.html"), written.toString());
    assertTrue(written.stream().noneMatch(path -> path.startsWith("sessions/one/")));
    assertEquals(first(folder.root), Sites.contents(site(folder.root)));
  }

  @Example
  void a_page_that_somebody_changed_or_removed_is_made_again() throws IOException {
    EditedFolder folder = new EditedFolder(false);
    build(folder.root);
    Map<String, String> before = Sites.contents(site(folder.root));
    Files.writeString(site(folder.root).resolve("sessions/one/index.html"), "Mine");
    Files.delete(site(folder.root).resolve("sessions/two/index.html"));
    build(folder.root);
    assertEquals(before, Sites.contents(site(folder.root)));
  }

  @Example
  void another_output_gets_everything() throws IOException {
    EditedFolder folder = new EditedFolder(false);
    build(folder.root);
    Path other = folder.root.resolve("other");
    Build.of(BuildOptions.of(folder.root).into(other)).run();
    assertEquals(Sites.contents(site(folder.root)), Sites.contents(other));
  }

  @Example
  void a_cache_that_is_missing_broken_or_cut_short_does_no_harm() throws IOException {
    EditedFolder folder = new EditedFolder(false);
    build(folder.root);
    Path cache = folder.root.resolve(".lectern/builds-4/last.kept");
    byte[] whole = Files.readAllBytes(cache);
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    List<byte[]> broken =
        List.of(new byte[0], new byte[] {1, 2, 3}, java.util.Arrays.copyOf(whole, 99), flipped);
    folder.session(1, "Title 1", "Quite another text.");
    Map<String, String> expected = first(folder.root);
    for (byte[] bytes : broken) {
      Files.write(cache, bytes);
      build(folder.root);
      assertEquals(expected, Sites.contents(site(folder.root)));
    }
    Files.delete(cache);
    build(folder.root);
    assertEquals(expected, Sites.contents(site(folder.root)));
  }

  @Example
  void a_folder_that_cannot_be_written_does_no_harm() throws IOException {
    EditedFolder folder = new EditedFolder(false);
    Files.writeString(folder.root.resolve(".lectern"), "a file stands in its place");
    assertTrue(build(folder.root).changes().isPresent());
    assertEquals(first(folder.root), Sites.contents(site(folder.root)));
  }
}
