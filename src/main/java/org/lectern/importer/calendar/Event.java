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
 * An event with the calendar that it stands in, which knows its zones.
 *
 * @param fields keep what has no field of content
 */
record Event(ICalendar calendar, VEvent data, Fields fields) {
  Position place() {
    return fields.place();
  }

  /** What it is known by. */
  Optional<String> uid() {
    return said(data.getUid());
  }

  /** What it says of whether it takes place. */
  Optional<String> status() {
    return said(data.getStatus());
  }

  private static Optional<String> said(TextProperty property) {
    return text(property)
        .map(PlainText::clean)
        .map(PlainText::line)
        .filter(line -> !line.isEmpty());
  }

  /** What a property says; nothing where there is none. */
  static Optional<String> text(TextProperty property) {
    return Optional.ofNullable(property).map(said -> said.getValue());
  }

  /** Which time of an event that recurs it stands for. */
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

  /** When it starts; nothing for a day, or for a time that can't be. */
  Optional<Moment> start() {
    return CalendarTimes.moment(calendar, data.getDateStart());
  }
}
