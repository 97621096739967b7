package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lectern.BusyConference;
import org.lectern.Sites;

/** What schedules for apps say of sessions. */
class SchedulesTest extends HarbourSchedule {
  private static void validSite(Path site, String folder) throws IOException {
    valid(
        Files.readAllBytes(site.resolve(folder + "schedule.xml")),
        Files.readAllBytes(site.resolve(folder + "schedule.json")));
  }

  @Test
  void hold_to_the_schemas_of_their_formats() throws IOException {
    Assumptions.assumeTrue(Files.exists(SCHEMAS), "needs ../shared/conformance");
    validSite(Sites.sample(), "");
    validSite(Sites.sample(), "ja/");
    validSite(BusyConference.site(7), "");
  }

  @Test
  void an_event_says_what_the_session_says() throws IOException {
    conference("")
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: "Knots & <ropes>"
            subtitle: "With both hands"
            type: talk
            track: ropes
            speakers: [ana-reis]
            start: 2027-03-27 10:00
            duration: 45
            room: deck
            language: pt
            record: false
            links:
              - { title: Slides, url: "https://slides.example.org/", kind: slides }
              - { title: Rope shop, url: "https://ropes.example.org/?a=1&b=2" }
            ---
            See [Ana](../speakers/ana-reis.md) and [below](#reef). <!-- not for you -->

            ## Reef

            <div>gone</div>
            """);
    Element event = event(xml(), "Knots");
    assertEquals("With both hands", text(event, "subtitle"));
    assertEquals("Talk", text(event, "type"));
    assertEquals("Ropes & knots", text(event, "track"));
    assertEquals("The Deck", text(event, "room"));
    assertEquals("2027-03-27T10:00:00Z", text(event, "date"));
    assertEquals("10:00", text(event, "start"));
    assertEquals("00:45", text(event, "duration"));
    assertEquals("pt", text(event, "language"));
    assertEquals("true", event.selectFirst("recording > optout").text());
    assertEquals("https://talks.example.org/2027/sessions/knots/", text(event, "url"));
    assertEquals(
        "See [Ana](https://talks.example.org/2027/speakers/ana-reis/) and "
            + "[below](https://talks.example.org/2027/sessions/knots/#abstract-reef).\n\n## Reef",
        text(event, "abstract"));
    assertEquals("", text(event, "description"));
    assertEquals("Ana Reis", event.selectFirst("person").text());
    assertEquals(
        "https://ropes.example.org/?a=1&b=2", event.selectFirst("links > link").attr("href"));
    assertEquals(
        "https://slides.example.org/", event.selectFirst("attachments > attachment").attr("href"));

    JsonNode json = JSON.readTree(ScheduleJson.of(data()));
    JsonNode same = json.at("/schedule/conference/days/0/rooms").get("The Deck").get(0);
    assertEquals(event.attr("guid"), same.get("guid").textValue());
    assertEquals(event.attr("id"), same.get("id").asText());
    assertEquals(event.attr("code"), same.get("code").textValue());
    assertEquals(text(event, "slug"), same.get("slug").textValue());
    assertEquals(text(event, "abstract"), same.get("abstract").textValue());
    assertTrue(same.get("do_not_record").booleanValue());
    assertEquals("Ana Reis", same.at("/persons/0/name").textValue());
    assertEquals("Sails.", same.at("/persons/0/biography").textValue());
    assertEquals("slides", same.at("/attachments/0/type").textValue());
  }

  @Test
  void a_session_without_a_language_is_in_the_conferences_as_the_filter_has_it()
      throws IOException {
    conference("languages: [pt, en]\n")
        .session("knots", "type: talk\nstart: 2027-03-27 10:00\nroom: deck")
        .session("reefs", "type: talk\nstart: 2027-03-27 11:00\nroom: deck\nlanguage: en")
        .session("tea", "type: break\nstart: 2027-03-27 12:00\nroom: deck");
    assertEquals(
        List.of("pt", "en", ""),
        xml().select("event > language").stream().map(Element::text).toList());
    JsonNode events =
        JSON.readTree(ScheduleJson.of(data())).at("/schedule/conference/days/0/rooms/The Deck");
    assertEquals(List.of("pt", "en", ""), events.findValuesAsText("language"));
  }

  @Test
  void the_color_of_links_is_the_conferences_where_it_has_one() throws IOException {
    conference("theme: { accent: \"#0B6B74\" }\n");
    assertEquals("#0b6b74", xml().selectFirst("conference > color").attr("primary"));
    assertEquals("#0b6b74", color());
    conference("extra: { c3voc: { colors: { primary: \"#123456\" } } }\n");
    assertEquals("#123456", color(), "it came with the schedule");
    conference("");
    assertEquals("", color());
    assertTrue(xml().select("conference > color").isEmpty());
  }

  private String color() throws IOException {
    return JSON.readTree(ScheduleJson.of(data()))
        .at("/schedule/conference/colors/primary")
        .asText();
  }

  @Test
  void persons_have_the_pictures_that_the_site_shows() throws IOException {
    for (JsonNode event : events(Sites.sample().resolve("schedule.json"))) {
      for (JsonNode person : event.get("persons")) {
        Document page = Jsoup.parse(Sites.sample().resolve(path(person.get("url")) + "index.html"));
        assertEquals(!page.select("img.photo").isEmpty(), person.has("avatar"));
        if (person.has("avatar")) {
          assertTrue(Files.exists(Sites.sample().resolve(path(person.get("avatar")))));
        }
      }
    }
  }

  private static String path(JsonNode url) {
    return URI.create(url.textValue()).getPath().substring(1);
  }

  private static List<JsonNode> events(Path schedule) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (JsonNode day : JSON.readTree(schedule.toFile()).at("/schedule/conference/days")) {
      day.get("rooms").forEach(room -> room.forEach(events::add));
    }
    assertTrue(events.size() > 10);
    return events;
  }

  @Test
  void what_starts_after_midnight_belongs_to_the_day_before_and_days_begin_by_the_conferences_hour()
      throws IOException {
    conference("").session("late", "type: talk\nstart: 2027-03-28 02:30\nroom: deck");
    Document xml = xml();
    Element day = xml.selectFirst("day[index=1]");
    assertEquals("2027-03-27", day.attr("date"));
    assertEquals("2027-03-27T04:00:00Z", day.attr("start"));
    assertEquals("2027-03-28T04:00:00+01:00", day.attr("end"));
    assertEquals("2027-03-28T02:30:00+01:00", text(day.selectFirst("event"), "date"));
    assertEquals(2, xml.select("day").size(), "an empty day is a day");
  }

  @Test
  void a_length_is_what_passes_while_the_clock_changes() throws IOException {
    conference("").session("night", "start: 2027-03-27 23:00\nend: 2027-03-28 05:00\nroom: deck");
    assertEquals("05:00", text(xml().selectFirst("event"), "duration"));
  }

  @Test
  void what_overlaps_in_a_room_gets_columns_of_its_own() throws IOException {
    conference("")
        .session("a", "type: poster\nstart: 2027-03-27 10:00\nroom: deck\nallow_overlap: true")
        .session("b", "type: poster\nstart: 2027-03-27 10:00\nroom: deck\nallow_overlap: true")
        .session("c", "type: poster\nstart: 2027-03-27 10:30\nroom: deck\nallow_overlap: true")
        .session("d", "type: talk\nstart: 2027-03-27 11:00\nroom: deck\nallow_overlap: true")
        .session("tea", "type: break\nstart: 2027-03-27 12:00")
        .session("e", "type: talk\nstart: 2027-03-28 12:00\nrooms: [hold, deck]");
    Document xml = xml();
    assertEquals(
        List.of("The Deck", "The Deck (2)", "The Deck (3)", "Old Ferry Hall"),
        xml.select("day[index=1] > room").eachAttr("name"));
    assertEquals(2, xml.select("day[index=1] > room[name=The Deck] > event").size());
    assertEquals(List.of("The Hold"), xml.select("day[index=2] > room").eachAttr("name"));
    assertEquals(5, Set.copyOf(xml.select("room[guid]").eachAttr("guid")).size());
    assertNothingOverlaps(JSON.readTree(ScheduleJson.of(data())));
  }

  @Test
  void apps_cut_nothing_off_of_the_sample_nor_of_a_busy_conference() throws IOException {
    for (Path site : List.of(Sites.sample(), BusyConference.site(5))) {
      assertNothingOverlaps(JSON.readTree(site.resolve("schedule.json").toFile()));
    }
  }

  private static void assertNothingOverlaps(JsonNode json) {
    Set<String> guids = new TreeSet<>();
    Set<Integer> ids = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    Set<String> slugs = new TreeSet<>();
    int events = 0;
    for (JsonNode day : json.at("/schedule/conference/days")) {
      for (JsonNode room : day.get("rooms")) {
        Instant free = Instant.MIN;
        for (JsonNode event : room) {
          Instant start = OffsetDateTime.parse(event.get("date").textValue()).toInstant();
          assertFalse(start.isBefore(free), event.get("title").textValue());
          String[] length = event.get("duration").textValue().split(":");
          free =
              start.plus(
                  Duration.ofMinutes(Long.parseLong(length[0]) * 60 + Long.parseLong(length[1])));
          events++;
          guids.add(event.get("guid").textValue());
          ids.add(event.get("id").intValue());
          codes.add(event.get("code").textValue());
          slugs.add(event.get("slug").textValue());
        }
      }
    }
    assertTrue(events > 0);
    assertEquals(
        List.of(events, events, events, events),
        List.of(guids.size(), ids.size(), codes.size(), slugs.size()));
    assertTrue(ids.iterator().next() > 0);
  }

  @Test
  void what_is_cancelled_is_gone_and_what_has_no_time_isnt_there() throws IOException {
    conference("")
        .session("a", "type: talk\nstart: 2027-03-27 10:00\nstatus: cancelled\nroom: deck")
        .session("b", "type: talk");
    assertEquals(0, xml().select("event").size());
  }

  @Test
  void pretalx_shows_talks_with_their_rooms_tracks_and_speakers_and_breaks_without_a_code()
      throws IOException {
    conference("")
        .session(
            "knots",
            "type: talk\ntrack: ropes\nspeakers: [ana-reis]\nstart: 2027-03-27 10:00\nroom: hold")
        .session("tea", "type: break\nstart: 2027-03-27 11:00");
    JsonNode json = JSON.readTree(PretalxJson.of(data()));
    JsonNode talk = json.at("/talks/0");
    assertEquals("2027-03-27T10:00:00Z", talk.get("start").textValue());
    assertEquals("2027-03-27T10:30:00Z", talk.get("end").textValue());
    assertEquals(30, talk.get("duration").intValue());
    assertEquals("The Hold", byId(json.get("rooms"), "id").get(talk.get("room").asText()));
    assertEquals("Ropes & knots", byId(json.get("tracks"), "id").get(talk.get("track").asText()));
    assertEquals(
        "Ana Reis", byId(json.get("speakers"), "code").get(talk.at("/speakers/0").textValue()));
    assertTrue(talk.get("code").textValue().matches("[0-9A-Z]{6}"));
    assertFalse(json.at("/talks/1").has("code"));
    assertEquals("Europe/Lisbon", json.get("timezone").textValue());
    assertEquals("2027-03-27", json.get("event_start").textValue());
  }

  private static Map<String, String> byId(JsonNode items, String id) {
    return StreamSupport.stream(items.spliterator(), false)
        .collect(
            Collectors.toMap(
                item -> item.get(id).asText(),
                item -> item.get("name").textValue(),
                (one, other) -> one,
                HashMap::new));
  }
}
