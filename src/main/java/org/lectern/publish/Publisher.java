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
 * <p>Staged files that differ from the published ones are written to {@code .lectern/staging}.
 * Until {@link #commit} the published site isn't changed; if the publisher is closed without it,
 * the site stays as it was. The steps of a commit are written to a journal before the first change,
 * and the next {@link #open} completes them if the commit is interrupted. Each file is replaced by
 * a rename, so that readers get the old or the new one and nothing between. A folder that is new to
 * the site is moved into place by one rename with all assets in it, and pages later.
 *
 * <p>Files that Lectern didn't write are never changed, and it never writes or deletes through a
 * link. A foreign file that already has the bytes of a staged one counts as Lectern's from then on.
 *
 * <p>All this holds for a process that ends at any moment. After a power failure, files that were
 * written shortly before may be truncated, because only the journal and the manifest are forced to
 * the disk. The next build compares bytes, and so finds and replaces them.
 *
 * <p>{@link #stage} and {@link #stageFile} may be called by several threads at once.
 */
public final class Publisher implements AutoCloseable {
  private final Destination destination;
  private final BuildLock lock;
  private final Staging staging;
  private final PublishedSite published;
  // Sorted while many threads add to it: planning needs the files in order.
  private final NavigableMap<String, WantedFile> wanted = new ConcurrentSkipListMap<>();

  /** The stamps of files that are kept, which needn't be read again. */
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
    this.published = new PublishedSite(destination.site(), destination.written());
    this.manifest = published.written();
  }

  /**
   * Checks whether a site can be published to the output, and changes nothing. Worth calling before
   * anything is read or rendered; {@link #open} checks again.
   *
   * @throws BadOutputException if the output is the source, contains it or belongs to it, or can't
   *     be used for another reason
   * @throws IOException if a folder can't be read
   */
  public static void check(Path output, Path source, boolean release) throws IOException {
    destination(output, source, release, new Disk());
  }

  /**
   * Prepares for publishing: acquires the lock, completes an interrupted publication, and creates
   * the output folder if it is missing.
   *
   * @param output the folder that readers see
   * @param source the conference's folder, which may contain the output
   * @param release whether the output is a link that is switched to a new folder, {@code
   *     <output>.releases/<number>}, instead of a folder whose files are replaced
   * @throws BadOutputException if the output is the source, contains it or belongs to it, or can't
   *     be used for another reason; nothing was changed then
   * @throws LockedException if another build is at work
   * @throws IOException if a file or folder can't be read or written
   */
  public static Publisher open(Path output, Path source, boolean release) throws IOException {
    return open(output, source, release, new Disk());
  }

  static Publisher open(Path output, Path source, boolean release, Disk disk) throws IOException {
    Destination destination = destination(output, source, release, disk);
    createOwnFolder(destination.own(), disk);
    BuildLock lock = BuildLock.acquire(destination.own());
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

  private static void createOwnFolder(Path own, Disk disk) throws IOException {
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
      // Another build may have created it in the meantime.
      if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  /**
   * Stages a file of the new site.
   *
   * @param path such as {@code sessions/opening/index.html}
   * @throws IllegalArgumentException if the path leads out of the site or is staged already
   * @throws IOException if the file can't be written, or something foreign is in its place
   */
  public void stage(String path, Phase phase, byte[] bytes) throws IOException {
    stage(path, phase, new Contents.InMemory(bytes));
  }

  /**
   * Stages a copy of a file of any size.
   *
   * @param path such as {@code media/keynote.mp4}
   * @throws IllegalArgumentException if the path leads out of the site or is staged already
   * @throws IOException if the file can't be read or written, or something foreign is in its place
   */
  public void stageFile(String path, Phase phase, Path from) throws IOException {
    stage(path, phase, new Contents.InFile(from));
  }

  /**
   * Keeps a published file in the new site if it has the wanted bytes.
   *
   * @param isWanted checks the published bytes
   * @return whether the file is kept; otherwise it has to be staged
   * @throws IllegalArgumentException if the path leads out of the site or is staged already
   * @throws IOException if the file can't be read
   */
  public boolean keep(String path, Phase phase, Predicate<byte[]> isWanted) throws IOException {
    SafePath.check(path);
    if (!published.hasWanted(path, isWanted)) {
      return false;
    }
    add(new WantedFile(path, phase, Optional.empty()));
    return true;
  }

  /**
   * Keeps a published file in the new site if its stamp is the same, without reading it.
   *
   * @param stamp the stamp that {@link #stamps} gave for it when it was published
   * @return whether the file is kept; otherwise it has to be staged
   * @throws IllegalArgumentException if the path leads out of the site or is staged already
   * @throws IOException if the file's size and time can't be read
   */
  public boolean keep(String path, Phase phase, long stamp) throws IOException {
    SafePath.check(path);
    if (!published.isUntouched(path, stamp)) {
      return false;
    }
    add(new WantedFile(path, phase, Optional.empty()));
    untouched.put(path, stamp);
    return true;
  }

  /**
   * Returns the stamp of each published file, by path: a hash of its size and time, only good for
   * comparing. Files that were kept by their stamp have that stamp.
   *
   * @throws IOException if a file's size and time can't be read
   */
  public Map<String, Long> stamps() throws IOException {
    return new PublishedSite(destination.site(), manifest).stamps(untouched);
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
   * Publishes the staged files: moves those that differ into place, in the order of {@link Phase},
   * then removes files that Lectern wrote before and that weren't staged now.
   *
   * @throws IllegalStateException if staging failed, a staged file lies in another one, or this was
   *     called before
   * @throws IOException if something foreign is in the way, which leaves the site as it was; or if
   *     the disk fails, after which the next {@link #open} completes the publication
   */
  public Changes commit() throws IOException {
    if (state != State.STAGING) {
      throw new IllegalStateException("can't publish: " + state);
    }
    PublicationPlan plan = StepPlanner.plan(published, wanted);
    state = State.COMMITTING;
    destination.publish(plan, published, staging);
    manifest = plan.manifest();
    state = State.COMMITTED;
    return plan.changes();
  }

  /** Discards staged files that weren't published, and releases the lock. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!destination.isInterrupted()) {
        staging.discard();
      }
    }
  }
}
