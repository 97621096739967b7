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
 * Gives stamps to files. Disks store times in steps, so a file that is written twice within one
 * step may look unchanged. A watcher that sees a change calls {@link #touch}, which gives the file
 * a new stamp in any case. Safe for use by several threads.
 */
public final class Stamps {
  private final boolean watched;
  private final Map<String, Long> touched = new ConcurrentHashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final AtomicLong all = new AtomicLong();

  private Stamps(boolean watched) {
    this.watched = watched;
  }

  /** For files that aren't watched: each has to be looked at for changes. */
  public static Stamps unwatched() {
    return new Stamps(false);
  }

  /** For files that are watched: those that aren't touched needn't be looked at again. */
  public static Stamps watched() {
    return new Stamps(true);
  }

  /** Whether the files are watched, so that each change is reported by {@link #touch}. */
  public boolean areWatched() {
    return watched;
  }

  /**
   * Records that a file was changed, added or deleted. All files of this name get new stamps, in
   * whichever folder they are, so that links and other spellings of the path don't matter.
   *
   * @param path with {@code /} between names
   */
  public void touch(String path) {
    touched.merge(path.substring(path.lastIndexOf('/') + 1), 1L, Long::sum);
    synchronized (paths) {
      paths.add(path);
    }
  }

  /** Records that any file may have changed. */
  public void touchAll() {
    all.incrementAndGet();
  }

  /** Returns the number of changes so far, without those of {@link #touchAll}. */
  public int changeCount() {
    synchronized (paths) {
      return paths.size();
    }
  }

  /** Returns the paths of the changes after the first {@code count}. */
  public List<String> changesSince(int count) {
    synchronized (paths) {
      return List.copyOf(paths.subList(count, paths.size()));
    }
  }

  /**
   * Returns the stamp of a file.
   *
   * @throws IOException if the file doesn't exist or can't be read
   */
  public Stamp of(Path file) throws IOException {
    return of(file, Files.readAttributes(file, BasicFileAttributes.class));
  }

  /** Returns the stamp of a file whose attributes are known. */
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
