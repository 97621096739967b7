package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RecurrenceId;
import biweekly.property.TextProperty;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Moments.Moment;
import org.lectern.importer.format.PlainText;
import org.lectern.problem.Position;

/**
 * An event and its calendar, which has its zones.
 *
 * @param fields keep what has no field in content
 */
record Event(ICalendar calendar, VEvent data, Fields fields) {
  Position place() {
    return fields.place();
  }

  /** Returns the event's identifier. */
  Optional<String> uid() {
    return said(data.getUid());
  }

  /** Returns the status as the event has it. */
  Optional<String> status() {
    return said(data.getStatus());
  }

  private static Optional<String> said(TextProperty property) {
    return text(property)
        .map(PlainText::clean)
        .map(PlainText::line)
        .filter(line -> !line.isEmpty());
  }

  /** Returns the value of a property, if there is one. */
  static Optional<String> text(TextProperty property) {
    return Optional.ofNullable(property).map(said -> said.getValue());
  }

  /** Returns the time that this event replaces, if it is one occurrence of a recurring event. */
  Optional<RecurrenceId> overridden() {
    return Optional.ofNullable(data.getRecurrenceId());
  }

  boolean isCancelled() {
    return data.getStatus() != null && data.getStatus().isCancelled();
  }

  boolean isPrivate() {
    return data.getClassification() != null
        && (data.getClassification().isPrivate() || data.getClassification().isConfidential());
  }

  /** Returns the start; nothing for a day or an invalid time. */
  Optional<Moment> start() {
    return CalendarTimes.moment(calendar, data.getDateStart());
  }
}
