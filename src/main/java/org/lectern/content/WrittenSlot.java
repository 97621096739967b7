package org.lectern.content;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lectern.content.field.End;
import org.lectern.program.PassedTime;
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

  /**
   * With its end; nothing where neither it nor the session's type gives one.
   *
   * @param zone in which a duration passes; where it isn't known, all is refused anyway
   */
  Optional<Slot> slot(Optional<Duration> usual, List<String> usualRooms, Optional<ZoneId> zone) {
    return end.map(given -> given.after(start))
        .or(() -> duration.or(() -> usual).map(length -> after(length, zone)))
        .map(until -> new Slot(start, until, rooms.isEmpty() ? usualRooms : rooms));
  }

  private LocalDateTime after(Duration length, Optional<ZoneId> zone) {
    return zone.map(known -> PassedTime.after(start, length, known)).orElse(start.plus(length));
  }
}
