package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalReader;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceProperty;
import biweekly.property.RecurrenceRule;
import java.io.IOException;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.problem.Position;

/**
 * Reads calendars. Removes rules of time zones that can't be real before times in these zones are
 * read.
 */
final class CalendarReader extends ICalReader {
  private final Findings findings;
  private final Position place;

  CalendarReader(String text, Findings findings, Position place) {
    super(text);
    this.findings = findings;
    this.place = place;
    setDefaultTimezone(TimeZone.getTimeZone("UTC"));
  }

  @Override
  protected ICalendar _readNext() throws IOException {
    ICalendar calendar = super._readNext();
    if (calendar != null) {
      for (VTimezone zone : calendar.getComponents(VTimezone.class)) {
        Stream.<ICalComponent>concat(
                zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
            .forEach(this::mend);
      }
    }
    return calendar;
  }

  private void mend(ICalComponent clocks) {
    mend(clocks, clocks.getProperties(RecurrenceRule.class));
    mend(clocks, clocks.getProperties(ExceptionRule.class));
  }

  private void mend(ICalComponent clocks, List<? extends RecurrenceProperty> rules) {
    for (RecurrenceProperty rule : List.copyOf(rules)) {
      if (!Rules.isOfClocks(rule.getValue())) {
        clocks.removeProperty(rule);
        findings.leftOut(place, "a rule of a zone by which no clocks change");
      }
    }
  }
}
