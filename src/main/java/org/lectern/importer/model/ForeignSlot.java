package org.lectern.importer.model;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.program.Extra;

/**
 * One time and place of a session.
 *
 * @param start the conference's local time
 * @param end the conference's local time, after the start
 * @param rooms the keys of its rooms
 * @param extra what is known of this time only, by the name of the format: {@code c3voc: {guid: …}}
 */
public record ForeignSlot(LocalDateTime start, LocalDateTime end, List<String> rooms, Extra extra) {
  public ForeignSlot {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException(start + " to " + end);
    }
    rooms = List.copyOf(rooms);
  }

  /** The same in further rooms as well. */
  public ForeignSlot alsoIn(Collection<String> others) {
    List<String> all = Stream.concat(rooms.stream(), others.stream()).distinct().toList();
    return new ForeignSlot(start, end, all, extra);
  }
}
