package org.lectern.program;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One time and place.
 *
 * @param start the conference's local time
 * @param end the conference's local time
 * @param rooms the ids of the rooms it takes; none where that isn't known yet
 */
public record Slot(LocalDateTime start, LocalDateTime end, List<String> rooms) {
  public Slot {
    rooms = List.copyOf(rooms);
  }

  /** The same time in other rooms. */
  Slot in(List<String> others) {
    return new Slot(start, end, others);
  }

  /** Whether the two share a moment; one that ends as the other starts doesn't. */
  public boolean overlaps(Slot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Whether the other lies within this one's time. */
  public boolean contains(Slot other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }
}
