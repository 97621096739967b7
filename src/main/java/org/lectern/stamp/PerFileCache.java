package org.lectern.stamp;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of each file, kept until the file changes. Safe for use by several threads.
 *
 * @param <T> what is made of a file
 */
public final class PerFileCache<T> {
  private record Entry<T>(Object when, T made) {}

  private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();

  /** Makes something of a file. */
  public interface Making<T> {
    T make() throws IOException;
  }

  /**
   * What was made of a file before, where all that it depends on is equal to what it was then; else
   * it is made now.
   *
   * @param path names it among the others
   * @param when what it depends on, such as the file's {@link Stamp}
   * @throws IOException where it can't be made; nothing is kept then
   */
  public T of(String path, Object when, Making<T> making) throws IOException {
    Entry<T> before = entries.get(path);
    if (before != null && before.when().equals(when)) {
      return before.made();
    }
    T made = making.make();
    entries.put(path, new Entry<>(when, made));
    return made;
  }

  /** Forgets what isn't among these paths. */
  public void retain(Set<String> paths) {
    entries.keySet().retainAll(paths);
  }
}
