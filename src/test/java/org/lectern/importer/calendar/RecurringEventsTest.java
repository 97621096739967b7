package org.lectern.importer.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;

/** Events that take place more than once, also by rules that nobody can follow. */
class RecurringEventsTest {
  private static final String BERLIN = "TZID=Europe/Berlin";

  @TempDir private Path root;

  /** An event that starts in Berlin on Thursday, 2027-05-13, at 10:00. */
  private Importing event(String... lines) {
    return calendar(
        Stream.of(
                Stream.of(
                    "BEGIN:VEVENT",
                    "UID:u1",
                    "SUMMARY:Knots",
                    "DTSTART;TZID=Europe/Berlin:20270513T100000",
                    "DURATION:PT45M"),
                Stream.of(lines),
                Stream.of("END:VEVENT"))
            .flatMap(all -> all)
            .toArray(String[]::new));
  }

  private Importing calendar(String... lines) {
    return Importing.of("ics", CalendarLines.of(lines), Importing.in("Europe/Berlin"), root);
  }

  private static List<String> times(Importing done) {
    return done.file("sessions/knots.md")
        .lines()
        .filter(line -> line.contains("start: "))
        .map(line -> line.replaceFirst(".*start: ", "").replaceFirst(" }$", ""))
        .toList();
  }

  @Test
  void an_event_that_recurs_for_a_year_counts_once_and_keeps_no_other_out() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:daily",
            "SUMMARY:Stand-up",
            "DTSTART:20260101T080000Z",
            "DURATION:PT15M",
            "RRULE:FREQ=DAILY;COUNT=500",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:Knots",
            "DTSTART:20270514T080000Z",
            "DURATION:PT45M",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u2",
            "SUMMARY:Sails",
            "DTSTART:20270514T090000Z",
            "DURATION:PT45M",
            "END:VEVENT");
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-05-14 10:00\n"));
    assertTrue(done.file("sessions/sails.md").contains("start: 2027-05-14 11:00\n"));
    assertTrue(
        done.told().stream()
            .anyMatch(
                told -> told.endsWith(" left out: a time more than 180 days from most events")),
        done.told().toString());
    assertTrue(done.told().stream().noneMatch(told -> told.contains("far from all others")));
  }

  @Test
  void days_that_are_listed_come_beside_the_first_one() {
    assertEquals(
        List.of(
            "2027-05-13 10:00, duration: 45",
            "2027-05-14 11:00, duration: 45",
            "2027-05-15 12:00, duration: 45",
            "2027-05-16 10:00, duration: 45"),
        times(
            event("RDATE:20270514T110000", "RDATE:20270515T100000Z", "RDATE;VALUE=DATE:20270516")));
  }

  @Test
  void a_period_that_is_listed_lasts_as_long_as_it_says() {
    assertEquals(
        List.of(
            "2027-05-13 10:00, duration: 45",
            "2027-05-14 10:00, duration: 20",
            "2027-05-15 10:00, duration: 60"),
        times(
            event(
                "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20270514T100000/PT20M,"
                    + "20270515T100000/20270515T110000")));
  }

  @Test
  void times_and_days_that_are_excluded_go_also_where_they_name_no_zone() {
    assertEquals(
        List.of("2027-05-13 10:00, duration: 45", "2027-05-16 10:00, duration: 45"),
        times(
            event(
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE:20270514T100000",
                "EXDATE;VALUE=DATE:20270515")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20270515", "20270515T100000", "20270515T080000Z"})
  void the_last_day_of_a_rule_belongs_to_it(String last) {
    assertEquals(3, times(event("RRULE:FREQ=DAILY;UNTIL=" + last)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=FORTNIGHTLY",
        "COUNT=3",
        "FREQ=DAILY;COUNT=0",
        "",
        "FREQ=DAILY;INTERVAL=2147483647;COUNT=300"
      })
  void an_event_with_a_rule_that_nobody_knows_is_taken_once(String rule) {
    Importing done = event("RRULE:" + rule);
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-05-13 10:00\n"));
    assertEquals(
        List.of(
            "1 left out: all but the first time of an event that recurs by a rule that isn't known"),
        done.told());
  }

  @Test
  void times_in_years_that_cant_be_are_told() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:Knots",
            "DTSTART:99991231T235959Z",
            "RRULE:FREQ=WEEKLY;COUNT=3",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u2",
            "SUMMARY:Sails",
            "DTSTART:89991231T120000Z",
            "RRULE:FREQ=WEEKLY;COUNT=3",
            "END:VEVENT");
    assertFalse(done.file("sessions/knots.md").contains("start: "));
    assertTrue(
        done.told()
            .contains("1 changed: an event at a time that can't be, which isn't scheduled now"),
        done.told().toString());
    assertTrue(done.told().contains("1 left out: times of an event in years that can't be"));
  }

  @Test
  void an_event_of_which_all_times_are_excluded_is_told_as_such() {
    Importing done = event("RRULE:FREQ=DAILY;COUNT=1", "EXDATE;" + BERLIN + ":20270513T100000");
    assertEquals(
        List.of("1 changed: an event of which no time is left, which isn't scheduled now"),
        done.told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=DAILY;COUNT=2000000000", "FREQ=HOURLY;UNTIL=88880101T000000Z"})
  void a_rule_that_excludes_each_of_endless_times_takes_no_time(String rule) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertEquals(
                List.of("1 changed: an event of which no time is left, which isn't scheduled now"),
                event("RRULE:" + rule, "EXRULE:" + rule).told()));
  }

  @Test
  void a_change_of_all_later_times_is_told() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:Knots",
            "DTSTART;TZID=Europe/Berlin:20270513T100000",
            "DURATION:PT45M",
            "RRULE:FREQ=DAILY;COUNT=3",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:u1",
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20270514T100000",
            "SUMMARY:Knots",
            "DTSTART;TZID=Europe/Berlin:20270514T120000",
            "DURATION:PT45M",
            "END:VEVENT");
    assertEquals(
        List.of("1 changed: a change of one time and all later ones, which is of the one now"),
        done.told());
  }

  @Test
  void what_lasts_longer_than_a_session_can_is_kept_as_it_is_written() {
    Importing done =
        calendar(
            "BEGIN:VEVENT",
            "UID:u1",
            "SUMMARY:Knots",
            "DTSTART;TZID=Europe/Berlin:20270301T100000",
            "DTEND;TZID=Europe/Berlin:20270414T100000",
            "END:VEVENT");
    String session = done.file("sessions/knots.md");
    assertTrue(session.contains("start: 2027-03-01 10:00\nduration: 30\n"), session);
    assertTrue(session.contains("icalendar: { DTEND: \"20270414T100000\" }\n"), session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECONDLY", "MINUTELY", "HOURLY"})
  void a_zone_whose_clocks_change_each_second_takes_no_time(String often) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Importing done =
              calendar(
                  "BEGIN:VTIMEZONE",
                  "TZID:Our Island",
                  "BEGIN:STANDARD",
                  "DTSTART:19700101T000000",
                  "TZOFFSETFROM:+0300",
                  "TZOFFSETTO:+0300",
                  "RRULE:FREQ=" + often,
                  "END:STANDARD",
                  "END:VTIMEZONE",
                  "BEGIN:VEVENT",
                  "UID:u1",
                  "SUMMARY:Knots",
                  "DTSTART;TZID=Our Island:20270514T120000",
                  "DURATION:PT45M",
                  "END:VEVENT");
          assertEquals(List.of("2027-05-14 11:00"), times(done));
          assertEquals(
              List.of("1 left out: a rule of a zone by which no clocks change"), done.told());
        });
  }
}
