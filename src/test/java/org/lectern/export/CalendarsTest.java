package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;
import org.lectern.program.History;
import org.lectern.site.Edition;

class CalendarsTest {
  @TempDir Path folder;

  private TestConference conference() throws IOException {
    return new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: "Harbour; Talks, and more"
            url: https://talks.example.org/2027/
            timezone: Europe/Lisbon
            start: 2027-03-26
            end: 2027-03-28
            languages: [en, ja]
            venue: { name: Old Ferry Hall, address: "12, Quay Street" }
            rooms: [ { id: deck, name: The Deck }, { id: hold, name: "Hold; below" } ]
            tracks: [ { id: ropes, name: "Ropes, knots", color: "#218251" } ]
            session_types:
              - { id: talk, name: Talk, duration: 30 }
              - { id: break, name: Break, duration: 30, service: true }
            """)
        .with("content/speakers/ana-reis.md", "---\nname: Ana Reis\n---\n")
        .with("content/speakers/mei.md", "---\nname: 田中 芽衣\n---\n");
  }

  private static Calendar read(Edition edition) throws Exception {
    return ReadCalendars.read(
        new CalendarText(edition).of(Calendars.whole(edition), edition.program().occurrences()));
  }

  @Test
  void an_event_says_what_the_session_says() throws Exception {
    conference()
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: "Knots, ropes; \\\\ and 結び目"
            subtitle: "With both hands"
            type: talk
            track: ropes
            speakers: [ana-reis, mei]
            start: 2027-03-27 23:45
            rooms: [deck, hold]
            ---
            One *knot*,
            two ropes. <!-- never mind -->

            - a list
            - of [two](https://ropes.example.org/)

            | Rope | Knot |
            |------|------|
            | thin | reef |
            """);
    Calendar calendar = read(Editions.first(folder));
    assertEquals(1, ReadCalendars.events(calendar).size());
    Map<String, String> fields = ReadCalendars.fields(ReadCalendars.events(calendar).get(0));
    assertEquals(
        Map.ofEntries(
            Map.entry("UID", "knots@talks.example.org.2027"),
            Map.entry("DTSTAMP", "20260326T000000Z"),
            Map.entry("DTSTART", "20270327T234500"),
            Map.entry("DTEND", "20270328T001500"),
            Map.entry("SUMMARY", "Knots, ropes; \\ and 結び目"),
            Map.entry("STATUS", "CONFIRMED"),
            Map.entry("LOCATION", "The Deck, Hold; below, Old Ferry Hall, 12, Quay Street"),
            Map.entry("URL", "https://talks.example.org/2027/sessions/knots/"),
            Map.entry("CATEGORIES", fields.get("CATEGORIES")),
            Map.entry("COLOR", "seagreen"),
            Map.entry(
                "DESCRIPTION",
                """
                With both hands

                Ana Reis, 田中 芽衣

                One knot, two ropes.

                - a list
                - of two (https://ropes.example.org/)

                Rope | Knot
                thin | reef""")),
        fields);
    assertEquals(
        List.of("Ropes, knots", "Talk"),
        Biweekly.parse(calendar.toString())
            .first()
            .getEvents()
            .get(0)
            .getCategories()
            .get(0)
            .getValues());
  }

  @Test
  void the_calendar_says_what_it_is_where_it_is_from_and_how_often_to_look() throws Exception {
    conference().session("knots", "start: 2027-03-27 10:00\nduration: 30");
    Calendar calendar = read(Editions.of(folder).get(1));
    Map<String, String> fields =
        calendar.getProperties().stream()
            .collect(Collectors.toMap(Property::getName, Content::getValue));
    assertEquals("Harbour; Talks, and more", fields.get("NAME"));
    assertEquals("Harbour; Talks, and more", fields.get("X-WR-CALNAME"));
    assertEquals("https://talks.example.org/2027/ja/schedule/", fields.get("URL"));
    assertEquals("https://talks.example.org/2027/ja/schedule.ics", fields.get("SOURCE"));
    assertEquals("PT1H", fields.get("REFRESH-INTERVAL"));
    assertEquals("PT1H", fields.get("X-PUBLISHED-TTL"));
    String text = calendar.toString();
    assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H"), text);
    assertTrue(text.contains("SOURCE;VALUE=URI:"), text);
    assertFalse(fields.containsKey("METHOD"), "it is no invitation");
  }

  @Test
  void whether_it_takes_place_is_said_and_what_does_instead() throws Exception {
    conference()
        .session(
            "knots", "type: talk\nstart: 2027-03-27 10:00\nstatus: cancelled\nreplaced_by: ropes")
        .session("ropes", "type: talk\nstart: 2027-03-27 11:00\nstatus: tentative")
        .session("tea", "type: break\nstart: 2027-03-27 12:00");
    List<Map<String, String>> events =
        ReadCalendars.events(read(Editions.first(folder))).stream()
            .map(ReadCalendars::fields)
            .toList();
    assertEquals(
        List.of("CANCELLED", "TENTATIVE", "CONFIRMED"),
        events.stream().map(event -> event.get("STATUS")).toList());
    assertEquals("Cancelled\nInstead: X", events.get(0).get("DESCRIPTION"));
    assertEquals("TRANSPARENT", events.get(2).get("TRANSP"));
    assertEquals("https://talks.example.org/2027/schedule/2027-03-27/", events.get(2).get("URL"));
  }

  @Test
  void a_part_names_the_event_that_it_is_a_part_of() throws Exception {
    conference()
        .session(
            "symposium",
            "slots:\n  - { start: 2027-03-26 10:00, end: 2027-03-26 12:00 }\n"
                + "  - { start: 2027-03-27 10:00, end: 2027-03-27 12:00 }")
        .session("knots", "part_of: symposium\nstart: 2027-03-27 10:30\nduration: 20");
    List<Map<String, String>> events =
        ReadCalendars.events(read(Editions.first(folder))).stream()
            .map(ReadCalendars::fields)
            .toList();
    assertEquals("symposium-2@talks.example.org.2027", events.get(2).get("RELATED-TO"));
    assertFalse(events.get(0).containsKey("RELATED-TO"));
  }

  @Test
  void what_is_known_of_its_changes_is_that_of_its_own_file() throws Exception {
    conference()
        .session("knots", "start: 2027-03-27 10:00\nduration: 30")
        .session("ropes", "start: 2027-03-27 11:00\nduration: 30");
    Instant last = Instant.parse("2027-01-02T03:04:05Z");
    History history =
        new History(
            Map.of(
                "sessions/knots.md",
                new History.Change(last, 3),
                "conference.yaml",
                new History.Change(last.plusSeconds(9), 50)),
            List.of());
    List<Map<String, String>> events =
        ReadCalendars.events(read(Editions.first(folder, history))).stream()
            .map(ReadCalendars::fields)
            .toList();
    assertEquals("2000", events.get(0).get("SEQUENCE"));
    assertEquals("20270102T030405Z", events.get(0).get("LAST-MODIFIED"));
    assertEquals("20270102T030405Z", events.get(0).get("DTSTAMP"));
    assertFalse(events.get(1).containsKey("SEQUENCE"));
    assertEquals("20260326T000000Z", events.get(1).get("DTSTAMP"));
  }

  @Test
  void control_characters_and_lines_of_a_title_are_left_out() throws Exception {
    conference()
        .with(
            "content/sessions/knots.md",
            "---\ntitle: |\n  Knots\n  and hitches\nstart: 2027-03-27 10:00\nduration: 30\n---\nOne\u0001 knot.\n");
    Map<String, String> fields =
        ReadCalendars.fields(ReadCalendars.events(read(Editions.first(folder))).get(0));
    assertEquals("Knots and hitches", fields.get("SUMMARY"));
    assertEquals("One knot.", fields.get("DESCRIPTION"));
  }

  @Test
  void as_xml_it_says_the_same() throws Exception {
    conference()
        .session("knots", "track: ropes\nspeakers: [mei]\nstart: 2027-03-27 10:00\nduration: 30");
    Edition edition = Editions.first(folder);
    CalendarText text = new CalendarText(edition);
    byte[] plain = text.of(Calendars.whole(edition), edition.program().occurrences());
    byte[] xml = text.xml(Calendars.whole(edition), edition.program().occurrences());
    assertEquals(
        Biweekly.parse(new String(plain, StandardCharsets.UTF_8)).first().getEvents(),
        Biweekly.parseXml(new ByteArrayInputStream(xml)).first().getEvents());
  }
}
