package org.lectern.importer.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.importer.Imports;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.Imported;
import org.lectern.importer.model.Stated;

/** {@code schedule.json} and {@code schedule.xml} as they should be. */
class ScheduleTest {
  private static Imported harbour() throws IOException {
    return Imports.read("schedule.json", Imports.resource("harbour.json"));
  }

  private static ForeignSession session(Imported imported, String title) {
    return imported.sessions().stream()
        .filter(session -> session.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static Map<?, ?> c3voc(Map<String, Object> extra) {
    return (Map<?, ?>) extra.get("c3voc");
  }

  @Test
  void the_conference_is_read_with_what_has_no_place_below_extra() throws IOException {
    Imported harbour = harbour();
    assertEquals(Optional.of("Harbour Talks"), harbour.conference().name());
    assertEquals(Optional.of(Stated.said(ZoneId.of("Europe/Lisbon"))), harbour.conference().zone());
    assertEquals(Optional.of(LocalTime.of(6, 0)), harbour.conference().dayStarts());
    Map<?, ?> kept = c3voc(harbour.conference().extra().values());
    assertEquals("harbour", kept.get("acronym"));
    assertEquals("Tide 3", kept.get("version"));
    assertEquals(Map.of("primary", "#0b6b74"), kept.get("colors"));
  }

  @Test
  void a_talk_is_read_with_its_people_links_and_identities() throws IOException {
    ForeignSession knots = session(harbour(), "Knots");
    assertEquals("Knots: an \"introduction\"", knots.title());
    assertEquals(Optional.of("3d3c86c0-94a3-4cc1-a5ec-6ae8b47f1d11"), knots.id());
    assertEquals(Optional.of(false), knots.recorded());
    assertEquals(
        List.of(
            new ForeignLink("All knots", "https://example.org/knots", Optional.empty()),
            new ForeignLink(
                "Slides", "https://old.example.org/files/knots.pdf", Optional.of("attachment"))),
        knots.links());
    ForeignSlot slot = knots.slots().get(0);
    assertEquals(LocalDateTime.of(2027, 5, 14, 10, 0), slot.start());
    assertEquals(LocalDateTime.of(2027, 5, 14, 10, 30), slot.end());
    assertEquals(11L, c3voc(slot.extra().values()).get("id"));
    assertEquals("KNOTS1", c3voc(slot.extra().values()).get("code"));
    assertEquals("CC BY 4.0", c3voc(knots.extra().values()).get("recording_license"));
  }

  @Test
  void html_becomes_markdown_and_links_lead_where_they_led() throws IOException {
    ForeignSession knots = session(harbour(), "Knots");
    assertEquals(
        """
        Three **knots** in thirty minutes.

        See [the tables](https://old.example.org/harbour/tables.html) and https://www.example.org.

        Write to crew@example.org.""",
        knots.text());
    assertEquals(1L, c3voc(knots.extra().values()).get("abstract_paragraphs"));
  }

  @Test
  void a_start_in_another_offset_is_the_same_moment() throws IOException {
    assertEquals(
        LocalDateTime.of(2027, 5, 14, 10, 15),
        session(harbour(), "Posters").slots().get(0).start());
  }

  @Test
  void an_event_of_twelve_hours_in_two_languages_and_without_persons_is_read() throws IOException {
    ForeignSession posters = session(harbour(), "Posters");
    assertEquals(LocalDateTime.of(2027, 5, 14, 22, 15), posters.slots().get(0).end());
    assertEquals(Optional.of("en"), posters.language());
    assertEquals("en, de", c3voc(posters.extra().values()).get("language"));
    assertEquals(List.of(), posters.speakers());
  }

  @Test
  void what_begins_after_midnight_keeps_its_date() throws IOException {
    assertEquals(
        LocalDateTime.of(2027, 5, 15, 2, 0), session(harbour(), "Songs").slots().get(0).start());
  }

  @Test
  void a_repeated_talk_is_one_session_with_the_identities_of_each_time() throws IOException {
    ForeignSession twice = session(harbour(), "Tie it");
    assertEquals(2, twice.slots().size());
    assertEquals(
        List.of(14L, 15L),
        twice.slots().stream().map(slot -> c3voc(slot.extra().values()).get("id")).toList());
    assertEquals(4, harbour().sessions().size());
  }

  @Test
  void a_person_is_one_speaker_however_many_events_name_them() throws IOException {
    assertEquals(
        List.of("Ana Reis", "Mei Tanaka"),
        harbour().speakers().stream().map(speaker -> speaker.name()).toList());
    assertEquals("Ties knots.", harbour().speakers().get(0).text());
  }

  @Test
  void everything_without_a_place_is_told() throws IOException {
    Reading reading = Imports.reading();
    Imports.read("schedule.json", Imports.resource("harbour.json"), reading);
    List<String> told = reading.findings().all().stream().map(finding -> finding.what()).toList();
    for (String field :
        List.of(
            "logo",
            "answers",
            "recording_license",
            "colors",
            "stream_id",
            "avatar",
            "links that lead nowhere",
            "language en, de")) {
      assertTrue(told.contains(field), field + " in " + told);
    }
  }

  @Test
  void the_same_in_xml_says_the_same() throws IOException {
    Imported xml = Imports.read("schedule.xml", Imports.resource("harbour.xml"));
    ForeignSession knots = session(xml, "Knots");
    ForeignSession other = session(harbour(), "Knots");
    assertEquals(other.id(), knots.id());
    assertEquals(other.slots(), knots.slots());
    assertEquals(other.speakers(), knots.speakers());
    assertEquals(other.links().get(0), knots.links().get(0));
    assertEquals(Optional.of(false), knots.recorded());
    assertEquals("Three **knots** in thirty minutes.\n\nSecond part.", knots.text());
    Map<?, ?> kept = c3voc(knots.extra().values());
    assertEquals("https://old.example.org/harbour/talk/KNOTS1/feedback/", kept.get("feedback_url"));
    assertEquals(Map.of("url", "https://video.example.org/11"), kept.get("recording"));
    assertEquals(Optional.of("#1b6ca8"), xml.tracks().get(0).color());
    assertEquals(Optional.of(LocalTime.of(6, 0)), xml.conference().dayStarts());
  }

  @Test
  void a_link_whose_address_stands_where_its_words_belong_is_one() throws IOException {
    Imported xml =
        Imports.read(
            "schedule.xml",
            Imports.resource("harbour.xml")
                .replace(
                    "href=\"https://example.org/knots\">All knots", ">https://example.org/all"));
    assertEquals(
        new ForeignLink("example.org/all", "https://example.org/all", Optional.empty()),
        session(xml, "Knots").links().get(0));
  }
}
