package org.lectern.importer.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.program.Extra;

/**
 * A room.
 *
 * @param key what slots name it by
 * @param id what it should be called in addresses, if it can be
 * @param extra what else is known of it; content keeps it in the conference's own {@code extra},
 *     below {@code rooms} and the room's id
 */
public record ForeignRoom(
    String key,
    Optional<String> id,
    String name,
    OptionalInt capacity,
    Optional<String> description,
    Extra extra)
    implements ForeignEntry {
  /** A room of which only the name is known, which is also its key. */
  public static ForeignRoom named(String name) {
    return new ForeignRoom(
        name, Optional.empty(), name, OptionalInt.empty(), Optional.empty(), Extra.NONE);
  }
}
