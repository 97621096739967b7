package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.ImportOptions;

/** Names that stand on every page show no addresses. */
class PublicNamesTest {
  private static final String ROOMS =
      """
      Title,Room,Start,Duration
      Knots,Zoom: https://us02web.zoom.us/j/81234567890?pwd=abc,2027-05-14 10:00,30
      Songs,chair@example.org,2027-05-14 11:00,30
      Tea,tea@example.org,2027-05-14 12:00,30
      Hello,Hall,2027-05-14 13:00,30
      """;

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "Hall 2, Hall 2",
    "Zoom: https://us02web.zoom.us/j/81234567890?pwd=abc, Zoom",
    "Hall (ana@example.org), Hall",
    "<ana@example.org> Hall (big), Hall (big)",
    "https://us02web.zoom.us/j/81234567890, Room",
    "ana@example.org, Room",
  })
  void names(String typed, String name) {
    assertEquals(name, new PublicNames(new Findings()).of(typed, "a room", "Room"));
  }

  @Test
  void rooms_are_called_by_what_is_left() throws IOException {
    Importing done = Importing.of("csv", ROOMS, Importing.in("Etc/UTC"), root);
    String conference = done.file("conference.yaml");
    for (String room : List.of("{ id: zoom, name: \"Zoom\" }", "\"Room\"", "\"Room 2\"", "hall")) {
      assertTrue(conference.contains(room), conference);
    }
    assertFalse(conference.contains("example.org,"));
    assertFalse(conference.contains("publish:"));
    assertTrue(
        done.told().contains("3 left out: an address that looks private, from the name of a room"));
    assertTrue(Imports.plan("csv", ROOMS, root).touched().size() <= 1);
  }

  @Test
  void a_calendar_that_is_called_after_its_owners_address_has_no_name() {
    Importing done =
        Importing.of(
            "ics",
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:test
            X-WR-CALNAME:ana.reis@example.org
            BEGIN:VEVENT
            UID:1
            SUMMARY:Knots
            DTSTART:20270514T100000Z
            DURATION:PT30M
            END:VEVENT
            END:VCALENDAR
            """,
            ImportOptions.NONE,
            root);
    assertTrue(done.file("conference.yaml").startsWith("name: \"Imported conference\"\n"));
    assertTrue(
        done.findings().toString().contains("name: isn't in the file"), done.told().toString());
  }

  @Test
  void what_schedules_for_apps_publish_below_extra_is_listed_under_publish() {
    Importing done =
        Importing.of(
            "schedule.xml",
            """
            <schedule><version>1, ask@example.org</version>
              <conference><title>Harbour</title><start>2027-05-14</start></conference>
              <day index="1" date="2027-05-14" start="2027-05-14T09:00:00+01:00"
                  end="2027-05-14T20:00:00+01:00"><room name="Hall"><event id="7">
                <title>Knots</title><start>10:00</start><duration>00:30</duration>
                <date>2027-05-14T10:00:00+01:00</date>
                <persons><person guid="ana@example.org">Ana</person></persons>
                <feedback_url>https://us02web.zoom.us/j/81234567890?pwd=abc</feedback_url>
              </event></room></day>
            </schedule>
            """,
            Importing.in("Europe/Lisbon"),
            root);
    String conference = done.file("conference.yaml");
    for (String shown : List.of("ask@example.org", "zoom.us/j/81234567890?pwd=abc")) {
      assertTrue(conference.replaceFirst("(?s).*publish:", "").contains(shown), conference);
    }
    assertFalse(conference.contains("ana@"), conference);
    assertTrue(
        done.told()
            .containsAll(
                List.of(
                    "2 changed: an address that looks private, which publish: lists now: look"
                        + " through it",
                    "1 left out: an id that is an address, which nobody else should know")),
        done.told().toString());
  }

  @Test
  void what_a_rooms_description_shows_is_listed_under_publish() {
    Importing done =
        Importing.of(
            "pretalx",
            """
            [{"code": "ABC", "title": "Knots", "state": "confirmed",
              "slot": {"start": "2027-05-14T10:00:00+01:00", "end": "2027-05-14T10:30:00+01:00",
                "room": {"id": 1, "name": "Hall", "description": "Ask hall@example.org."}}}]
            """,
            Importing.in("Europe/Lisbon"),
            root);
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("publish: [\"hall@example.org\"]"), conference);
  }
}
