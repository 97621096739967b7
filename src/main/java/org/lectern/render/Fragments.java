package org.lectern.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parts of pages that were made already, for other pages that show the same: a session among the
 * neighbours of many others. For the pages of one plan, and for use by several threads.
 *
 * <p>A part is kept when it is made for the second time, for most things are shown once.
 */
public final class Fragments {
  private static final byte[] ONCE = {};

  private final Map<Key, byte[]> made = new ConcurrentHashMap<>();

  /**
   * What a part is made from.
   *
   * @param place the part of the template; the same one only
   * @param shown the view record that it shows; the same one only
   * @param others what else it is made from
   */
  record Key(Object place, Record shown, List<Object> others) {
    @Override
    @SuppressWarnings("ReferenceEquality") // Comparing records part by part takes longer.
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.place == place
          && key.shown == shown
          && key.others.equals(others);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(place) * 31 + System.identityHashCode(shown);
    }
  }

  /** The part; null where it wasn't kept. */
  byte[] find(Key key) {
    byte[] found = made.get(key);
    return found == ONCE ? null : found;
  }

  /** Whether it is worth handing over when it is made. */
  boolean isWanted(Key key) {
    return made.putIfAbsent(key, ONCE) != null;
  }

  /** Keeps a part. */
  void keep(Key key, byte[] part) {
    made.put(key, part);
  }
}
