package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.lectern.content.ContentReader;
import org.lectern.program.Conference;
import org.lectern.program.Difference;
import org.lectern.program.History;

/** A conference's folder in a repository, a commit a day from the first of January 2027. */
public final class GitConference implements AutoCloseable {
  private static final Instant FIRST =
      LocalDate.of(2027, 1, 1).atTime(12, 0).toInstant(ZoneOffset.UTC);
  static final String CONFERENCE =
      """
      name: Knots
      url: https://knots.example.org/
      timezone: Europe/Lisbon
      start: 2027-05-14
      end: 2027-05-15
      rooms:
        - { id: deck, name: The Deck }
        - { id: cabin, name: The Cabin }
      session_types:
        - { id: talk, name: Talk, duration: 30 }
        - { id: break, name: Break, duration: 15, service: true }
      """;

  private final Path root;
  private final Git git;
  private int day;

  private GitConference(Path root, Git git) {
    this.root = root;
    this.git = git;
  }

  /** A conference in a repository without commits. */
  public static GitConference in(Path root) throws IOException, GitAPIException {
    IsolatedSystemReader.use();
    GitConference made =
        new GitConference(
            root, Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
    made.git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
    return made.with("content/conference.yaml", CONFERENCE);
  }

  /** When the n-th commit was made. */
  public static Instant day(int number) {
    return FIRST.plusSeconds((number - 1) * 86_400L);
  }

  /** When the n-th commit was written: some days before. */
  public static Instant written(int number) {
    return written(day(number));
  }

  private static Instant written(Instant committed) {
    return committed.minusSeconds(400_000);
  }

  Path root() {
    return root;
  }

  Git git() {
    return git;
  }

  /** With a file, not yet committed. */
  public GitConference with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** With a session of a title and further lines of front matter, not yet committed. */
  public GitConference session(String slug, String title, String... lines) throws IOException {
    return with(
        "content/sessions/" + slug + ".md",
        "---\ntitle: " + title + "\n" + String.join("\n", lines) + "\n---\n\nOn ropes.\n");
  }

  /** Without a file, not yet committed. */
  public GitConference without(String path) throws IOException {
    Files.delete(root.resolve(path));
    return this;
  }

  /** Commits all that there is; gives the commit's id. */
  public ObjectId commit() throws GitAPIException {
    return commit(day(++day));
  }

  ObjectId commit(Instant at) throws GitAPIException {
    return commit(person(written(at)), person(at));
  }

  /** Commits what was written at another time. */
  public ObjectId commit(Instant written, Instant at) throws GitAPIException {
    return commit(person(written), person(at));
  }

  private ObjectId commit(PersonIdent author, PersonIdent committer) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    return git.commit()
        .setMessage("change")
        .setAllowEmpty(true)
        .setAuthor(author)
        .setCommitter(committer)
        .call()
        .copy();
  }

  private static PersonIdent person(Instant at) {
    return new PersonIdent("Ada", "ada@example.org", at, ZoneOffset.UTC);
  }

  /** Goes to a branch, which may be a fresh one from here. */
  public void branch(String name, boolean fresh) throws GitAPIException {
    git.checkout().setName(name).setCreateBranch(fresh).call();
  }

  /** Merges a branch into the one that is checked out. */
  public ObjectId merge(String name) throws IOException, GitAPIException {
    return merging(name).commit();
  }

  /** Merges a branch, and leaves it to the next commit. */
  GitConference merging(String name) throws IOException, GitAPIException {
    MergeCommand merge = git.merge().include(git.getRepository().exactRef("refs/heads/" + name));
    merge.setFastForward(MergeCommand.FastForwardMode.NO_FF);
    merge.setCommit(false).setStrategy(MergeStrategy.RECURSIVE).call();
    return this;
  }

  /**
   * Writes all commits anew, an hour later, as a rebase does.
   *
   * @param change what becomes of each text, by its path; nothing where it is left out
   */
  public void rewrite(BiFunction<String, String, Optional<String>> change)
      throws IOException, GitAPIException {
    Deque<RevCommit> commits = new ArrayDeque<>();
    git.log().call().forEach(commits::push);
    git.checkout().setName("rewritten").setOrphan(true).call();
    for (RevCommit commit : commits) {
      for (Path file : texts()) {
        Files.delete(file);
      }
      try (TreeWalk files = new TreeWalk(git.getRepository())) {
        files.addTree(commit.getTree());
        files.setRecursive(true);
        while (files.next()) {
          byte[] bytes = files.getObjectReader().open(files.getObjectId(0)).getBytes();
          String path = files.getPathString();
          Optional<String> text = change.apply(path, new String(bytes, StandardCharsets.UTF_8));
          if (text.isPresent()) {
            with(path, text.get());
          }
        }
      }
      Instant at = commit.getCommitterIdent().getWhenAsInstant().plusSeconds(3600);
      commit(commit.getAuthorIdent(), person(at));
    }
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("content"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  RevCommit newest() throws IOException, GitAPIException {
    return git.log().setMaxCount(1).call().iterator().next();
  }

  Conference conference() throws IOException {
    return ContentReader.read(root).editions().get(0).conference();
  }

  /** Its history, read from the repository or from what is kept. */
  public History history() throws IOException {
    return GitHistory.of(root.resolve("content"), conference(), root.resolve(".lectern"));
  }

  /** What the events say, the newest first: the day, the session and what is different. */
  List<String> events() throws IOException {
    return events(history());
  }

  static List<String> events(History history) {
    return history.events().stream()
        .map(
            event ->
                "%s %s: %s"
                    .formatted(
                        event.at().toString().substring(0, "2027-01-01".length()),
                        event.session().orElse(event.name()),
                        event.differences().stream().map(GitConference::word).toList()))
        .toList();
  }

  private static String word(Difference difference) {
    String name =
        difference instanceof Difference.Turned turned
            ? turned.turn().name()
            : difference.getClass().getSimpleName();
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public void close() {
    git.close();
  }
}
