package org.lectern.importer.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;

class ICalendarFormatTest {
  @TempDir private Path root;

  private Importing calendar(String... lines) {
    return Importing.of("ics", CalendarLines.of(lines), ImportOptions.NONE, root);
  }

  @Test
  void an_event_is_a_session_with_its_uid_as_id() {
    Importing done =
        calendar(
            "X-WR-CALNAME:Harbour Talks",
            "X-WR-TIMEZONE:Europe/Lisbon",
            "BEGIN:VEVENT",
            "UID:knots@talks.example.org",
            "DTSTAMP:20270101T000000Z",
            "DTSTART:20270514T090000Z",
            "DTEND:20270514T094500Z",
            "SUMMARY;LANGUAGE=en:Knots\\, old and",
            "  new",
            "DESCRIPTION:Three knots.\\n\\nAnd a hitch.",
            "LOCATION:The Deck",
            "CATEGORIES:Boats,Ropes",
            "STATUS:TENTATIVE",
            "URL:https://www.talks.example.org/knots/",
            "SEQUENCE:3",
            "X-LEVEL:beginner",
            "ORGANIZER;CN=Crew:mailto:crew@example.org",
            "ATTENDEE;CN=Ana Reis:mailto:ana@example.org",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-PT5M",
            "DESCRIPTION:x",
            "END:VALARM",
            "END:VEVENT");
    assertEquals(
        """
        ---
        title: "Knots, old and new"
        track: boats
        speakers: [ana-reis]
        start: 2027-05-14 10:00
        duration: 45
        room: the-deck
        language: en
        keywords: [Ropes]
        status: tentative
        links:
          - { title: "talks.example.org/knots/", url: https://www.talks.example.org/knots/ }
        id: "knots@talks.example.org"
        extra:
          icalendar: { SEQUENCE: "3", X-LEVEL: beginner }
        ---
        Three knots.

        And a hitch.
        """,
        done.file("sessions/knots-old-and-new.md"));
    assertTrue(done.file("conference.yaml").contains("name: \"Harbour Talks\"\n"));
    assertEquals(
        List.of(
            "1 read: ATTENDEE as speaker, without the e-mail address",
            "1 read: the first of CATEGORIES as track, others as keywords",
            "1 left out: ORGANIZER",
            "1 left out: VALARM",
            "1 kept below extra: SEQUENCE",
            "1 kept below extra: X-LEVEL"),
        done.told());
  }

  @Test
  void a_time_that_says_something_else_is_a_session_of_its_own() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:Walk",
            "DTSTART:20270514T080000",
            "DTEND:20270514T083000",
            "RRULE:FREQ=DAILY;UNTIL=20270515T080000",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u1",
            "RECURRENCE-ID:20270515T080000",
            "SUMMARY:Swim",
            "DTSTART:20270515T080000",
            "DTEND:20270515T083000",
            "END:VEVENT");
    assertTrue(done.file("sessions/walk.md").contains("start: 2027-05-14 08:00\n"));
    assertTrue(done.file("sessions/swim.md").contains("start: 2027-05-15 08:00\n"));
    assertTrue(
        done.file("sessions/swim.md").contains("id: \"u1/2027-05-15T08:00\"\n")
            || done.file("sessions/swim.md").contains("id: u1/2027-05-15T08:00\n"));
  }

  @Test
  void the_calendars_name_has_no_backslashes() {
    Importing done =
        Importing.of(
            "ics",
            CalendarLines.of(
                "X-WR-CALNAME:Tools\\, Talks\\; & more",
                "X-WR-CALDESC:One\\nTwo \\\\ three",
                "BEGIN:VEVENT",
                "UID:u1",
                "SUMMARY:Knots",
                "DTSTART:20270514T120000Z",
                "END:VEVENT"),
            Importing.in("Asia/Tokyo"),
            root);
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("name: \"Tools, Talks; & more\"\n"), conference);
    assertTrue(conference.contains("Two \\\\ three"), conference);
  }

  @Test
  void what_another_library_wrote_is_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZonedDateTime start = ZonedDateTime.of(2027, 7, 1, 10, 0, 0, 0, ZoneId.of("America/New_York"));
    VEvent event = new VEvent(start, start.plusMinutes(90), "Über \"Knoten\"; 結び目");
    event.add(new Uid("a@b"));
    event.add(new Location("Room 1"));
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("test"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(event);
    new CalendarOutputter(false).output(calendar, bytes);
    Importing done = Importing.of("ics", bytes.toByteArray(), ImportOptions.NONE, root);
    String session = done.file("sessions/über-knoten-結び目.md");
    assertTrue(session.contains("start: 2027-07-01 10:00\nduration: 90\n"), session);
    assertTrue(done.file("conference.yaml").contains("timezone: America/New_York\n"));
  }

  @Test
  void whole_days_private_events_and_tasks_are_told() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:The conference",
            "DTSTART;VALUE=DATE:20270514",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u2",
            "SUMMARY:Dentist",
            "CLASS:PRIVATE",
            "DTSTART:20270514T080000Z",
            "END:VEVENT",
            "BEGIN:VTODO",
            "UID:u3",
            "SUMMARY:Buy rope",
            "END:VTODO");
    assertFalse(done.root().resolve("content/sessions/dentist.md").toFile().exists());
    assertTrue(
        done.file("sessions/the-conference.md").contains("DTSTART: \"20270514\""),
        done.file("sessions/the-conference.md"));
    assertTrue(done.told().contains("1 left out: an event that is private"));
    assertTrue(done.told().contains("1 left out: a task (VTODO)"));
    assertTrue(
        done.told()
            .contains(
                "1 changed: an event of whole days or without a time, which isn't scheduled now"));
  }

  @Test
  void what_is_no_calendar_is_refused() {
    assertEquals("file: there is no event in this file", Importing.refusal("ics", "Title,Room\n"));
    assertEquals(
        "file: the calendar is larger than 16 megabytes",
        Importing.refusal("ics", "BEGIN:VCALENDAR\nX:" + "a".repeat(17 << 20)));
  }
}
