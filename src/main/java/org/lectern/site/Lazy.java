package org.lectern.site;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for. Safe for use by several threads. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> making;
  private Optional<T> made = Optional.empty();

  /** A value that isn't worked out yet. */
  public Lazy(Supplier<T> making) {
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
