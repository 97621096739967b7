package org.lectern.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Things that are made once. Two threads that ask for the same at once may both make it, and get
 * the same one. Safe for use by several threads.
 *
 * @param <K> which thing it is
 */
final class Memo<K, V> {
  private final Map<K, V> made = new ConcurrentHashMap<>();

  /** The thing, made now where it wasn't before. */
  V get(K key, Supplier<V> maker) {
    V found = made.get(key);
    if (found != null) {
      return found;
    }
    V fresh = maker.get();
    V first = made.putIfAbsent(key, fresh);
    return first == null ? fresh : first;
  }
}
