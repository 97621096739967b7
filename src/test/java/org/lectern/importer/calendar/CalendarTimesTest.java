package org.lectern.importer.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;

/** When the events of a calendar are. */
class CalendarTimesTest {
  @TempDir private Path root;

  private Importing calendar(String... lines) {
    return Importing.of("ics", CalendarLines.of(lines), ImportOptions.NONE, root);
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
  void a_zone_that_only_the_calendar_describes_is_used() {
    Importing done =
        Importing.of(
            "ics",
            CalendarLines.of(
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
              CalendarLines.of(
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
  void what_has_no_end_lasts_half_an_hour_also_over_an_hour_that_clocks_skip() {
    Importing done =
        Importing.of(
            "ics",
            CalendarLines.of(
                "BEGIN:VEVENT",
                "UID:u1",
                "SUMMARY:Knots",
                "DTSTART;TZID=America/New_York:20270314T014500",
                "END:VEVENT"),
            Importing.in("America/New_York"),
            root);
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-03-14 01:45\nduration: 30\n"));
    assertFalse(done.told().toString().contains("a time when clocks change"));
  }

  @Test
  void an_end_before_its_start_is_told_and_the_rest_imported() {
    for (String end : List.of("20271107T080000", "20271107T010000")) {
      Importing done =
          Importing.of(
              "ics",
              CalendarLines.of(
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
}
