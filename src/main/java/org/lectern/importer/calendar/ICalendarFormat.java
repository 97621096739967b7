package org.lectern.importer.calendar;

import biweekly.ICalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.FormatReader;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * Reads iCalendar files, whose events become sessions:
 *
 * <pre>{@code
 * BEGIN:VEVENT
 * UID:knots@talks.example.org
 * SUMMARY:Knots
 * DTSTART;TZID=Europe/Lisbon:20270514T100000
 * DTEND;TZID=Europe/Lisbon:20270514T104500
 * LOCATION:The Deck
 * END:VEVENT
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class ICalendarFormat implements FormatReader {
  /**
   * The same limit as for all texts of a program, because the parser has the whole file in memory.
   */
  private static final int MOST_MEGABYTES = 16;

  private static final int MOST_EVENTS = 20_000;

  @Override
  public Imported read(Input input, Reading reading) throws IOException {
    Input.File file = input.only();
    Position place = Position.file(file.name());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.copy(bytes, MOST_MEGABYTES, "calendar");
    CalendarText text = CalendarText.of(bytes.toByteArray(), place, reading);
    return new CalendarProgram(
            calendars(text.text(), place, reading.findings()),
            reading,
            EventPlaces.in(text.lines(), file.name()))
        .imported();
  }

  private static List<ICalendar> calendars(String text, Position place, Findings findings)
      throws IOException {
    List<ICalendar> calendars = new ArrayList<>();
    int events = 0;
    try (CalendarReader reader = new CalendarReader(text, findings, place)) {
      for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
        calendars.add(calendar);
        events += calendar.getEvents().size();
      }
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      throw new RefusedException(
          place, "this isn't a calendar: " + PlainText.line(String.valueOf(wrong.getMessage())));
    }
    if (events > MOST_EVENTS) {
      throw new RefusedException(place, "there are more than 20,000 events");
    }
    if (events == 0) {
      throw new RefusedException(place, "there is no event in this file");
    }
    return calendars;
  }
}
