package org.lectern.importer.calendar;

/** Calendars as tests write them. */
final class CalendarLines {
  private CalendarLines() {}

  /** A calendar of these lines. */
  static String of(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VCALENDAR\r\n";
  }
}
