package org.lectern.importer.model;

import java.time.Duration;
import java.util.Optional;

/**
 * A kind of session.
 *
 * @param key what sessions name it by
 * @param id what it should be called in addresses, if it can be
 * @param service whether it is a break, a meal or the like
 */
public record ForeignType(
    String key, Optional<String> id, String name, Optional<Duration> duration, boolean service) {
  /** A type of which only the name is known, which is also its key. */
  public static ForeignType named(String name) {
    return new ForeignType(name, Optional.empty(), name, Optional.empty(), false);
  }
}
