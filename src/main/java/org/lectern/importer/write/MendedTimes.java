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
 * Times as content can hold them, whichever format they come from: none that last longer than a
 * session can, or that clocks show twice or never, as nobody can write them down.
 */
record MendedTimes(ZoneId zone, Findings findings) {
  /** The time of a session, or one that can be written. Takes note of what it changes. */
  ForeignSlot of(ForeignSlot given, Position place) {
    ForeignSlot lasting = lasting(given, place);
    ForeignSlot slot = shownOnce(lasting);
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

  private ForeignSlot shownOnce(ForeignSlot slot) {
    LocalDateTime start = shownOnce(slot.start());
    LocalDateTime end = shownOnce(slot.end());
    return new ForeignSlot(
        start, end.isAfter(start) ? end : start.plusMinutes(5), slot.rooms(), slot.extra());
  }

  private LocalDateTime shownOnce(LocalDateTime time) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    return change == null
        ? time
        : change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
  }
}
