package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.site.PageFacts.SCHEMA;
import static org.lectern.site.PageFacts.facts;
import static org.lectern.site.PageFacts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;

/** What pages tell search engines, read from the pages as they do. */
class SearchEngineFactsTest {
  private static final String SITE = "https://program.example.org/";

  @TempDir Path folder;

  @Test
  void a_session_says_when_where_and_who() throws IOException {
    JsonNode facts = facts("sessions/micro-credentials-surveying-the-landscape");
    String address = SITE + "sessions/micro-credentials-surveying-the-landscape/";
    assertEquals("Event", facts.path("@type").asText());
    assertEquals(address + "#event", facts.path("@id").asText());
    assertEquals(address, facts.path("url").asText());
    assertEquals("Micro-credentials: Surveying the landscape", facts.path("name").asText());
    assertEquals("2021-06-06T13:45+09:00", facts.path("startDate").asText());
    assertEquals("2021-06-06T14:15+09:00", facts.path("endDate").asText());
    assertEquals(SCHEMA + "EventScheduled", facts.path("eventStatus").asText());
    assertEquals(
        SCHEMA + "MixedEventAttendanceMode",
        facts.path("eventAttendanceMode").asText(),
        "in a room with a meeting over the net");
    assertEquals("Room F", facts.at("/location/0/name").asText());
    assertEquals(
        "Seto Bay College, Hoshimi Campus", facts.at("/location/0/containedInPlace/name").asText());
    assertEquals("VirtualLocation", facts.at("/location/1/@type").asText());
    assertEquals(address, facts.at("/location/1/url").asText(), "no meeting's own address");
    assertEquals("Person", facts.at("/performer/@type").asText());
    assertEquals("Neil Cowie", facts.at("/performer/name").asText());
    assertEquals(
        "Department of Foreign Languages, Okayama University",
        facts.at("/performer/affiliation/name").asText());
    assertEquals("en", facts.path("inLanguage").asText());
    assertEquals(4, facts.path("keywords").size());
    assertFalse(facts.has("subjectOf"), "a presentation is no video");
    assertFalse(facts.toString().contains("neil.cowie@"));
  }

  @Test
  void a_translated_session_is_told_in_that_language() throws IOException {
    JsonNode facts = facts("ja/sessions/micro-credentials-surveying-the-landscape");
    assertEquals("マイクロクレデンシャルの現在地を見渡す", facts.path("name").asText());
    assertEquals("F教室", facts.at("/location/0/name").asText());
    assertEquals("岡山大学 外国語部門", facts.at("/performer/affiliation/name").asText());
    assertEquals("2021-06-06T13:45+09:00", facts.path("startDate").asText());
    assertEquals("en", facts.path("inLanguage").asText(), "it is given in English all the same");
  }

  @Test
  void a_cancelled_session_says_so_and_a_tentative_one_leaves_it_open() throws IOException {
    JsonNode cancelled = facts("sessions/headset-debates");
    assertEquals(SCHEMA + "EventCancelled", cancelled.path("eventStatus").asText());
    assertEquals("2021-06-05T11:10+09:00", cancelled.path("startDate").asText());
    assertEquals(
        SCHEMA + "OfflineEventAttendanceMode", cancelled.path("eventAttendanceMode").asText());
    assertFalse(facts("sessions/earphones-that-translate").has("eventStatus"));
  }

  @Test
  void a_session_without_a_time_makes_none_up() throws IOException {
    JsonNode facts = facts("sessions/a-museum-of-lost-lessons");
    assertFalse(facts.has("startDate"));
    assertFalse(facts.has("endDate"));
    assertEquals(
        List.of("Łukasz Wrona", "Noor van der Zwaluw"), texts(facts.path("performer"), "name"));
  }

  @Test
  void a_session_given_twice_has_both_times_and_its_video() throws IOException {
    JsonNode facts = facts("sessions/captions-in-an-afternoon");
    assertEquals("2021-06-04T13:10+09:00", facts.path("startDate").asText());
    assertEquals("2021-06-06T12:30+09:00", facts.path("endDate").asText());
    assertEquals(
        List.of("2021-06-04T13:10+09:00", "2021-06-06T11:00+09:00"),
        texts(facts.path("subEvent"), "startDate"));
    JsonNode video = facts.path("subjectOf");
    assertEquals("VideoObject", video.path("@type").asText());
    assertEquals("Exercise 1: how long is a caption?", video.path("name").asText());
    assertTrue(video.path("description").asText().startsWith("Six silent seconds"));
    for (String file : List.of("contentUrl", "thumbnailUrl")) {
      String path = video.path(file).asText().substring(SITE.length());
      assertTrue(Files.exists(Sites.sample().resolve(path)), path);
    }
    assertFalse(video.has("embedUrl"), "it is a file");
  }

  @Test
  void a_part_belongs_to_its_symposium_and_that_to_the_conference() throws IOException {
    JsonNode part = facts("sessions/feedback-by-machine");
    String symposium = SITE + "sessions/symposium-feedback-at-a-distance/#event";
    assertEquals(symposium, part.at("/superEvent/@id").asText());
    assertFalse(part.at("/superEvent/name").asText().isEmpty());
    JsonNode whole = facts("sessions/symposium-feedback-at-a-distance");
    assertEquals(symposium, whole.path("@id").asText());
    assertEquals(SITE + "#event", whole.at("/superEvent/@id").asText());
    assertEquals("JALTCALL2021", whole.at("/superEvent/name").asText());
  }

  @Test
  void the_front_page_tells_of_the_conference_and_names_what_stands_by_itself() throws IOException {
    JsonNode facts = facts("");
    assertEquals(SITE + "#event", facts.path("@id").asText());
    assertEquals("JALTCALL2021", facts.path("name").asText());
    assertEquals("Remote teaching & beyond", facts.path("alternateName").asText());
    assertEquals("2021-06-04T09:00+09:00", facts.path("startDate").asText());
    assertEquals("2021-06-06T16:30+09:00", facts.path("endDate").asText());
    assertEquals(SCHEMA + "MixedEventAttendanceMode", facts.path("eventAttendanceMode").asText());
    assertEquals("Place", facts.at("/location/0/@type").asText());
    List<String> parts = texts(facts.path("subEvent"), "@id");
    assertEquals(parts.size(), Set.copyOf(parts).size(), "each once");
    assertTrue(parts.contains(SITE + "sessions/symposium-feedback-at-a-distance/#event"));
    assertFalse(parts.contains(SITE + "sessions/feedback-by-machine/#event"), "that has it");
    assertFalse(parts.toString().contains("coffee"), "no breaks");
  }

  @Test
  void a_speaker_has_a_picture_other_names_and_sessions() throws IOException {
    JsonNode facts = facts("speakers/hana-kuroda");
    assertEquals("Person", facts.path("@type").asText());
    assertEquals(SITE + "speakers/hana-kuroda/#person", facts.path("@id").asText());
    assertEquals("Hana Kuroda", facts.path("name").asText());
    assertEquals("黒田 花", facts.path("alternateName").asText());
    assertEquals("Seto Bay College", facts.at("/affiliation/name").asText());
    assertEquals("https://orcid.org/0000-0000-0021-0527", facts.path("sameAs").asText());
    String image = facts.path("image").asText().substring(SITE.length());
    assertTrue(Files.exists(Sites.sample().resolve(image)), image);
    assertEquals(
        List.of(
            SITE + "sessions/welcome/#event",
            SITE + "sessions/who-is-left-offline/#event",
            SITE + "sessions/closing-panel/#event"),
        texts(facts.path("performerIn"), "@id"));
  }

  @Test
  void whatever_is_named_is_told_of_on_a_page_and_every_time_has_its_offset() throws IOException {
    Set<String> told = new HashSet<>();
    Set<String> named = new TreeSet<>();
    for (Path page : Sites.pages(Sites.sample())) {
      Element script = Jsoup.parse(page).selectFirst("script[type=application/ld+json]");
      if (script != null) {
        JsonNode facts = PageFacts.JSON.readTree(script.data());
        told.add(facts.path("@id").asText());
        named.addAll(facts.findValuesAsText("@id"));
        for (String field : List.of("startDate", "endDate")) {
          facts.findValuesAsText(field).forEach(OffsetDateTime::parse);
        }
      }
    }
    named.removeAll(told);
    assertEquals(Set.of(), named);
    assertTrue(told.size() > 100, "sessions and speakers in two languages");
  }

  @Test
  void a_large_program_is_named_by_its_own_pages_only() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                "name: X\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
                    + "end: 2027-05-14\ncards: false\n");
    for (int i = 0; i < 101; i++) {
      conference.session("s" + i, "");
    }
    Build.of(BuildOptions.of(folder)).run();
    JsonNode facts = facts(folder.resolve("site"), "");
    assertFalse(facts.has("subEvent"), "the front page stays small");
    assertFalse(facts.has("image"), "there is none");
    assertEquals("2027-05-14", facts.path("startDate").asText(), "only the day is known");
    assertEquals(
        "https://x.example.org/#event",
        facts(folder.resolve("site"), "sessions/s7").at("/superEvent/@id").asText());
  }
}
