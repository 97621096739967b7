package org.lectern.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** What text editors, git and file managers do to a folder, as the preview sees it. */
class FileWatcherTest {
  @TempDir Path folder;
  private final List<RebuildResult> builds = new CopyOnWriteArrayList<>();
  private TestConference files;
  private Preview preview;
  private Asking site;

  @BeforeEach
  void start() throws Exception {
    files = new TestConference(folder);
    files.with(
        "content/conference.yaml",
        """
        name: Tides
        url: https://tides.example.org/
        timezone: Europe/Lisbon
        start: 2027-05-14
        end: 2027-05-15
        cards: false
        """);
    knots("One knot.");
    preview = Preview.start(PreviewOptions.of(BuildOptions.of(folder)).at(0), builds::add);
    site = new Asking(preview.address());
    assertShown("sessions/knots/", "One knot.");
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private void knots(String text) throws IOException {
    files.with("content/sessions/knots.md", page("Knots", text));
  }

  private static String page(String title, String text) {
    return "---\ntitle: %s\n---\n%s\n".formatted(title, text);
  }

  private void assertShown(String path, String text) throws Exception {
    Await.until(path + " shows " + text, () -> site.get(path).body().contains(text));
  }

  private void assertGone(String path) throws Exception {
    Await.until(path + " is gone", () -> site.get(path).statusCode() == 404);
  }

  private Path file(String path) {
    return folder.resolve(path);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void a_file_is_written_in_place() throws Exception {
    knots("Two knots.");
    assertShown("sessions/knots/", "Two knots.");
  }

  @Test
  void a_file_is_written_beside_and_moved_into_its_place() throws Exception {
    Path fresh = file("content/sessions/.knots.md.tmp12");
    Files.writeString(fresh, page("Knots", "Three knots."));
    Files.move(
        fresh,
        file("content/sessions/knots.md"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    assertShown("sessions/knots/", "Three knots.");
  }

  @Test
  void vim_moves_the_old_file_away_and_writes_a_new_one() throws Exception {
    Path trial = file("content/sessions/4913");
    Files.createFile(trial);
    Files.delete(trial);
    Path backup = file("content/sessions/knots.md~");
    Files.move(file("content/sessions/knots.md"), backup);
    knots("Four knots.");
    Files.delete(backup);
    assertShown("sessions/knots/", "Four knots.");
    assertTrue(
        builds.stream().flatMap(build -> build.problems().stream()).findAny().isEmpty(),
        builds.toString());
  }

  @Test
  void what_editors_leave_beside_a_file_builds_nothing() throws Exception {
    int before = builds.size();
    for (String name :
        List.of("4913", ".knots.md.swp", "knots.md~", ".#knots.md", "#knots.md#", "knots.md.tmp")) {
      Files.writeString(file("content/sessions/" + name), "passing");
    }
    Files.createDirectories(file("site"));
    Files.writeString(file("site/index.html"), "published");
    Files.createDirectories(file(".git"));
    Files.writeString(file(".git/index"), "git");
    // What comes after it is heard after it.
    knots("Five knots.");
    assertShown("sessions/knots/", "Five knots.");
    Await.until("one build", () -> builds.size() > before);
    for (RebuildResult build : builds.subList(before, builds.size())) {
      assertEquals(List.of("content/sessions/knots.md"), build.changed());
      assertEquals(List.of(), build.problems());
    }
  }

  @Test
  void a_folder_is_deleted_and_comes_back() throws Exception {
    delete(file("content/sessions"));
    assertGone("sessions/knots/");
    Files.createDirectory(file("content/sessions"));
    knots("Six knots.");
    assertShown("sessions/knots/", "Six knots.");
    knots("Seven knots.");
    assertShown("sessions/knots/", "Seven knots.");
  }

  @Test
  void all_content_is_deleted_and_comes_back() throws Exception {
    String conference = Files.readString(file("content/conference.yaml"));
    delete(file("content"));
    Await.until(
        "told", () -> builds.get(builds.size() - 1).problems().toString().contains("conference"));
    assertShown("sessions/knots/", "One knot.");
    files.with("content/conference.yaml", conference);
    knots("Eight knots.");
    assertShown("sessions/knots/", "Eight knots.");
    knots("Nine knots.");
    assertShown("sessions/knots/", "Nine knots.");
  }

  @Test
  void a_folder_is_renamed() throws Exception {
    files.with("content/sessions/monday/bends.md", page("Bends", "One bend."));
    assertShown("sessions/bends/", "One bend.");
    Files.move(file("content/sessions/monday"), file("content/sessions/tuesday"));
    files.with("content/sessions/tuesday/bends.md", page("Bends", "Two bends."));
    assertShown("sessions/bends/", "Two bends.");
  }

  private void link(String path, String target) throws IOException {
    Path fresh = file(path + ".fresh");
    Files.createSymbolicLink(fresh, Path.of(target));
    Files.move(fresh, file(path), StandardCopyOption.ATOMIC_MOVE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_becomes_a_link_and_leads_elsewhere_later() throws Exception {
    String conference = Files.readString(file("content/conference.yaml"));
    Files.move(file("content"), file("first"));
    link("content", "first");
    files.with("first/sessions/knots.md", page("Knots", "First knots."));
    assertShown("sessions/knots/", "First knots.");
    files
        .with("second/conference.yaml", conference)
        .with("second/sessions/knots.md", page("Knots", "Second knots."));
    link("content", "second");
    assertShown("sessions/knots/", "Second knots.");
    files.with("second/sessions/knots.md", page("Knots", "Third knots."));
    assertShown("sessions/knots/", "Third knots.");
    link("content", "first");
    assertShown("sessions/knots/", "First knots.");
    files.with("first/sessions/knots.md", page("Knots", "Fourth knots."));
    assertShown("sessions/knots/", "Fourth knots.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void templates_behind_a_link_are_watched() throws Exception {
    files.with("mine/messages/en.properties", "sessions = Gatherings\n");
    link("templates", "mine");
    assertShown("", "Gatherings");
    files.with("mine/messages/en.properties", "sessions = Some meetings\n");
    assertShown("", "Some meetings");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_a_link_leads_to_is_watched_whatever_its_name_is() throws Exception {
    files
        .with("content/.drafts/bends.md", page("Bends", "One bend."))
        .with("content/.drafts/deep/hitch.md", page("Hitch", "One hitch."));
    link("content/sessions/bends.md", "../.drafts/bends.md");
    link("content/sessions/half.md", "../.drafts/bends.md");
    link("content/sessions/deep", "../.drafts/deep");
    assertShown("sessions/half/", "One bend.");
    assertShown("sessions/hitch/", "One hitch.");
    files.with("content/.drafts/bends.md", page("Bends", "Two bends."));
    assertShown("sessions/half/", "Two bends.");
    assertShown("sessions/bends/", "Two bends.");
    files.with("content/.drafts/deep/hitch.md", page("Hitch", "Two hitches."));
    assertShown("sessions/hitch/", "Two hitches.");
  }

  @Test
  void a_whole_folder_is_moved_in() throws Exception {
    Path elsewhere = Files.createTempDirectory(folder, "elsewhere");
    Files.createDirectories(elsewhere.resolve("deep/deeper"));
    Files.writeString(elsewhere.resolve("deep/deeper/bends.md"), page("Bends", "One bend."));
    Files.move(elsewhere, file("content/sessions/moved"));
    assertShown("sessions/bends/", "One bend.");
    files.with("content/sessions/moved/deep/deeper/bends.md", page("Bends", "Two bends."));
    assertShown("sessions/bends/", "Two bends.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_that_may_not_be_read_at_first_is_watched_once_it_may() throws Exception {
    Path late = file("content/sessions/late");
    Files.createDirectory(late, PosixFilePermissions.asFileAttribute(Set.of()));
    assumeFalse(Files.isReadable(late), "whoever may read everything, as root may, has no such");
    Await.until("told", () -> builds.get(builds.size() - 1).failure().contains("permission"));
    Files.setPosixFilePermissions(late, PosixFilePermissions.fromString("rwx------"));
    Await.until("read", () -> builds.get(builds.size() - 1).failure().isEmpty());
    files.with("content/sessions/late/bends.md", page("Bends", "One bend."));
    assertShown("sessions/bends/", "One bend.");
    files.with("content/sessions/late/bends.md", page("Bends", "Two bends."));
    assertShown("sessions/bends/", "Two bends.");
  }

  @Test
  void a_checkout_changes_hundreds_of_files() throws Exception {
    int before = builds.size();
    for (int i = 0; i < 500; i++) {
      files.with("content/sessions/s" + i + ".md", page("Session " + i, "First."));
    }
    assertShown("sessions/s499/", "First.");
    for (int i = 0; i < 500; i++) {
      Path fresh = file("content/sessions/.fresh");
      Files.writeString(fresh, page("Session " + i, "Second."));
      Files.move(
          fresh,
          file("content/sessions/s" + i + ".md"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertShown("sessions/s0/", "Second.");
    assertShown("sessions/s499/", "Second.");
    assertTrue(builds.size() - before < 200, "built " + (builds.size() - before) + " times");
  }

  @Test
  void many_saves_in_a_row_end_with_the_last() throws Exception {
    for (int i = 0; i < 200; i++) {
      knots("Knot number " + i + ".");
    }
    assertShown("sessions/knots/", "Knot number 199.");
  }

  @Test
  void templates_and_media_are_watched_too() throws Exception {
    files.with("templates/messages/en.properties", "sessions = Gatherings\n");
    assertShown("", "Gatherings");
    files.with("content/media/reef.txt", "first");
    knots("[Reef](../media/reef.txt)");
    assertShown("sessions/knots/", "media/reef.");
    String first = site.get("sessions/knots/").body();
    files.with("content/media/reef.txt", "again");
    Await.until("another name", () -> !site.get("sessions/knots/").body().equals(first));
  }
}
