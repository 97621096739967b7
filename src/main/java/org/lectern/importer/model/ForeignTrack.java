package org.lectern.importer.model;

import java.util.Optional;
import org.lectern.program.Extra;

/**
 * A track.
 *
 * @param key what sessions name it by
 * @param id what it should be called in addresses, if it can be
 * @param color such as {@code #1b6ca8}; anything else is told and left out
 * @param extra what else is known of it; content keeps it in the conference's own {@code extra},
 *     below {@code tracks} and the track's id
 */
public record ForeignTrack(
    String key,
    Optional<String> id,
    String name,
    Optional<String> color,
    Optional<String> description,
    Extra extra)
    implements ForeignEntry {
  /** A track of which only the name is known, which is also its key. */
  public static ForeignTrack named(String name) {
    return new ForeignTrack(
        name, Optional.empty(), name, Optional.empty(), Optional.empty(), Extra.NONE);
  }
}
