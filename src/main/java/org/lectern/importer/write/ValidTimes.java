package org.lectern.importer.write;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;

/**
 * Corrects times that content can't contain, whichever format they come from: sessions that are too
 * long, and local times that occur twice or never.
 */
record ValidTimes(ZoneId zone, Findings findings) {
  /** Returns a valid time of a session. Reports changes. */
  ForeignSlot of(ForeignSlot given, Position place) {
    ForeignSlot lasting = lasting(given, place);
    ForeignSlot slot = withUniqueTimes(lasting);
    if (!slot.equals(lasting)) {
      findings.changed(place, "a time when clocks change: " + TimeFields.text(given.start()));
    }
    return slot;
  }

  private ForeignSlot lasting(ForeignSlot slot, Position place) {
    if (LocalTimes.canLast(Duration.between(slot.start(), slot.end()))) {
      return slot;
    }
    findings.changed(
        place, "an end that can't be, which is 30 minutes later now: %s".formatted(slot.end()));
    return new ForeignSlot(
        slot.start(), slot.start().plus(LocalTimes.USUAL), slot.rooms(), slot.extra());
  }

  private ForeignSlot withUniqueTimes(ForeignSlot slot) {
    LocalDateTime start = withUniqueTimes(slot.start());
    LocalDateTime end = withUniqueTimes(slot.end());
    return new ForeignSlot(
        start, end.isAfter(start) ? end : start.plusMinutes(5), slot.rooms(), slot.extra());
  }

  private LocalDateTime withUniqueTimes(LocalDateTime time) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    return change == null
        ? time
        : change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
  }
}
