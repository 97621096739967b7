package org.lectern.importer.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Zones;

/** Calendars that name no zone of their own, with events in zones that only some programs know. */
class ZonesOfEventsTest {
  @TempDir Path root;

  private Importing calendar(List<String> lines) {
    return Importing.of(
        "ics", CalendarLines.of(lines.toArray(String[]::new)), ImportOptions.NONE, root);
  }

  private static List<String> zone(String name) {
    return List.of(
        "BEGIN:VTIMEZONE",
        "TZID:" + name,
        "BEGIN:STANDARD",
        "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE");
  }

  private static List<String> event(String title, String zone, String start) {
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + title,
        "SUMMARY:" + title,
        "DTSTART;TZID=" + zone + ":" + start,
        "DURATION:PT30M",
        "END:VEVENT");
  }

  @Test
  void the_zone_of_most_events_counts_also_by_the_name_that_windows_has_for_it() {
    List<String> lines = new ArrayList<>(zone("W. Europe Standard Time"));
    lines.addAll(event("Knots", "W. Europe Standard Time", "20270325T100000"));
    lines.addAll(event("Songs", "W. Europe Standard Time", "20270330T100000"));
    lines.addAll(event("Tea", "W. Europe Standard Time", "20270326T100000"));
    lines.addAll(event("Hello", "America/New_York", "20270326T050000"));
    Importing done = calendar(lines);
    assertTrue(done.file("conference.yaml").contains("timezone: Europe/Berlin\n"));
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-03-25 10:00\n"));
    assertTrue(done.file("sessions/songs.md").contains("start: 2027-03-30 10:00\n"));
    assertTrue(done.file("sessions/hello.md").contains("start: 2027-03-26 10:00\n"));
  }

  @Test
  void a_zone_of_the_calendars_own_that_most_events_are_in_is_told_to_have_no_name() {
    List<String> lines = new ArrayList<>(zone("Customized Time Zone"));
    lines.addAll(event("Knots", "Customized Time Zone", "20270325T100000"));
    lines.addAll(event("Songs", "Customized Time Zone", "20270326T100000"));
    lines.addAll(event("Hello", "America/New_York", "20270326T050000"));
    Importing done = calendar(lines);
    assertTrue(done.file("conference.yaml").contains("timezone: Etc/GMT-1\n"));
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-03-25 10:00\n"));
    assertTrue(
        done.told()
            .contains(
                "1 changed: the time zone isn't named; times are meant in Etc/GMT-1 now: give"
                    + " --timezone, which reads them again"));
  }

  @Test
  void a_zone_that_nothing_defines_is_told() {
    Importing done = calendar(event("Knots", "Customized Time Zone", "20270325T100000"));
    assertTrue(
        done.told()
            .contains(
                "1 changed: a time in the zone \"Customized Time Zone\", which nothing defines, so"
                    + " that it is local now"));
  }

  @ParameterizedTest
  @CsvSource({
    "W. Europe Standard Time, Europe/Berlin",
    "tokyo standard time, Asia/Tokyo",
    "UTC-11, Etc/GMT+11",
    "Yukon Standard Time, America/Whitehorse",
    "Customized Time Zone, "
  })
  void names_of_windows(String name, String id) {
    assertEquals(Optional.ofNullable(id), WindowsZones.named(name));
  }

  @Test
  void each_name_of_windows_is_a_zone_here() {
    for (String name : WindowsZones.NAMES.lines().toList()) {
      String id = name.replaceFirst(".* = ", "");
      assertTrue(Zones.named(id).isPresent(), name);
    }
  }
}
