package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Severity;
import org.lectern.publish.Phase;
import org.lectern.reuse.Reuse;

/** What a loader keeps must never show. */
class IncrementalLoaderTest {
  @Property(tries = 60)
  void after_any_edits_all_is_as_if_read_for_the_first_time(
      @ForAll @Size(8) List<@IntRange(min = 0, max = 36) Integer> edits,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 3) Integer> which,
      @ForAll boolean told)
      throws IOException {
    EditedFolder folder = new EditedFolder(told);
    assertEquals(EditedFolder.EDITS.size(), 37);
    assertEquals("", difference(folder), "before any edit");
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      EditedFolder.EDITS.get(edits.get(i)).make(folder, which.get(i));
      made.add(edits.get(i));
      assertEquals("", difference(folder), "after " + made);
    }
  }

  @Example
  void what_is_broken_and_mended_is_as_before() throws IOException {
    EditedFolder folder = new EditedFolder(true);
    Map<String, byte[]> before = files(folder.loader.load());
    folder.write(EditedFolder.slug(1), "---\ntitel: Broken\n---\n");
    assertTrue(folder.loader.load().plan().isEmpty());
    folder.session(1, "Title 1", "Text.");
    assertEquals("", difference(before, files(folder.loader.load())));
  }

  @Example
  void a_file_that_looks_the_same_from_outside_is_read_again_where_somebody_heard_of_it()
      throws IOException {
    EditedFolder folder = new EditedFolder(true);
    folder.loader.load();
    folder.sameFromOutside(EditedFolder.slug(0));
    assertEquals("", difference(folder));
  }

  @Example
  void a_folder_that_was_away_meanwhile_is_read_again() throws IOException {
    EditedFolder folder = new EditedFolder(true);
    folder.session("deep/far", "Far", "Away.");
    folder.loader.load();
    folder.move("content/sessions/deep", "content/sessions/high");
    folder.session("high/far", "Far", "Nearer.");
    folder.move("content/sessions/high", "content/sessions/deep");
    assertEquals("", difference(folder));
  }

  @Example
  void a_new_file_is_seen_in_a_folder_that_looks_the_same_from_outside() throws IOException {
    EditedFolder folder = new EditedFolder(true);
    folder.loader.load();
    Path sessions = folder.root.resolve("content/sessions");
    FileTime modified = Files.getLastModifiedTime(sessions);
    folder.session("new", "New", "Just written.");
    Files.setLastModifiedTime(sessions, modified);
    assertEquals("", difference(folder));
  }

  @Example
  void templates_may_become_a_link_to_nowhere_and_to_somewhere() throws IOException {
    EditedFolder folder = new EditedFolder(true);
    folder.loader.load();
    Path elsewhere = Files.createDirectories(folder.root.resolve("elsewhere/messages"));
    Path words = elsewhere.resolve("en.properties");
    folder.link("templates", "nowhere");
    assertTrue(folder.loader.load().plan().isEmpty());
    Files.delete(folder.root.resolve("templates"));
    Files.writeString(words, "sessions = Gatherings\n");
    folder.link("templates", "elsewhere");
    assertEquals("", difference(folder));
    Files.writeString(words, "sessions = Some more gatherings\n");
    folder.tell("templates/messages/en.properties");
    assertEquals("", difference(folder));
  }

  @Example
  void what_is_looked_for_later_only_warns() throws IOException {
    ProblemsManual manual = ProblemsManual.read(Path.of("docs/problems.md"));
    for (ProblemsManual.Example example : manual.examples()) {
      Path root = Scratch.ofTry();
      for (ProblemsManual.Block file : manual.base()) {
        file.writeTo(root);
      }
      for (ProblemsManual.Block file : example.files()) {
        file.writeTo(root);
      }
      Draft draft = new IncrementalLoader(BuildOptions.of(root)).load();
      List<Problem> later = new ArrayList<>(draft.problems());
      later.removeAll(draft.found());
      assertTrue(
          later.stream().allMatch(problem -> problem.severity() == Severity.WARNING),
          later.toString());
      Draft strict = new IncrementalLoader(BuildOptions.of(root).asStrict()).load();
      assertEquals(draft.problems().isEmpty(), strict.found().isEmpty(), example.rule());
    }
  }

  private static String difference(EditedFolder folder) throws IOException {
    Draft kept = folder.loader.load();
    Draft fresh = new IncrementalLoader(BuildOptions.of(folder.root)).load();
    assertEquals(texts(fresh.problems()), texts(kept.problems()));
    assertEquals(fresh.plan().isPresent(), kept.plan().isPresent());
    return difference(files(fresh), files(kept));
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  private static String difference(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    return one.entrySet().stream()
        .filter(file -> !Arrays.equals(file.getValue(), other.get(file.getKey())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** Everything that would be published; what is wrong with templates in place of it. */
  private static Map<String, byte[]> files(Draft draft) throws IOException {
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    if (draft.plan().isPresent()) {
      Problems broken = new Problems();
      draft.plan().get().make(new Collected(files), Reuse.none(), broken, Progress.NONE);
      files.put("problems", broken.sorted().toString().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Takes everything, and keeps nothing. */
  private record Collected(Map<String, byte[]> files) implements FileSink {
    @Override
    public void bytes(String path, Phase phase, byte[] bytes) {
      files.put(path, bytes);
    }

    @Override
    public void copy(String path, Phase phase, Path file) throws IOException {
      files.put(path, Files.readAllBytes(file));
    }

    @Override
    public boolean keep(String path, Phase phase, OptionalLong seen, Predicate<byte[]> isWanted) {
      return false;
    }
  }
}
