package org.lectern.reuse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.cache.Cache;

/**
 * Tells which files are as the last build made them, and notes what this one makes:
 *
 * <pre>{@code
 * Reuse reuse = Reuse.of(Path.of(".lectern"), inputs);
 * Optional<MadeFile> before = reuse.before("index.html");
 * reuse.made("index.html", MadeFile.of(bytes, version, bodies));
 * reuse.keep(seen);
 * }</pre>
 *
 * <p>The folder may be deleted at any time, and two builds may use it at once: the last to end is
 * the one that is remembered. Safe for use by several threads.
 */
public final class Reuse {
  /** The number is that of the form in which a build is kept. */
  private static final String FOLDER = "builds-4";

  private static final String LAST = "last";

  private final Optional<Cache> cache;
  private final Inputs inputs;
  private final LastBuild last;
  private final boolean sameFrame;
  private final Map<String, MadeFile> files = new ConcurrentHashMap<>();

  private Reuse(Optional<Cache> cache, Inputs inputs, LastBuild last) {
    this.cache = cache;
    this.inputs = inputs;
    this.last = last;
    this.sameFrame = last.inputs().frame().equals(inputs.frame());
  }

  /**
   * What the last build left in a folder; it need not be there.
   *
   * @param folder such as {@code .lectern}, which version control is told to leave out
   */
  public static Reuse of(Path folder, Inputs inputs) {
    Cache cache = Cache.below(folder, FOLDER);
    LastBuild last = cache.find(LAST).map(LastBuild::of).orElse(LastBuild.NONE);
    return new Reuse(Optional.of(cache), inputs, last);
  }

  /** Nothing is as before, and nothing is remembered. */
  public static Reuse none() {
    return new Reuse(Optional.empty(), Inputs.NONE, LastBuild.NONE);
  }

  /** A file that would be made with the same bytes again; whether it is still there isn't known. */
  public Optional<MadeFile> before(String path) {
    return sameFrame && !inputs.frame().isEmpty()
        ? Optional.ofNullable(last.files().get(path)).filter(this::showsTheSame)
        : Optional.empty();
  }

  private boolean showsTheSame(MadeFile file) {
    return file.bodies().stream()
        .allMatch(
            body ->
                inputs.bodies().containsKey(body)
                    && inputs.bodies().get(body).equals(last.inputs().bodies().get(body)));
  }

  /** Notes a file of this build, made or as before. */
  public void made(String path, MadeFile file) {
    files.put(path, file);
  }

  /**
   * What the disk said of a file when the last build had published it; nothing where it hadn't. One
   * of which the disk says the same now has the same bytes.
   */
  public OptionalLong seen(String path) {
    Long seen = last.seen().get(path);
    return seen == null ? OptionalLong.empty() : OptionalLong.of(seen);
  }

  /**
   * Remembers this build, now that it is published.
   *
   * @param seen what the disk says of each published file
   */
  public void keep(Map<String, Long> seen) {
    cache.ifPresent(to -> to.keep(LAST, new LastBuild(inputs, files, seen).bytes()));
  }
}
