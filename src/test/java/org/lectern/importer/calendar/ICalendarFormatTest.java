package org.lectern.importer.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
    return Importing.of("ics", text(lines), ImportOptions.NONE, root);
  }

  private static String text(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VCALENDAR\r\n";
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
  void an_event_that_recurs_stays_at_its_hour_when_clocks_change() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:Breakfast",
            "DTSTART;TZID=Europe/Berlin:20270326T080000",
            "DURATION:PT30M",
            "RRULE:FREQ=DAILY;COUNT=5",
            "EXDATE;TZID=Europe/Berlin:20270327T080000",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u1",
            "RECURRENCE-ID;TZID=Europe/Berlin:20270329T080000",
            "SUMMARY:Breakfast",
            "DTSTART;TZID=Europe/Berlin:20270329T090000",
            "DURATION:PT30M",
            "LOCATION:Garden",
            "END:VEVENT");
    String session = done.file("sessions/breakfast.md");
    assertTrue(
        session.contains(
            """
            slots:
              - { start: 2027-03-26 08:00, duration: 30 }
              - { start: 2027-03-28 08:00, duration: 30 }
              - { start: 2027-03-29 09:00, duration: 30, room: garden }
              - { start: 2027-03-30 08:00, duration: 30 }
            """),
        session);
    assertTrue(done.file("conference.yaml").contains("timezone: Europe/Berlin\n"));
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
  void a_zone_that_only_the_calendar_describes_is_used() {
    Importing done =
        Importing.of(
            "ics",
            text(
                "BEGIN:VTIMEZONE",
                "TZID:Our Island",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0300",
                "TZOFFSETTO:+0300",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:u1",
                "SUMMARY:Knots",
                "DTSTART;TZID=Our Island:20270514T120000",
                "DTEND;TZID=Our Island:20270514T123000",
                "END:VEVENT"),
            Importing.in("Asia/Tokyo"),
            root);
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-05-14 18:00\n"));
  }

  @Test
  void a_zone_of_windows_is_right_up_to_the_hour_in_which_its_clocks_change() {
    for (String hour : List.of("20271002T233000", "20271003T090000", "20271003T120000")) {
      Importing done =
          Importing.of(
              "ics",
              text(
                  "BEGIN:VTIMEZONE",
                  "TZID:AUS Eastern Standard Time",
                  "BEGIN:STANDARD",
                  "DTSTART:16010101T030000",
                  "TZOFFSETFROM:+1100",
                  "TZOFFSETTO:+1000",
                  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=4",
                  "END:STANDARD",
                  "BEGIN:DAYLIGHT",
                  "DTSTART:16010101T020000",
                  "TZOFFSETFROM:+1000",
                  "TZOFFSETTO:+1100",
                  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=10",
                  "END:DAYLIGHT",
                  "END:VTIMEZONE",
                  "BEGIN:VEVENT",
                  "UID:u1",
                  "SUMMARY:Knots",
                  "DTSTART;TZID=AUS Eastern Standard Time:" + hour,
                  "DURATION:PT30M",
                  "END:VEVENT"),
              Importing.in("Australia/Sydney"),
              root);
      String start = hour.replaceFirst("(....)(..)(..)T(..)(..)..", "start: $1-$2-$3 $4:$5\n");
      assertTrue(done.file("sessions/knots.md").contains(start), hour);
    }
  }

  @Test
  void an_end_before_its_start_is_told_and_the_rest_imported() {
    for (String end : List.of("20271107T080000", "20271107T010000")) {
      Importing done =
          Importing.of(
              "ics",
              text(
                  "BEGIN:VEVENT",
                  "UID:u1",
                  "SUMMARY:Knots",
                  "DTSTART;TZID=America/New_York:20271107T090000",
                  "DTEND;TZID=America/New_York:" + end,
                  "END:VEVENT"),
              Importing.in("America/New_York"),
              root);
      assertTrue(
          done.file("sessions/knots.md").contains("start: 2027-11-07 09:00\nduration: 30\n"));
      assertTrue(done.told().toString().contains("an end that is missing or can't be"));
    }
  }

  @Test
  void the_calendars_name_has_no_backslashes() {
    Importing done =
        Importing.of(
            "ics",
            text(
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
  void events_without_an_end_of_recurring_are_taken_once() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Importing done =
              calendar(
                  "BEGIN:VEVENT",
                  "UID:u1",
                  "SUMMARY:Tea",
                  "DTSTART:20270514T080000Z",
                  "RRULE:FREQ=DAILY",
                  "END:VEVENT",
                  "BEGIN:VEVENT",
                  "UID:u2",
                  "SUMMARY:Ticking",
                  "DTSTART:20270514T080000Z",
                  "RRULE:FREQ=SECONDLY;COUNT=1000000000;BYMONTH=2;BYMONTHDAY=30",
                  "END:VEVENT");
          assertTrue(
              done.told()
                  .contains(
                      "1 left out: all but the first time of an event that recurs without an end"));
          assertTrue(
              done.told()
                  .contains(
                      "1 left out: all but the first time of an event that recurs each minute"));
        });
  }

  @Test
  void what_is_no_calendar_is_refused() {
    assertEquals("file: there is no event in this file", Importing.refusal("ics", "Title,Room\n"));
    assertEquals(
        "file: the calendar is larger than 16 megabytes",
        Importing.refusal("ics", "BEGIN:VCALENDAR\nX:" + "a".repeat(17 << 20)));
  }
}
