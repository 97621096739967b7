package org.lectern.reuse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.cache.Cache;

/**
 * Tells which files would be the same as in the last build, and records the files of this one:
 *
 * <pre>{@code
 * Reuse reuse = Reuse.of(Path.of(".lectern"), inputs);
 * Optional<MadeFile> before = reuse.unchanged("index.html");
 * reuse.add("index.html", MadeFile.of(bytes, version, bodies));
 * reuse.save(stamps);
 * }</pre>
 *
 * <p>The folder may be deleted at any time, and two builds may use it at once: the one that ends
 * last is remembered. Safe for use by several threads.
 */
public final class Reuse {
  /** The number is the version of the file format. */
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
   * Reads what the last build saved in a folder, which need not exist.
   *
   * @param folder such as {@code .lectern}; version control is told to ignore it
   */
  public static Reuse of(Path folder, Inputs inputs) {
    Cache cache = Cache.below(folder, FOLDER);
    LastBuild last = cache.find(LAST).map(LastBuild::of).orElse(LastBuild.NONE);
    return new Reuse(Optional.of(cache), inputs, last);
  }

  /** Returns one that reuses nothing and saves nothing. */
  public static Reuse none() {
    return new Reuse(Optional.empty(), Inputs.NONE, LastBuild.NONE);
  }

  /** Returns a file whose bytes would be the same again. It may have been deleted since. */
  public Optional<MadeFile> unchanged(String path) {
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

  /** Records a file of this build, whether it was made or kept. */
  public void add(String path, MadeFile file) {
    files.put(path, file);
  }

  /**
   * Returns the stamp of a file when the last build had published it; empty if it hadn't. If the
   * stamp is the same now, so are the bytes.
   */
  public OptionalLong stamp(String path) {
    Long stamp = last.stamps().get(path);
    return stamp == null ? OptionalLong.empty() : OptionalLong.of(stamp);
  }

  /**
   * Saves this build after it was published.
   *
   * @param stamps the stamp of each published file, as the disk gives it
   */
  public void save(Map<String, Long> stamps) {
    cache.ifPresent(to -> to.put(LAST, new LastBuild(inputs, files, stamps).bytes()));
  }
}
