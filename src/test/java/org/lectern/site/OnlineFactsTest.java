package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.lectern.site.PageFacts.SCHEMA;
import static org.lectern.site.PageFacts.facts;
import static org.lectern.site.PageFacts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** Online sessions and videos as search engines are told of them. */
class OnlineFactsTest {
  @TempDir Path folder;

  @Test
  void a_session_that_went_online_is_at_no_venue_and_is_online_in_every_language()
      throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Talks
            url: https://talks.example.org/
            timezone: Europe/Lisbon
            start: 2027-03-27
            end: 2027-03-28
            languages: [en, fr]
            venue: { name: Ferry Hall }
            rooms: [ { id: hall, name: Hall } ]
            access: [ { id: net, channel: Online } ]
            """)
        .with("content/conference.fr.yaml", "access: [ { id: net, channel: Retransmission } ]\n")
        .with(
            "content/sessions/moved.md",
            "---\ntitle: X\nstart: 2027-03-27 10:00\nduration: 30\naccess: net\n---\n")
        .with(
            "content/sessions/both.md",
            "---\ntitle: Y\nstart: 2027-03-27 11:00\nduration: 30\naccess: net\nroom: hall\n"
                + "---\n");
    Build.of(BuildOptions.of(folder)).run();
    for (String edition : List.of("", "fr/")) {
      JsonNode moved = facts(folder.resolve("site"), edition + "sessions/moved");
      assertEquals(
          SCHEMA + "OnlineEventAttendanceMode", moved.path("eventAttendanceMode").asText());
      assertEquals("VirtualLocation", moved.at("/location/@type").asText());
      JsonNode both = facts(folder.resolve("site"), edition + "sessions/both");
      assertEquals(SCHEMA + "MixedEventAttendanceMode", both.path("eventAttendanceMode").asText());
      assertEquals(List.of("Place", "VirtualLocation"), texts(both.path("location"), "@type"));
    }
  }

  @Test
  void videos_of_providers_say_where_they_play_and_online_sessions_that_they_are_online()
      throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Talks </script><script>alert(1)</script>
            url: https://talks.example.org/2027/
            timezone: Europe/Lisbon
            start: 2027-03-27
            end: 2027-03-28
            access: [ { id: zoom, channel: Zoom } ]
            """)
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Knots
            subtitle: Three of them
            start: 2027-03-27 10:00
            end: 2027-03-27 11:00
            access: zoom
            media:
              - { youtube: "https://youtu.be/abcdefghijk", title: On YouTube }
              - { vimeo: "https://vimeo.com/123456", title: On Vimeo }
              - { link: "https://slides.example.org/", title: Slides }
            ---
            """)
        .with(
            "content/sessions/tides.md",
            "---\ntitle: Tides\nstart: 2027-03-28 10:00\nend: 2027-03-28 11:00\n---\n");
    Build.of(BuildOptions.of(folder)).run();
    Path site = folder.resolve("site");
    JsonNode knots = facts(site, "sessions/knots");
    assertEquals("Three of them", knots.path("alternateName").asText());
    assertEquals(
        List.of(
            "https://www.youtube-nocookie.com/embed/abcdefghijk",
            "https://player.vimeo.com/video/123456?dnt=1"),
        texts(knots.path("subjectOf"), "embedUrl"));
    assertEquals(
        List.of("https://youtu.be/abcdefghijk", "https://vimeo.com/123456"),
        texts(knots.path("subjectOf"), "url"));
    assertEquals(SCHEMA + "OnlineEventAttendanceMode", knots.path("eventAttendanceMode").asText());
    assertEquals("VirtualLocation", knots.at("/location/@type").asText());
    assertEquals(
        "https://talks.example.org/2027/sessions/knots/#event", knots.path("@id").asText());
    assertEquals("2027-03-27T10:00Z", knots.path("startDate").asText());

    JsonNode tides = facts(site, "sessions/tides");
    assertFalse(tides.has("eventAttendanceMode"), "that isn't known");
    assertFalse(tides.has("location"));
    assertEquals("2027-03-28T10:00+01:00", tides.path("startDate").asText(), "summer time began");

    assertEquals(
        "Talks </script><script>alert(1)</script>",
        facts(site, "").path("name").asText(),
        "no text ends the script");
  }
}
