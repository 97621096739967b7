package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.history.GitConference;

/** A commit changes no file, but what the site says of when files were changed. */
class RebuildAfterCommitTest {
  private static final String KNOTS = "sessions/knots/knots.ics";
  private static final String TRANSLATED_KNOTS = "ja/" + KNOTS;
  private static final String SAILS = "sessions/sails/sails.ics";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder.resolve("conference"));
    String settings = Files.readString(root().resolve("content/conference.yaml"));
    conference
        .with("content/conference.yaml", settings + "languages: [en, ja]\n")
        .session("knots", "Knots", "start: 2027-05-14 09:00", "duration: 30", "room: deck")
        .session("sails", "Sails", "start: 2027-05-14 10:00", "duration: 30", "room: deck")
        .with("content/sessions/knots.ja.md", "---\ntitle: 結び目\n---\n")
        .commit();
  }

  private Path root() {
    return folder.resolve("conference");
  }

  private Map<String, String> site(String output) throws IOException {
    BuildReport report = Build.of(BuildOptions.of(root()).into(folder.resolve(output))).run();
    assertFalse(report.hasErrors(), report.problems().toString());
    return Sites.contents(folder.resolve(output));
  }

  /** Building after a commit of what was built before gives what a first build gives. */
  private Map<String, String> committed() throws Exception {
    Map<String, String> before = site("site");
    conference.commit();
    Map<String, String> after = site("site");
    assertEquals(site("another"), after);
    assertNotEquals(before, after);
    assertEquals(before.get(SAILS), after.get(SAILS));
    return after;
  }

  @Test
  void calendars_know_the_commit_of_a_session_that_was_built_before_it() throws Exception {
    String before = site("site").get(KNOTS);
    conference.session(
        "knots", "All knots", "start: 2027-05-14 09:00", "duration: 30", "room: deck");
    assertNotEquals(before, committed().get(KNOTS));
  }

  @Test
  void calendars_of_a_talk_know_the_commit_of_the_session_that_it_is_a_part_of() throws Exception {
    conference.session("splice", "Splice", "part_of: knots").commit();
    conference.session(
        "knots", "All knots", "start: 2027-05-14 09:00", "duration: 30", "room: deck");
    String built = site("site").get("sessions/splice/splice.ics");
    assertNotEquals(built, committed().get("sessions/splice/splice.ics"));
  }

  @Test
  void calendars_of_another_language_know_the_commit_of_a_translation() throws Exception {
    Map<String, String> before = site("site");
    conference.with("content/sessions/knots.ja.md", "---\ntitle: すべての結び目\n---\n");
    String built = site("site").get(TRANSLATED_KNOTS);
    assertNotEquals(before.get(TRANSLATED_KNOTS), built);
    assertNotEquals(built, committed().get(TRANSLATED_KNOTS));
  }

  /** An old file in the repository. */
  private Path object(String revision) throws Exception {
    try (Git git = Git.open(root().toFile())) {
      String name = git.getRepository().resolve(revision).name();
      return root()
          .resolve(".git/objects")
          .resolve(name.substring(0, 2))
          .resolve(name.substring(2));
    }
  }

  @Test
  void what_was_missing_of_the_history_or_damaged_is_told_once_it_is_there() throws Exception {
    byte[] damaged = {1, 2, 3, 4, 5};
    int title = 0;
    for (String revision : List.of("HEAD~1:content/sessions/knots.md", "HEAD~1")) {
      for (Optional<byte[]> instead : List.of(Optional.<byte[]>empty(), Optional.of(damaged))) {
        conference
            .session("knots", "Knots " + ++title, "start: 2027-05-14 09:00", "duration: 30")
            .commit();
        Path object = object(revision);
        byte[] bytes = Files.readAllBytes(object);
        Files.delete(object);
        if (instead.isPresent()) {
          Files.write(object, instead.get());
        }
        Map<String, String> before = site("site");
        Files.write(object, bytes);
        Map<String, String> after = site("site");
        assertNotEquals(before, after);
        assertEquals(site("another"), after);
      }
    }
  }
}
