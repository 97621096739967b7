package org.lectern.export;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that several files need, worked out when the first of them is asked for. Safe for use by
 * several threads.
 */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(making.get());
    }
    return made.orElseThrow();
  }
}
