package org.lectern.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** In nights in which clocks change, and at other times. */
class PassedTimeTest {
  /** Changes of half an hour, of a day, at midnight, on each side of the equator, and none. */
  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Africa/Cairo",
            "America/Havana",
            "America/New_York",
            "America/Santiago",
            "Asia/Tokyo",
            "Australia/Lord_Howe",
            "Europe/Berlin",
            "Europe/Lisbon",
            "Pacific/Apia",
            "UTC")
        .map(ZoneId::of);
  }

  /** Within a day of a change, where the zone has any. */
  private static LocalDateTime near(ZoneId zone, int change, int quarters) {
    LocalDateTime time = LocalDate.of(2010, 1, 1).atStartOfDay();
    for (int i = 0; i <= change; i++) {
      ZoneOffsetTransition next = zone.getRules().nextTransition(time.atZone(zone).toInstant());
      if (next != null) {
        time = next.getDateTimeBefore();
      }
    }
    return time.plusMinutes(quarters * 15L);
  }

  @Property
  void so_much_later_is_so_long_after(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 40) int change,
      @ForAll @IntRange(min = -96, max = 96) int quarters,
      @ForAll @IntRange(min = 1, max = 2000) int minutes) {
    LocalDateTime start = near(zone, change, quarters);
    Duration length = Duration.ofMinutes(minutes);
    LocalDateTime end = PassedTime.after(start, length, zone);
    Assume.that(zone.getRules().getValidOffsets(start).size() == 1);
    Assume.that(zone.getRules().getValidOffsets(end).size() == 1);
    assertEquals(length, PassedTime.between(start, end, zone));
  }

  @Property
  void an_end_comes_after_its_start_on_the_clock_and_is_never_skipped(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 40) int change,
      @ForAll @IntRange(min = -96, max = 96) int quarters,
      @ForAll @IntRange(min = 1, max = 2000) int minutes) {
    LocalDateTime start = near(zone, change, quarters);
    LocalDateTime end = PassedTime.after(start, Duration.ofMinutes(minutes), zone);
    assertTrue(end.isAfter(start), start + " to " + end);
    Assume.that(zone.getRules().getTransition(start) == null);
    assertTrue(!zone.getRules().getValidOffsets(end).isEmpty(), start + " to " + end);
  }
}
