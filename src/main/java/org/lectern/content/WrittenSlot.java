package org.lectern.content;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.lectern.content.field.End;
import org.lectern.program.Slot;

/**
 * A slot as its editor wrote it, which may leave its end to the session's type.
 *
 * @param endWritten whether an end or a duration was written, even if it was refused
 */
record WrittenSlot(
    LocalDateTime start,
    Optional<End> end,
    Optional<Duration> duration,
    List<String> rooms,
    boolean endWritten) {

  /** With its end; nothing where neither it nor the session's type gives one. */
  Optional<Slot> slot(Optional<Duration> usual, List<String> usualRooms) {
    return end.map(given -> given.after(start))
        .or(() -> duration.or(() -> usual).map(start::plus))
        .map(until -> new Slot(start, until, rooms.isEmpty() ? usualRooms : rooms));
  }
}
