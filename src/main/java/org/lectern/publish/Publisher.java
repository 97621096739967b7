package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * Publishes a site, all or nothing:
 *
 * <pre>{@code
 * try (Publisher publisher = Publisher.open(output, source, false)) {
 *   publisher.stage("assets/lectern.3f1c9a0b2d.css", Phase.ASSET, css);
 *   publisher.stage("index.html", Phase.PAGE, html);
 *   Changes changes = publisher.commit();
 * }
 * }</pre>
 *
 * <p>Files that are staged wait in {@code .lectern/staging}, and only those that differ from the
 * published ones. Until {@link #commit} nothing that readers see is touched; closed without it, the
 * site stays as it was. What a commit does is written down before its first change, and completed
 * by the next {@link #open} if it is interrupted. Each file is replaced by a rename, so that
 * readers get the old or the new one and nothing between. A folder that the site lacks comes by a
 * rename too, with all assets that go into it, and later pages.
 *
 * <p>Files that Lectern didn't write stay, and it never writes or deletes through a link. A foreign
 * file that already has the bytes of a staged one counts as Lectern's from then on.
 *
 * <p>This holds for a process that ends at any moment. After a power failure, files that were
 * written shortly before may be cut short, as single files aren't forced to the disk; only the
 * journal and the manifest are. The next build compares bytes, and so finds and replaces them.
 *
 * <p>{@link #stage} and {@link #stageFile} may be called by several threads at once.
 */
public final class Publisher implements AutoCloseable {
  private final Destination destination;
  private final BuildLock lock;
  private final Staging staging;
  private final Published published;
  // Sorted while many threads are at it: planning needs the files in order.
  private final NavigableMap<String, WantedFile> wanted = new ConcurrentSkipListMap<>();

  /** What the disk said of files that stay as they are: they needn't be asked again. */
  private final Map<String, Long> untouched = new ConcurrentHashMap<>();

  private Manifest manifest;
  private volatile State state = State.STAGING;

  private enum State {
    STAGING,
    FAILED,
    COMMITTING,
    COMMITTED
  }

  private Publisher(Destination destination, BuildLock lock, Staging staging) throws IOException {
    this.destination = destination;
    this.lock = lock;
    this.staging = staging;
    destination.recover(staging);
    staging.prepare();
    this.published = new Published(destination.site(), destination.written());
    this.manifest = published.written();
  }

  /**
   * Looks whether the output can be a site, and touches nothing: worth asking before anything is
   * read or rendered. {@link #open} asks again.
   *
   * @throws BadOutputException where the output is the source, holds it or belongs to it, or can't
   *     be a site for another reason
   * @throws IOException where a folder can't be read
   */
  public static void check(Path output, Path source, boolean release) throws IOException {
    destination(output, source, release, new Disk());
  }

  /**
   * Makes ready for publishing: takes the lock, completes what an earlier run was interrupted in,
   * and creates the output folder where it is missing.
   *
   * @param output the folder that readers see
   * @param source the conference's folder, which the output may lie in
   * @param release whether the output is a link that is switched to a new folder, {@code
   *     <output>.releases/<number>}, instead of a folder whose files are replaced
   * @throws BadOutputException where the output is the source, holds it or belongs to it, or can't
   *     be a site for another reason; nothing was touched then
   * @throws LockedException where another build is at work
   * @throws IOException where a file or folder can't be read or written
   */
  public static Publisher open(Path output, Path source, boolean release) throws IOException {
    return open(output, source, release, new Disk());
  }

  static Publisher open(Path output, Path source, boolean release, Disk disk) throws IOException {
    Destination destination = destination(output, source, release, disk);
    createOwn(destination.own(), disk);
    BuildLock lock = BuildLock.take(destination.own());
    try {
      return new Publisher(destination, lock, new Staging(destination.own(), disk));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Destination destination(Path output, Path source, boolean release, Disk disk)
      throws IOException {
    if (release) {
      Releases releases = new Releases(OutputPlace.link(output, source), disk);
      releases.check();
      return releases;
    }
    return new InPlace(OutputPlace.folder(output, source), disk);
  }

  private static void createOwn(Path own, Disk disk) throws IOException {
    if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.createDirectories(own.getParent());
    } catch (IOException e) {
      throw Disk.failure("create the folder", own.getParent(), e);
    }
    try {
      disk.createFolder(own);
    } catch (IOException e) {
      // Another build may have made it in the meantime.
      if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  /**
   * Takes a file of the new site.
   *
   * @param path such as {@code sessions/opening/index.html}
   * @throws IllegalArgumentException where the path leads out of the site or is staged already
   * @throws IOException where the file can't be written, or something foreign stands in its way
   */
  public void stage(String path, Phase phase, byte[] bytes) throws IOException {
    stage(path, phase, new Contents.InMemory(bytes));
  }

  /**
   * Takes a copy of a file, however big, for the new site.
   *
   * @param path such as {@code media/keynote.mp4}
   * @throws IllegalArgumentException where the path leads out of the site or is staged already
   * @throws IOException where the file can't be read or written, or something foreign stands in its
   *     way
   */
  public void stageFile(String path, Phase phase, Path from) throws IOException {
    stage(path, phase, new Contents.InFile(from));
  }

  /**
   * Takes a file that is published already, as it is, for the new site.
   *
   * @param isWanted tells by the bytes whether it is the one that is wanted
   * @return whether it was taken; if not, it has to be staged
   * @throws IllegalArgumentException where the path leads out of the site or is staged already
   * @throws IOException where the file can't be read
   */
  public boolean keep(String path, Phase phase, Predicate<byte[]> isWanted) throws IOException {
    SafePath.check(path);
    if (!published.is(path, isWanted)) {
      return false;
    }
    add(new WantedFile(path, phase, Optional.empty()));
    return true;
  }

  /**
   * Takes a file that is published already, as it is, for the new site, without reading it.
   *
   * @param seen what {@link #seen} said of it when it was published
   * @return whether it was taken: whether the disk says the same of it now
   * @throws IllegalArgumentException where the path leads out of the site or is staged already
   * @throws IOException where the file can't be asked
   */
  public boolean keep(String path, Phase phase, long seen) throws IOException {
    SafePath.check(path);
    if (!published.isUntouched(path, seen)) {
      return false;
    }
    add(new WantedFile(path, phase, Optional.empty()));
    untouched.put(path, seen);
    return true;
  }

  /**
   * What the disk says of each file of the site as it is published now, by their paths: size and
   * time in one number, worth nothing but to be compared. Of a file that was kept by such a number,
   * that one.
   *
   * @throws IOException where a file can't be asked
   */
  public Map<String, Long> seen() throws IOException {
    return new Published(destination.site(), manifest).seen(untouched);
  }

  private void add(WantedFile file) {
    if (wanted.putIfAbsent(file.path(), file) != null) {
      throw new IllegalArgumentException("staged twice: " + file.path());
    }
  }

  private void stage(String path, Phase phase, Contents contents) throws IOException {
    if (state == State.COMMITTING || state == State.COMMITTED) {
      throw new IllegalStateException("staged too late: " + path);
    }
    SafePath.check(path);
    boolean done = false;
    try {
      WantedFile file =
          new WantedFile(
              path,
              phase,
              published.has(path, contents)
                  ? Optional.empty()
                  : Optional.of(write(path, phase, contents)));
      add(file);
      done = true;
    } finally {
      if (!done) {
        state = State.FAILED;
      }
    }
  }

  private Staged write(String path, Phase phase, Contents contents) throws IOException {
    return published.tree().lacksFolder(SafePath.folderOf(path))
        ? staging.addInNewFolder(path, phase, contents)
        : staging.add(contents);
  }

  /**
   * Makes the staged files the site that readers see: those that differ are put in their places, in
   * the order of {@link Phase}, then what Lectern wrote before and didn't get now is removed.
   *
   * @throws IllegalStateException where staging failed, a staged file lies in another one, or this
   *     was called before
   * @throws IOException where something foreign stands in the way, which leaves the site as it was;
   *     or where the disk fails, and then the next {@link #open} completes what had begun
   */
  public Changes commit() throws IOException {
    if (state != State.STAGING) {
      throw new IllegalStateException("can't publish: " + state);
    }
    Plan plan = StepPlanner.plan(published, wanted);
    state = State.COMMITTING;
    destination.publish(plan, published, staging);
    manifest = plan.manifest();
    state = State.COMMITTED;
    return plan.changes();
  }

  /** Throws away what wasn't published, and lets other builds in. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!destination.isInterrupted()) {
        staging.discard();
      }
    }
  }
}
