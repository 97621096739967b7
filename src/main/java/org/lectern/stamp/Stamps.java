package org.lectern.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives stamps to files. Disks tell times in steps, so that a file that is written twice within one
 * may look the same from outside; whoever hears of a change says so here, and the file gets another
 * stamp whatever it looks like. Safe for use by several threads.
 */
public final class Stamps {
  private final boolean told;
  private final Map<String, Long> touched = new ConcurrentHashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final AtomicLong all = new AtomicLong();

  private Stamps(boolean told) {
    this.told = told;
  }

  /** For files that may change without a word. */
  public static Stamps untold() {
    return new Stamps(false);
  }

  /** For files of which each change is told: what isn't told of need not be asked again. */
  public static Stamps told() {
    return new Stamps(true);
  }

  /** Whether each change is told. */
  public boolean areTold() {
    return told;
  }

  /**
   * A file has changed, or has come or gone. Files of this name have other stamps from now on, in
   * whichever folder they lie: links and other spellings of a path don't matter then.
   *
   * @param path with {@code /} between names
   */
  public void touch(String path) {
    touched.merge(path.substring(path.lastIndexOf('/') + 1), 1L, Long::sum);
    synchronized (paths) {
      paths.add(path);
    }
  }

  /** Any file may have changed. */
  public void touchAll() {
    all.incrementAndGet();
  }

  /** How many changes have been told. */
  public int count() {
    synchronized (paths) {
      return paths.size();
    }
  }

  /** The paths of the changes that were told after so many. */
  public List<String> since(int count) {
    synchronized (paths) {
      return List.copyOf(paths.subList(count, paths.size()));
    }
  }

  /**
   * The stamp of a file.
   *
   * @throws IOException where it isn't there or can't be asked
   */
  public Stamp of(Path file) throws IOException {
    return of(file, Files.readAttributes(file, BasicFileAttributes.class));
  }

  /** The stamp of a file that was asked already. */
  public Stamp of(Path file, BasicFileAttributes attributes) {
    long times = touched.isEmpty() ? 0 : touched.getOrDefault(name(file), 0L);
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        Objects.requireNonNullElse(attributes.fileKey(), ""),
        all.get() + times);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
