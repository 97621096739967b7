package org.lectern.shelf;

import java.util.function.Supplier;

/**
 * A value on a {@link Shelf}.
 *
 * @param <T> the type of the value
 */
public interface ShelvedValue<T> extends Supplier<T> {
  /** Whether the value may contain this string; false if it doesn't. Doesn't read the value. */
  default boolean mayHold(String characters) {
    return true;
  }
}
