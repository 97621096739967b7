package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RecurrenceId;
import java.util.Optional;
import org.lectern.importer.format.PlainText;
import org.lectern.problem.Position;

/** An event with the calendar that it stands in, which knows its zones. */
record Event(ICalendar calendar, VEvent event, Position place) {
  Optional<String> uid() {
    return event.getUid() == null
        ? Optional.empty()
        : Optional.ofNullable(event.getUid().getValue())
            .map(PlainText::clean)
            .map(PlainText::line)
            .filter(uid -> !uid.isEmpty());
  }

  /** Which time of an event that recurs it stands for. */
  Optional<RecurrenceId> overridden() {
    return Optional.ofNullable(event.getRecurrenceId());
  }

  /** What it says of whether it takes place. */
  Optional<String> status() {
    return event.getStatus() == null
        ? Optional.empty()
        : Optional.ofNullable(event.getStatus().getValue())
            .map(PlainText::clean)
            .map(PlainText::line)
            .filter(said -> !said.isEmpty());
  }

  boolean isCancelled() {
    return event.getStatus() != null && event.getStatus().isCancelled();
  }

  boolean isPrivate() {
    return event.getClassification() != null
        && (event.getClassification().isPrivate() || event.getClassification().isConfidential());
  }
}
