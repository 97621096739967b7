package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.history.GitConference;

/** Feeds that Rome reads. */
class ChangesFeedTest {
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
  }

  private SyndFeed feed(String path) throws Exception {
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    try (XmlReader reader = new XmlReader(folder.resolve("site").resolve(path).toFile())) {
      return new SyndFeedInput().build(reader);
    }
  }

  private static List<String> titles(SyndFeed feed) {
    return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
  }

  private static List<String> lines(SyndEntry entry) {
    return Jsoup.parse(entry.getContents().get(0).getValue()).select("p").eachText();
  }

  private static List<String> kinds(SyndEntry entry) {
    return entry.getCategories().stream().map(kind -> kind.getName()).toList();
  }

  @Test
  void a_move_is_told_with_its_old_and_its_new_time_and_room() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference
        .session("knots", "Knots", "type: talk", "start: 2027-05-15 11:00", "room: cabin")
        .commit();
    SyndFeed feed = feed("feed.xml");
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("https://knots.example.org/feed.xml", feed.getUri());
    assertEquals("Changes · Knots", feed.getTitle());
    assertEquals(List.of("Moved: Knots", "New: Knots"), titles(feed));
    SyndEntry moved = feed.getEntries().get(0);
    assertEquals(
        List.of(
            "Before: Friday, May 14, 2027, 09:00–09:30, The Deck",
            "Now: Saturday, May 15, 2027, 11:00–11:30, The Cabin"),
        lines(moved));
    assertEquals(List.of("moved"), kinds(moved));
    assertEquals("https://knots.example.org/feed.xml#20261228T205320Z-knots", moved.getUri());
    assertEquals("https://knots.example.org/sessions/knots/", moved.getLink());
    assertEquals(GitConference.day(2), moved.getUpdatedDate().toInstant());
    assertEquals(GitConference.day(2), feed.getPublishedDate().toInstant());
  }

  @Test
  void what_is_gone_or_cancelled_says_when_it_was_and_what_comes_instead() throws Exception {
    conference.session("knots", "Knots", AT_NINE).session("sails", "Sails", AT_NINE).commit();
    conference
        .session("knots", "Knots", AT_NINE, "status: cancelled", "replaced_by: winds")
        .session("winds", "Winds", AT_NINE, "allow_overlap: true");
    Files.delete(folder.resolve("content/sessions/sails.md"));
    conference.commit();
    SyndFeed feed = feed("feed.xml");
    assertEquals(
        List.of("Cancelled: Knots", "Not in the program any more: Sails", "New: Winds"),
        titles(feed).subList(0, 3));
    String before = "Before: Friday, May 14, 2027, 09:00–09:30, The Deck";
    assertEquals(List.of(before, "Instead: Winds"), lines(feed.getEntries().get(0)));
    assertEquals(List.of(before), lines(feed.getEntries().get(1)));
    String gone = feed.getEntries().get(1).getLink();
    assertTrue(gone.startsWith("https://knots.example.org/changes/#"), gone);
    assertTrue(
        Jsoup.parse(folder.resolve("site/changes/index.html").toFile())
            .getElementById(gone.substring(gone.indexOf('#') + 1))
            .text()
            .startsWith("Not in the program any more: Sails"));
  }

  @Test
  void slides_that_come_with_a_recording_have_both_categories() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    String both =
        "media:\n  - { pdf: \"https://slides.example.org/1.pdf\", title: Slides }"
            + "\n  - { youtube: \"https://youtu.be/dQw4w9WgXcQ\", title: Talk }";
    conference.session("knots", "Knots", AT_NINE, both).commit();
    SyndFeed feed = feed("feed.xml");
    assertEquals("New recording: Knots", titles(feed).get(0));
    assertEquals(List.of("recording", "material"), kinds(feed.getEntries().get(0)));
  }

  @Test
  void new_recordings_have_a_category_of_their_own() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    String video = "media:\n  - { youtube: \"https://youtu.be/dQw4w9WgXcQ\", title: The <talk> }";
    conference.session("knots", "Knots", AT_NINE, video).commit();
    String slides = "\n  - { pdf: \"https://slides.example.org/1.pdf\", title: Slides }";
    conference.session("knots", "Knots", AT_NINE, video + slides).commit();
    SyndFeed feed = feed("feed.xml");
    assertEquals(
        List.of("New material: Knots", "New recording: Knots"), titles(feed).subList(0, 2));
    assertEquals(List.of("recording"), kinds(feed.getEntries().get(1)));
    assertEquals(List.of("The <talk>"), lines(feed.getEntries().get(1)));
  }

  @Test
  void many_changes_at_once_are_one() throws Exception {
    for (int i = 10; i < 150; i++) {
      conference.session("talk-" + i, "Talk " + i);
    }
    conference.commit();
    conference.session("knots", "Knots").commit();
    SyndFeed feed = feed("feed.xml");
    assertEquals(List.of("New: Knots", "New in the program: 140 sessions"), titles(feed));
    List<String> lines = lines(feed.getEntries().get(1));
    assertEquals("New: Talk 10", lines.get(0));
    assertEquals("And 40 more", lines.get(lines.size() - 1));
  }

  @Test
  void each_language_has_its_own_in_its_words() throws Exception {
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference.with("content/conference.yaml", settings + "languages: [en, ja]\n");
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.with("content/sessions/knots.ja.md", "---\ntitle: 結び目\n---\n");
    conference.session("knots", "Knots", AT_NINE.replace("09:00", "10:00")).commit();
    SyndFeed feed = feed("ja/feed.xml");
    assertEquals("日時・会場の変更：結び目", titles(feed).get(0));
    assertEquals("変更前：2027年5月14日（金）、09:00〜09:30、The Deck", lines(feed.getEntries().get(0)).get(0));
    assertEquals(
        "https://knots.example.org/ja/sessions/knots/", feed.getEntries().get(0).getLink());
    assertEquals("ja", language("ja/feed.xml"));
  }

  private String language(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(path).toFile())
        .select("feed")
        .attr("xml:lang");
  }

  @Test
  void without_a_history_it_is_empty_and_older_than_whatever_comes() throws Exception {
    conference.session("knots", "Knots", AT_NINE);
    SyndFeed feed = feed("feed.xml");
    assertEquals(List.of(), feed.getEntries());
    assertEquals(Instant.EPOCH, feed.getPublishedDate().toInstant());
  }

  @Test
  void the_same_commit_gives_the_same_bytes_kept_or_not() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    feed("feed.xml");
    byte[] first = Files.readAllBytes(folder.resolve("site/feed.xml"));
    feed("feed.xml");
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("site/feed.xml")));
  }

  @Test
  void whoever_does_not_want_it_has_none() throws Exception {
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference.with("content/conference.yaml", settings + "without: [atom]\n");
    conference.session("knots", "Knots", AT_NINE).commit();
    Build.of(BuildOptions.of(folder)).run();
    assertFalse(Files.exists(folder.resolve("site/feed.xml")));
  }
}
