package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.Scratch;
import org.lectern.TestConference;
import org.lectern.site.Edition;

/**
 * Times of calendars, as another library reads them from the file alone: biweekly, which wrote
 * them, reads some of these zones wrongly.
 */
class CalendarZonesTest {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  /**
   * With one rule, none, odd offsets, a change on each side of the equator, and rules of a year.
   */
  private static final List<String> ZONES =
      List.of(
          "Africa/Cairo",
          "Africa/Casablanca",
          "America/Asuncion",
          "America/Havana",
          "America/New_York",
          "America/Nuuk",
          "America/Santiago",
          "America/Sao_Paulo",
          "America/St_Johns",
          "Asia/Beirut",
          "Asia/Jerusalem",
          "Asia/Kolkata",
          "Asia/Tehran",
          "Asia/Tokyo",
          "Australia/Adelaide",
          "Australia/Lord_Howe",
          "Europe/Dublin",
          "Europe/Lisbon",
          "Pacific/Auckland",
          "Pacific/Chatham",
          "UTC");

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(ZONES);
  }

  @Provide
  Arbitrary<LocalDateTime> starts() {
    return Arbitraries.integers()
        .between(0, 10 * 365 * 24 * 4)
        .map(quarters -> LocalDate.of(2018, 1, 1).atStartOfDay().plusMinutes(quarters * 15L));
  }

  @Property(tries = 300)
  void others_read_the_moment_that_the_conference_means(
      @ForAll("zones") String zone, @ForAll("starts") LocalDateTime start)
      throws IOException, ParserException {
    LocalDateTime end = start.plusHours(26);
    String text = calendar(zone, start, end);
    Instant from = start.atZone(ZoneId.of(zone)).toInstant();
    Instant to = end.atZone(ZoneId.of(zone)).toInstant();

    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    VTimeZone component = (VTimeZone) calendar.getComponent("VTIMEZONE").orElseThrow();
    for (Instant moment : List.of(from, to, from.plus(Duration.ofHours(13)))) {
      assertEquals(
          ZoneId.of(zone).getRules().getOffset(moment).getTotalSeconds(),
          offset(component, moment),
          moment + "\n" + text);
    }
    assertEquals(local(from, component), time(calendar, "DTSTART", zone), text);
    assertEquals(local(to, component), time(calendar, "DTEND", zone), text);
    assertEquals(0, calendar.validate().getEntries().size(), text);
  }

  /**
   * What the file's zone is away from UTC at a moment, in seconds: by the last of its changes (RFC
   * 5545, section 3.6.5). The library's own arithmetic is an hour late at some of them.
   */
  private static int offset(VTimeZone zone, Instant moment) {
    return zone.getObservances().stream()
        .filter(change -> !onset(change).isAfter(moment))
        .max(Comparator.comparing(CalendarZonesTest::onset))
        .map(change -> seconds(change, "TZOFFSETTO"))
        .orElseThrow();
  }

  private static Instant onset(Observance change) {
    return LocalDateTime.parse(change.getRequiredProperty("DTSTART").getValue(), CLOCK)
        .toInstant(ZoneOffset.ofTotalSeconds(seconds(change, "TZOFFSETFROM")));
  }

  private static int seconds(Observance change, String name) {
    return ZoneOffset.of(change.getRequiredProperty(name).getValue()).getTotalSeconds();
  }

  /** What the clock shows at a moment in the zone that the file describes. */
  private static LocalDateTime local(Instant moment, VTimeZone zone) {
    return moment.plusSeconds(offset(zone, moment)).atOffset(ZoneOffset.UTC).toLocalDateTime();
  }

  private static LocalDateTime time(Calendar calendar, String name, String zone) {
    net.fortuna.ical4j.model.Property property =
        calendar.getComponent("VEVENT").orElseThrow().getProperty(name).orElseThrow();
    assertEquals(zone, property.getParameter("TZID").orElseThrow().getValue());
    return LocalDateTime.parse(property.getValue(), CLOCK);
  }

  private static String calendar(String zone, LocalDateTime start, LocalDateTime end)
      throws IOException {
    Path folder = Scratch.ofTry();
    ZonedDateTime day = start.atZone(ZoneId.of(zone));
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org/\ntimezone: %s\nstart: %s\nend: %s\n"
                .formatted(zone, day.toLocalDate().minusDays(1), day.toLocalDate().plusDays(2)))
        .session("a", "start: %s\nend: %s".formatted(start, end));
    Edition edition = Editions.first(folder);
    return new String(
        new CalendarText(edition).of(Calendars.whole(edition), edition.program().occurrences()),
        StandardCharsets.UTF_8);
  }
}
