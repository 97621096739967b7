package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.GC;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.program.Conference;
import org.lectern.program.History;

/** Whatever the repository is like, there is its history or none, and never an error. */
class AnyRepositoryTest {
  private static final String KNOTS = "sessions/knots.md";

  @TempDir Path folder;
  @AutoClose private GitConference conference;
  private Conference settings;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder.resolve("origin"));
    conference.session("knots", "Knots").commit();
    conference.session("sails", "Sails").commit();
    conference.session("knots", "All knots").commit();
    settings = conference.conference();
  }

  private History historyOf(Path content) {
    return GitHistory.of(content, settings, folder.resolve("kept"));
  }

  private Path git() {
    return conference.root().resolve(".git");
  }

  private static void assertNone(History history) {
    assertEquals(Map.of(), history.changes());
    assertEquals(List.of(), history.events());
  }

  private void assertWhole(Path content) {
    History history = historyOf(content);
    assertEquals(2, history.of(KNOTS).orElseThrow().revisions());
    assertEquals(GitConference.day(3), history.of(KNOTS).orElseThrow().last());
    assertEquals(3, history.events().size());
  }

  private Path clone(String name, int depth) throws Exception {
    Path clone = folder.resolve(name);
    Git.cloneRepository()
        .setURI(conference.root().toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(depth)
        .call()
        .close();
    return clone;
  }

  @Test
  void without_a_repository_there_is_none() throws Exception {
    Path content = Files.createDirectories(folder.resolve("elsewhere/content"));
    assertNone(historyOf(content));
    assertNone(historyOf(folder.resolve("not-there")));
  }

  @Test
  void without_a_commit_there_is_none() throws Exception {
    try (GitConference fresh = GitConference.in(folder.resolve("fresh"))) {
      assertNone(fresh.history());
    }
  }

  @Test
  void content_may_lie_at_the_top_of_a_repository_or_deep_in_it() throws Exception {
    assertWhole(conference.root().resolve("content"));
    try (Git git = Git.open(conference.root().toFile())) {
      Files.createDirectories(conference.root().resolve("web"));
      Files.move(conference.root().resolve("content"), conference.root().resolve("web/content"));
      git.add().addFilepattern(".").call();
    }
    History moved = historyOf(conference.root().resolve("web/content"));
    assertNone(moved);
    History top = historyOf(conference.root());
    assertEquals(2, top.of("content/" + KNOTS).orElseThrow().revisions());
  }

  @Test
  void packed_objects_and_a_commit_without_a_branch_are_read_as_well() throws Exception {
    ObjectId head = conference.newest().getId();
    try (Git git = Git.open(conference.root().toFile())) {
      git.checkout().setName(head.name()).call();
      new GC((FileRepository) git.getRepository()).gc().get();
    }
    assertWhole(conference.root().resolve("content"));
  }

  @Test
  void references_may_be_kept_in_tables() throws Exception {
    try (Git git = Git.open(conference.root().toFile())) {
      ((FileRepository) git.getRepository()).convertRefStorage("reftable", false, false);
    }
    assertTrue(Files.exists(git().resolve("reftable/tables.list")));
    assertWhole(conference.root().resolve("content"));
    String before = CommitFingerprint.of(conference.root());
    try (Git git = Git.open(conference.root().toFile())) {
      git.commit().setMessage("another").setAllowEmpty(true).setSign(false).call();
    }
    assertNotEquals(before, CommitFingerprint.of(conference.root()));
    assertWhole(conference.root().resolve("content"));
  }

  @Test
  void a_branch_may_be_a_link_to_another() throws Exception {
    Path branches = git().resolve("refs/heads");
    Files.move(branches.resolve("main"), branches.resolve("trunk"));
    Files.writeString(branches.resolve("middle"), "ref: refs/heads/trunk\n");
    Files.writeString(branches.resolve("main"), "ref: refs/heads/middle\n");
    assertWhole(conference.root().resolve("content"));
    conference.session("knots", "Any knots").commit();
    assertEquals("ref: refs/heads/middle\n", Files.readString(branches.resolve("main")));
    History history = historyOf(conference.root().resolve("content"));
    assertEquals(3, history.of(KNOTS).orElseThrow().revisions());
    assertEquals(4, history.events().size());
    Files.writeString(branches.resolve("trunk"), "ref: refs/heads/main\n");
    assertNone(historyOf(conference.root().resolve("content")));
  }

  @Test
  void a_clone_that_was_cut_off_tells_only_what_is_sure() throws Exception {
    History two = historyOf(clone("two", 2).resolve("content"));
    assertEquals(Map.of(), two.changes(), "how often isn't known");
    assertEquals(List.of("2027-01-03 knots: [retitled]"), GitConference.events(two));
    assertNone(historyOf(clone("one", 1).resolve("content")));
    assertWhole(clone("all", Integer.MAX_VALUE).resolve("content"));
  }

  @Test
  void where_the_contents_of_old_files_are_missing_only_what_is_sure_is_counted() throws Exception {
    removeOldTexts();
    History history = historyOf(conference.root().resolve("content"));
    assertEquals(2, history.of(KNOTS).orElseThrow().revisions());
    assertEquals(List.of(), history.events());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id: knots\naliases: [knots]", "level: all"})
  void what_a_renamed_or_removed_text_was_is_not_guessed_without_it(String lines) throws Exception {
    conference
        .without("content/" + KNOTS)
        .session("bends", "Another text, with more to it than the one before", lines)
        .commit();
    removeOldTexts();
    assertNone(historyOf(conference.root().resolve("content")));
  }

  /** As in a partial clone whose remote isn't there. */
  private void removeOldTexts() throws Exception {
    Repository repository = conference.git().getRepository();
    try (ObjectWalk objects = new ObjectWalk(repository)) {
      objects.markStart(objects.parseCommit(conference.newest()));
      objects.markUninteresting(objects.parseTree(conference.newest().getTree()));
      while (objects.next() != null) {
        // Commits come first.
      }
      for (RevObject old = objects.nextObject(); old != null; old = objects.nextObject()) {
        if (old.getType() == Constants.OBJ_BLOB) {
          Files.delete(
              git()
                  .resolve("objects")
                  .resolve(old.name().substring(0, 2))
                  .resolve(old.name().substring(2)));
        }
      }
    }
  }

  @Test
  void a_worktree_or_a_submodule_is_found_by_its_file() throws Exception {
    Path tree = folder.resolve("tree");
    Path own = Files.createDirectories(git().resolve("worktrees/tree"));
    Files.createDirectories(tree.resolve("content/sessions"));
    Files.writeString(tree.resolve(".git"), "gitdir: ../origin/.git/worktrees/tree\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
    assertWhole(tree.resolve("content"));

    Path module = Files.createDirectories(folder.resolve("site/module/content"));
    Files.writeString(module.getParent().resolve(".git"), "gitdir: " + git() + "\n");
    assertWhole(module);
    Files.writeString(module.getParent().resolve(".git"), "gitdir: ../nowhere\n");
    assertNone(historyOf(module));
  }

  @Test
  void what_merely_looks_like_a_repository_among_the_content_is_not_one() throws Exception {
    Path bare = folder.resolve("bare");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    assertNone(historyOf(Files.createDirectories(bare.resolve("content"))));
  }

  @Test
  void damaged_objects_make_it_none() throws Exception {
    for (String kind : List.of("commits", "trees", "texts")) {
      Path copy = copy("damaged-" + kind);
      try (Git git = Git.open(copy.toFile())) {
        ObjectId tree = conference.newest().getTree().getId();
        ObjectId damaged =
            kind.equals("commits")
                ? git.getRepository().resolve("HEAD~1")
                : kind.equals("trees")
                    ? tree
                    : git.getRepository().resolve("HEAD:content/" + KNOTS);
        Path object =
            copy.resolve(".git/objects")
                .resolve(damaged.name().substring(0, 2))
                .resolve(damaged.name().substring(2));
        assertTrue(object.toFile().setWritable(true));
        Files.write(object, new byte[] {1, 2, 3, 4, 5});
      }
      assertNone(historyOf(copy.resolve("content")));
    }
  }

  @Test
  void a_head_that_is_no_commit_makes_it_none() throws Exception {
    for (String head :
        List.of(
            "",
            "nonsense",
            "ref: refs/heads/none",
            "ref: ../../x",
            "1".repeat(40),
            "2".repeat(64))) {
      Files.writeString(git().resolve("HEAD"), head + "\n");
      assertNone(historyOf(conference.root().resolve("content")));
    }
  }

  @Test
  void settings_make_nothing_run_and_nothing_else_read() throws Exception {
    Path proof = folder.resolve("proof");
    Path config = git().resolve("config");
    String usual = Files.readString(config);
    Files.writeString(
        config,
        usual
            + "[core]\n\tfsmonitor = touch %1$s\n\tsshCommand = touch %1$s\n\thooksPath = %1$s\n"
                .formatted(proof)
            + "[filter \"x\"]\n\tsmudge = touch %1$s\n\tclean = touch %1$s\n\tprocess = touch %1$s\n"
                .formatted(proof)
            + "[diff \"x\"]\n\ttextconv = touch %s\n".formatted(proof));
    Files.writeString(conference.root().resolve(".gitattributes"), "* filter=x diff=x\n");
    assertWhole(conference.root().resolve("content"));
    assertFalse(Files.exists(proof));

    Files.writeString(config, usual + "[include]\n\tpath = /dev/zero\n");
    assertNone(historyOf(conference.root().resolve("content")));
    Files.writeString(config, usual + "[includeIf \"gitdir:/\"]\n\tpath = /dev/zero\n");
    assertWhole(conference.root().resolve("content"));
    Files.writeString(config, "[[[\n");
    assertNone(historyOf(conference.root().resolve("content")));
  }

  @Test
  void nothing_is_written_into_the_repository() throws Exception {
    List<Path> before = files();
    assertWhole(conference.root().resolve("content"));
    assertEquals(before, files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(conference.root())) {
      return files.sorted().toList();
    }
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    for (Path file : files()) {
      Path to = copy.resolve(conference.root().relativize(file));
      if (Files.isDirectory(file)) {
        Files.createDirectories(to);
      } else {
        Files.copy(file, to);
      }
    }
    return copy;
  }
}
