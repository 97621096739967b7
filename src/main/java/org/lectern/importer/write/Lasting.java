package org.lectern.importer.write;

import java.time.Duration;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;

/** Times that last longer than a session can, whichever format they come from. */
final class Lasting {
  private static final Duration USUAL = Duration.ofMinutes(30);

  private Lasting() {}

  /** The time, or one that content can hold; an end before its start is for {@link Doubled}. */
  static ForeignSlot mended(ForeignSlot slot, Position place, Findings findings) {
    boolean isBackwards = !slot.end().isAfter(slot.start());
    if (isBackwards || LocalTimes.canLast(Duration.between(slot.start(), slot.end()))) {
      return slot;
    }
    findings.changed(
        place, "an end that can't be, which is 30 minutes later now: %s".formatted(slot.end()));
    return new ForeignSlot(slot.start(), slot.start().plus(USUAL), slot.rooms(), slot.extra());
  }
}
