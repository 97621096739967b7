package org.lectern.stamp;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches a value for each file until the file changes. Safe for use by several threads.
 *
 * @param <T> the type of the values
 */
public final class PerFileCache<T> {
  private record Entry<T>(Object version, T value) {}

  private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();

  /** Computes the value of a file. */
  public interface Loader<T> {
    T load() throws IOException;
  }

  /**
   * Returns the cached value of a file if its version is equal to the cached one; else loads it.
   *
   * @param path the file's path, the key of the entry
   * @param version everything that the value depends on, such as the file's {@link Stamp}
   * @throws IOException if the value can't be loaded; nothing is cached then
   */
  public T get(String path, Object version, Loader<T> loader) throws IOException {
    Entry<T> before = entries.get(path);
    if (before != null && before.version().equals(version)) {
      return before.value();
    }
    T value = loader.load();
    entries.put(path, new Entry<>(version, value));
    return value;
  }

  /** Removes the values of files that aren't among these paths. */
  public void retain(Set<String> paths) {
    entries.keySet().retainAll(paths);
  }
}
