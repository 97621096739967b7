package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  private static final String CONFERENCE =
      """
      name: Small
      url: https://small.example.org/
      timezone: Europe/Lisbon
      start: 2027-05-14
      end: 2027-05-15
      cards: false
      languages: [en, ja]
      rooms: [ { id: main, name: Main }, { id: side, name: Side } ]
      tracks: [ { id: sea, name: Sea, color: "#2476be" } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;

  /** One thing that an editor does. */
  interface Edit {
    void make(Folder folder, int which) throws IOException;
  }

  static final List<Edit> EDITS =
      List.of(
          (folder, n) -> folder.session(n, "Title " + n, "Text, written anew: " + folder.time++),
          (folder, n) -> folder.session(n, "Title " + folder.time++, "See [one](one.md)."),
          (folder, n) -> folder.session(n, "Title", "![A reef](../media/reef-" + n + ".svg)"),
          (folder, n) -> folder.write(slug(n), "---\ntitel: Broken\n---\n"),
          (folder, n) -> folder.write(slug(n), "---\ntitle: [unclosed\n---\n"),
          (folder, n) -> folder.write(slug(n), "---\ntitle: Late\nspeakers: [nobody]\n---\n"),
          (folder, n) -> folder.remove(slug(n)),
          (folder, n) -> folder.move(slug(n), slug(n + 1)),
          (folder, n) -> folder.move("content/sessions", "content/sessions-" + n),
          (folder, n) -> folder.move("content/sessions-" + n, "content/sessions"),
          (folder, n) -> folder.session("deep/deeper/far", "Far", "Away, " + n),
          (folder, n) -> folder.move("content/sessions/deep/deeper", "content/sessions/high"),
          (folder, n) -> folder.session("high/far", "Far", "Nearer, " + n),
          (folder, n) -> folder.move("content/sessions/high", "content/sessions/deep/deeper"),
          (folder, n) -> folder.write("content/sessions/one.ja.md", "---\ntitle: 一\n---\n海 " + n),
          (folder, n) -> folder.write("content/sessions/one.ja.md", "---\ntitle: 一\n---\n"),
          (folder, n) -> folder.remove("content/sessions/one.ja.md"),
          (folder, n) -> folder.session(n, "Title", "See [that](one.md#deep)."),
          (folder, n) -> folder.session(0, "Title", "## Deep\n\nReefs, " + folder.time++),
          (folder, n) -> folder.speaker(n, "# Reefs\n\nAnd more, " + folder.time++),
          (folder, n) -> folder.remove("content/speakers/ana.md"),
          (folder, n) -> folder.picture(n, 10 + folder.time++ % 5),
          (folder, n) -> folder.remove("content/media/reef-" + n + ".svg"),
          (folder, n) -> folder.sameFromOutside("content/media/reef-1.svg"),
          (folder, n) -> folder.sameFromOutside("content/sessions/one.md"),
          (folder, n) -> folder.write("content/conference.yaml", CONFERENCE),
          (folder, n) ->
              folder.write("content/conference.yaml", CONFERENCE.replace("Main }", "Hall }")),
          (folder, n) ->
              folder.write("content/conference.yaml", CONFERENCE.replace("[en, ja]", "[en]")),
          (folder, n) -> folder.write("content/conference.yaml", "name: Small\n"),
          (folder, n) -> folder.write("templates/partials/links.html", "{# none, " + n + " #}"),
          (folder, n) -> folder.write("templates/speaker.html", "{{ page.nothing }}"),
          (folder, n) -> folder.write("templates/speaker.html", "{% if %}"),
          (folder, n) -> folder.remove("templates/speaker.html"),
          (folder, n) -> folder.write("templates/assets/own.css", "h1 { order: " + n + " }"),
          (folder, n) -> folder.remove("templates/assets/own.css"),
          (folder, n) ->
              folder.write("templates/messages/en.properties", "sessions = Talks " + n + "\n"),
          (folder, n) -> folder.remove("templates/messages/en.properties"));

  private static final List<String> SLUGS = List.of("one", "two", "three");

  private static String slug(int n) {
    return "content/sessions/" + SLUGS.get(n % SLUGS.size()) + ".md";
  }

  @Property(tries = 60)
  void after_any_edits_all_is_as_if_read_for_the_first_time(
      @ForAll @Size(8) List<@IntRange(min = 0, max = 36) Integer> edits,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 3) Integer> which,
      @ForAll boolean told)
      throws IOException {
    Folder folder = new Folder(told);
    assertEquals(EDITS.size(), 37);
    assertEquals("", difference(folder), "before any edit");
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      EDITS.get(edits.get(i)).make(folder, which.get(i));
      made.add(edits.get(i));
      assertEquals("", difference(folder), "after " + made);
    }
  }

  @Example
  void what_is_broken_and_mended_is_as_before() throws IOException {
    Folder folder = new Folder(true);
    Map<String, byte[]> before = files(folder.loader.load());
    folder.write(slug(1), "---\ntitel: Broken\n---\n");
    assertTrue(folder.loader.load().plan().isEmpty());
    folder.session(1, "Title 1", "Text.");
    assertEquals("", difference(before, files(folder.loader.load())));
  }

  @Example
  void a_file_that_looks_the_same_from_outside_is_read_again_where_somebody_heard_of_it()
      throws IOException {
    Folder folder = new Folder(true);
    folder.loader.load();
    folder.sameFromOutside(slug(0));
    assertEquals("", difference(folder));
  }

  @Example
  void a_folder_that_was_away_meanwhile_is_read_again() throws IOException {
    Folder folder = new Folder(true);
    folder.session("deep/far", "Far", "Away.");
    folder.loader.load();
    folder.move("content/sessions/deep", "content/sessions/high");
    folder.session("high/far", "Far", "Nearer.");
    folder.move("content/sessions/high", "content/sessions/deep");
    assertEquals("", difference(folder));
  }

  @Example
  void a_new_file_is_seen_in_a_folder_that_looks_the_same_from_outside() throws IOException {
    Folder folder = new Folder(true);
    folder.loader.load();
    Path sessions = folder.root.resolve("content/sessions");
    FileTime modified = Files.getLastModifiedTime(sessions);
    folder.session("new", "New", "Just written.");
    Files.setLastModifiedTime(sessions, modified);
    assertEquals("", difference(folder));
  }

  @Example
  void templates_may_become_a_link_to_nowhere_and_to_somewhere() throws IOException {
    Folder folder = new Folder(true);
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

  private static String difference(Folder folder) throws IOException {
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

  /** A conference's folder and the loader that looks at it. */
  static final class Folder {
    final Path root = Scratch.ofTry();
    private final IncrementalLoader loader;
    private final boolean told;
    private int time;

    Folder(boolean told) throws IOException {
      this.told = told;
      this.loader =
          told
              ? IncrementalLoader.watched(BuildOptions.of(root))
              : new IncrementalLoader(BuildOptions.of(root));
      write("content/conference.yaml", CONFERENCE);
      session(0, "Title 0", "Text.");
      session(1, "Title 1", "Text.");
      speaker(0, "Of reefs.");
      picture(1, 10);
      write("content/pages/index.md", "---\ntitle: Welcome\n---\n[One](../sessions/one.md)\n");
    }

    /** What the machine's events say. */
    private void tell(String path) {
      if (told) {
        loader.touch(path);
      }
    }

    void write(String path, String text) throws IOException {
      new TestConference(root).with(path, text);
      tell(path);
    }

    void session(int n, String title, String text) throws IOException {
      session(SLUGS.get(n % SLUGS.size()), title, text);
    }

    void session(String path, String title, String text) throws IOException {
      write(
          "content/sessions/" + path + ".md",
          "---\ntitle: %s\ntype: talk\ntrack: sea\nspeakers: [ana]\nkeywords: [reefs]\nstart: 2027-05-14 1%d:00\nroom: main\n---\n%s\n"
              .formatted(title, path.length() % 7, text));
    }

    void speaker(int n, String text) throws IOException {
      write("content/speakers/ana.md", "---\nname: Ana %d\n---\n%s\n".formatted(n, text));
    }

    void picture(int n, int width) throws IOException {
      write(
          "content/media/reef-" + n + ".svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"10\"></svg>"
              .formatted(width));
    }

    void link(String path, String target) throws IOException {
      Files.createSymbolicLink(root.resolve(path), root.resolve(target));
      tell(path);
    }

    void remove(String path) throws IOException {
      Files.deleteIfExists(root.resolve(path));
      tell(path);
    }

    void move(String from, String to) throws IOException {
      boolean possible =
          Files.isRegularFile(root.resolve(from))
              || (Files.isDirectory(root.resolve(from)) && !Files.exists(root.resolve(to)));
      if (possible && Files.isDirectory(root.resolve(to).getParent())) {
        Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        tell(from);
        tell(to);
      }
    }

    /** Writes a file of the same size within the step of the disk's clock, which is heard of. */
    void sameFromOutside(String path) throws IOException {
      Path file = root.resolve(path);
      if (!Files.exists(file)) {
        return;
      }
      FileTime modified = Files.getLastModifiedTime(file);
      String text = Files.readString(file);
      Files.writeString(
          file, text.contains("10") ? text.replace("10", "20") : text.replace("20", "10"));
      Files.setLastModifiedTime(file, modified);
      loader.touch(path);
    }
  }
}
