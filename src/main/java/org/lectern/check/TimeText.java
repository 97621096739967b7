package org.lectern.check;

import java.time.LocalDateTime;
import org.lectern.program.Slot;

/** Times as editors write them. */
final class TimeText {
  private TimeText() {}

  /** Such as {@code 2021-06-06 13:45}. */
  static String of(LocalDateTime time) {
    return time.toString().replace('T', ' ');
  }

  /** Such as {@code 2021-06-06 13:45 to 14:15}, with the day of the end where it's another. */
  static String of(Slot slot) {
    return of(slot.start()) + " to " + of(slot.end(), slot.start());
  }

  /** A time without its day where that is the other's. */
  static String of(LocalDateTime time, LocalDateTime other) {
    return time.toLocalDate().equals(other.toLocalDate())
        ? time.toLocalTime().toString()
        : of(time);
  }
}
