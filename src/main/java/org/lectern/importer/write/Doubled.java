package org.lectern.importer.write;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.lectern.importer.model.ForeignSlot;

/** Times that clocks show twice or never, as nobody can write them down. */
final class Doubled {
  private Doubled() {}

  /** A slot that is only at times that clocks show once. */
  static ForeignSlot mended(ForeignSlot slot, ZoneId zone) {
    LocalDateTime start = mended(slot.start(), zone);
    LocalDateTime end = mended(slot.end(), zone);
    return start.equals(slot.start()) && end.equals(slot.end())
        ? slot
        : new ForeignSlot(
            start, end.isAfter(start) ? end : start.plusMinutes(5), slot.rooms(), slot.extra());
  }

  private static LocalDateTime mended(LocalDateTime time, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    return change == null
        ? time
        : change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
  }
}
