package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/**
 * What a translation leaves out stands on its pages in the first language, and is marked as that: a
 * voice reads it with the right sounds, and a browser with the right letters.
 */
class ForeignWordsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Harbour Talks
            tagline: Two days by the sea
            url: https://talks.example.org/
            timezone: Asia/Tokyo
            start: 2027-05-14
            end: 2027-05-14
            languages: [en, ja]
            venue: { name: Ferry Hall }
            rooms: [ { id: deck, name: Deck, description: Below. }, { id: hold, name: Hold } ]
            tracks: [ { id: a, name: Boats, description: All of them. }, { id: b, name: Ropes } ]
            session_types:
              - { id: talk, name: Talk, description: Short., formats: [ { id: long, name: Long } ] }
              - { id: panel, name: Panel }
            access:
              - { id: zoom, channel: Webinar, requires: [ { name: be a member } ], note: A button. }
            navigation: [ { title: Programme, section: schedule }, { page: about } ]
            """)
        .with(
            "content/conference.ja.yaml",
            """
            rooms: [ { id: hold, name: 船倉 } ]
            tracks: [ { id: b, name: ロープ } ]
            session_types: [ { id: panel, name: 討論 } ]
            """)
        .with("content/pages/about.md", "---\ntitle: About\n---\nWords.\n")
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Knots
            type: talk
            format: long
            track: a
            room: deck
            access: zoom
            start: 2027-05-14 10:00
            duration: 30
            keywords: [bends, hitches]
            links: [ { title: Slides, url: "https://slides.example.org/" } ]
            media: [ { video: "https://video.example.org/a.mp4", title: Film } ]
            ---
            Words.
            """)
        .with(
            "content/sessions/bights.md",
            "---\ntitle: Bights\ntype: panel\nroom: deck\nstart: 2027-05-14 11:00\n"
                + "duration: 30\n---\nWords.\n")
        .with(
            "content/sessions/splices.md",
            "---\ntitle: Splices\ntype: panel\ntrack: b\nroom: hold\nstart: 2027-05-14 10:00\n"
                + "duration: 30\nkeywords: [bends]\n---\nWords.\n");
    assertEquals(
        List.of(),
        Build.of(BuildOptions.of(folder)).run().problems().stream()
            .map(Object::toString)
            .filter(problem -> problem.contains("error"))
            .toList());
  }

  private static Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  /** The language of some words on a page: that of the nearest element which says one. */
  private static String language(String address, String selector, String words) throws IOException {
    Element found =
        page(address).select(selector).stream()
            .filter(one -> one.ownText().equals(words) || one.attr("aria-label").equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " isn't at " + selector));
    return found.closest("[lang]").attr("lang");
  }

  @ParameterizedTest
  @CsvSource({
    "'', .tagline *, Two days by the sea",
    "'', .venue *, Ferry Hall",
    "'', .menu *, Programme",
    "'', .menu *, About",
    "rooms/deck, h1, Deck",
    "rooms/deck, .lead *, Below.",
    "tracks/a, h1, Boats",
    "tracks/a, .lead *, All of them.",
    "types/talk, h1, Talk",
    "types/talk, .lead *, Short.",
    "types/talk, .tabs *, Long",
    "types/talk/long, h1, Long",
    "types/talk/long, .kicker *, Talk",
    "keywords/bends, h1, bends",
    "now, .choose-room *, Deck",
    "schedule, .where *, Deck",
    "schedule, .kind *, Long",
    "schedule, .track-name *, Boats",
    "schedule, .choice, Deck",
    "schedule, .choice, Boats",
    "schedule, .choice, Talk",
    "sessions, .lists *, Boats",
    "sessions/knots, .kicker *, Talk",
    "sessions/knots, .track-name *, Boats",
    "sessions/knots, .channel *, Webinar",
    "sessions/knots, .access li *, be a member",
    "sessions/knots, .note, A button.",
    "sessions/knots, .keywords *, bends",
    "sessions/knots, .resources *, Slides",
    "sessions/knots, video, Film",
    "sessions/splices, .neighbour *, Deck",
    "sessions/knots, .neighbours dt *, Deck",
    "sessions/bights, .neighbours dt *, Deck"
  })
  void what_is_not_translated_says_its_language(String address, String selector, String words)
      throws IOException {
    assertEquals("en", language("ja/" + address, selector, words));
  }

  @ParameterizedTest
  @CsvSource({
    "rooms/hold, h1, 船倉",
    "schedule, .where *, 船倉",
    "schedule, .kind *, 討論",
    "schedule, .track-name *, ロープ",
    "schedule, .choice, 船倉"
  })
  void what_is_translated_is_in_the_pages(String address, String selector, String words)
      throws IOException {
    assertEquals("ja", language("ja/" + address, selector, words));
  }

  @Test
  void in_the_first_language_nothing_has_to_be_said() throws IOException {
    for (String address : List.of("", "schedule", "sessions/knots", "rooms/deck", "tracks/a")) {
      assertEquals(List.of(), page(address).select("main [lang], .menu [lang]"), address);
    }
  }
}
