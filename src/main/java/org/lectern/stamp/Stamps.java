package org.lectern.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
  private final Map<String, Long> touched = new ConcurrentHashMap<>();
  private final AtomicLong all = new AtomicLong();

  /**
   * Files of this name have changed, in whichever folder they lie: links and other spellings of a
   * path don't matter then.
   */
  public void touch(String name) {
    touched.merge(name, 1L, Long::sum);
  }

  /** Any file may have changed. */
  public void touchAll() {
    all.incrementAndGet();
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
