package org.lectern.shelf;

import java.util.function.Supplier;

/**
 * Something that was put aside.
 *
 * @param <T> what comes back
 */
public interface ShelvedValue<T> extends Supplier<T> {
  /**
   * Whether some characters may be next to each other in it, without fetching it: where this is
   * false, they aren't.
   */
  default boolean mayHold(String characters) {
    return true;
  }
}
