package org.lectern.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lectern.Scratch;
import org.lectern.TestConference;
import org.lectern.program.Slot;

/** How long sessions of schedules take, where clocks change meanwhile. */
class DurationsTest {
  private static String schedule(ZonedDateTime start, int minutes) {
    OffsetDateTime date = start.toOffsetDateTime();
    LocalDate day = date.toLocalDate();
    return """
        {"schedule": {"version": "1", "base_url": "https://h.example.org/", "conference": {
          "acronym": "night", "title": "Night", "start": "%s", "end": "%s", "daysCount": 1,
          "timeslot_duration": "00:15", "time_zone_name": "%s", "rooms": [{"name": "Hall"}],
          "tracks": [], "days": [{"index": 1, "date": "%s", "rooms": {"Hall": [
            {"id": 1, "guid": "00000000-0000-4000-8000-000000000001", "date": "%s", "start": "%s",
             "duration": "%02d:%02d", "room": "Hall", "title": "Long", "type": "talk",
             "persons": []}]}}]}}}
        """
        .formatted(
            day, day, start.getZone(), day, date, date.toLocalTime(), minutes / 60, minutes % 60);
  }

  @Property(tries = 100)
  void the_end_is_the_moment_that_the_schedule_means(
      @ForAll @IntRange(max = 2) int zoneIndex,
      @ForAll @IntRange(min = -40, max = 8) int quarters,
      @ForAll @IntRange(min = 1, max = 40) int length,
      @ForAll boolean spring)
      throws IOException {
    ZoneId zone =
        ZoneId.of(
            new String[] {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}[zoneIndex]);
    Instant year = Instant.parse(spring ? "2027-02-01T00:00:00Z" : "2027-08-01T00:00:00Z");
    ZonedDateTime start =
        zone.getRules().nextTransition(year).getInstant().atZone(zone).plusMinutes(quarters * 15L);
    ZonedDateTime end = start.plusMinutes(length * 15L);
    Assume.that(isPlain(start) && isPlain(end));
    Path folder = Scratch.ofTry();
    Imports.write("schedule.json", schedule(start, length * 15), folder);
    Slot slot = new TestConference(folder).program().sessions().get(0).slots().get(0);
    assertEquals(start.toInstant(), slot.start().atZone(zone).toInstant());
    assertEquals(end.toInstant(), slot.end().atZone(zone).toInstant());
  }

  /** Whether clocks show it once. */
  private static boolean isPlain(ZonedDateTime time) {
    return time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
  }
}
