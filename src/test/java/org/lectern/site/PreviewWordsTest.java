package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** What a shared link says in words is what its picture shows, and whether the session is on. */
class PreviewWordsTest {
  private static final String CONFERENCE =
      """
      name: Harbour Talks
      url: https://talks.example.org/
      timezone: Europe/Lisbon
      start: 2027-05-14
      end: 2027-05-15
      rooms: [ { id: hall, name: "القاعة الكبرى" } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;

  @TempDir Path root;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root)
            .with("content/conference.yaml", CONFERENCE)
            .with("content/speakers/sukarno.md", "---\nname: Sukarno\n---\n")
            .with("content/speakers/muhammad.md", "---\nname: محمد عبد الله\n---\n");
  }

  private void talk(String title, String more) throws IOException {
    conference.with(
        "content/sessions/knots.md",
        "---\ntitle: \"%s\"\ntype: talk\nstart: 2027-05-14 11:00\nroom: hall\n%s---\nOn ropes.\n"
            .formatted(title, more));
  }

  private Document page(String edition) throws IOException {
    assertFalse(Build.of(BuildOptions.of(root)).run().hasErrors());
    return Jsoup.parse(root.resolve("site/" + edition + "sessions/knots/index.html"));
  }

  private static String shared(Document page, String property) {
    return page.select("meta[property=og:" + property + "]").attr("content");
  }

  @Test
  void a_name_in_letters_that_cannot_be_drawn_takes_none_with_it() throws IOException {
    talk("Knots", "speakers: [sukarno, muhammad]\n");
    assertEquals(
        "Talk · Knots · Sukarno · Fri, May 14 · 11:00–11:30 · Harbour Talks · May 14 to May 15, 2027",
        shared(page(""), "image:alt"));
  }

  @Test
  void a_title_of_emoji_alone_has_the_picture_of_the_site() throws IOException {
    talk("🎉🎉", "");
    assertTrue(shared(page(""), "image").contains("/cards/site."));
  }

  @Test
  void what_is_cancelled_says_so_wherever_a_link_to_it_is_shared() throws IOException {
    talk("Knots", "status: cancelled\n");
    Document page = page("");
    assertEquals("Cancelled: Knots · Harbour Talks", page.title());
    assertEquals("Cancelled: Knots", shared(page, "title"));
    assertTrue(shared(page, "image:alt").startsWith("Cancelled · Talk · Knots · "));
    assertEquals("Knots", page.select("h1").text());
  }

  @Test
  void a_picture_that_cannot_say_so_is_not_made() throws IOException {
    conference.with("content/conference.yaml", CONFERENCE + "languages: [en, ar]\n");
    talk("Knots", "status: cancelled\n");
    Document page = page("ar/");
    assertTrue(shared(page, "image").contains("/cards/ar/site."), shared(page, "image"));
    assertTrue(shared(page, "title").endsWith("\u2068Knots\u2069"), shared(page, "title"));
    assertTrue(shared(page, "title").length() > "\u2068Knots\u2069".length());
  }

  @Test
  void in_arabic_a_picture_has_the_parts_that_can_be_drawn() throws IOException {
    conference.with("content/conference.yaml", CONFERENCE + "languages: [en, ar]\n");
    talk("Knots", "speakers: [sukarno, muhammad]\n");
    assertEquals(
        "Talk · Knots · Sukarno · 11:00–11:30 · Harbour Talks", shared(page("ar/"), "image:alt"));
  }
}
