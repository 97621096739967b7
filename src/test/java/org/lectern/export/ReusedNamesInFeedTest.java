package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.history.GitConference;

/** What is told of a session isn't told of another whose file has its name. */
class ReusedNamesInFeedTest {
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";
  private static final String SITE = "https://knots.example.org/";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
  }

  private Document feed() throws Exception {
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    return Jsoup.parse(Files.readString(folder.resolve("site/feed.xml")), "", Parser.xmlParser());
  }

  /** Its titles, each with where it links to, the newest first; without times. */
  private static List<String> told(Document feed) {
    return feed.select("entry").stream().map(ReusedNamesInFeedTest::told).toList();
  }

  private static String told(Element entry) {
    String link = entry.selectFirst("link").attr("href");
    return entry.select("title").text()
        + " → "
        + link.replace(SITE, "").replaceAll("#[0-9TZ]{16}-", "#");
  }

  @Test
  void a_new_session_under_the_name_of_one_that_is_gone_has_only_its_own_past() throws Exception {
    conference.session("opening", "Opening 2030", AT_NINE).commit();
    conference.session("opening", "Opening 2030", AT_NINE.replace("09:00", "10:00")).commit();
    conference.without("content/sessions/opening.md").commit();
    conference.session("opening", "A wholly other session", AT_NINE).commit();
    conference.session("opening", "Another session", AT_NINE).commit();
    assertEquals(
        List.of(
            "New title: Another session → sessions/opening/",
            "New: Another session → sessions/opening/",
            "Not in the program any more: Opening 2030 → changes/#opening",
            "Moved: Opening 2030 → changes/#opening",
            "New: Opening 2030 → changes/#opening"),
        told(feed()));
  }

  @Test
  void sessions_that_swap_their_names_keep_their_past() throws Exception {
    conference.session("anchors", "Anchors", AT_NINE).session("tides", "Tides").commit();
    conference.session("anchors", "Anchors", AT_NINE, "status: cancelled").commit();
    conference
        .session("anchors", "Tides")
        .session("tides", "Anchors", AT_NINE, "status: cancelled")
        .commit();
    assertEquals(
        List.of(
            "Cancelled: Anchors → sessions/tides/",
            "New: Anchors → sessions/tides/",
            "New: Tides → sessions/anchors/"),
        told(feed()));
  }

  @Test
  void a_session_that_comes_back_as_it_was_has_its_past_again() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.without("content/sessions/knots.md").commit();
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.session("knots", "All knots", AT_NINE).commit();
    assertEquals(
        List.of(
            "New title: All knots → sessions/knots/",
            "New: All knots → sessions/knots/",
            "Not in the program any more: All knots → sessions/knots/",
            "New: All knots → sessions/knots/"),
        told(feed()));
  }

  @Test
  void a_renamed_session_and_one_that_takes_its_old_name_are_two() throws Exception {
    String lines = AT_NINE + "\nkeywords: [rope, hemp, bends, hitches, splices]";
    conference.session("knots", "Knots of the world", lines).commit();
    conference
        .without("content/sessions/knots.md")
        .session("bends", "Knots of the world", lines, "aliases: []")
        .commit();
    conference.session("knots", "Beginners", "type: talk").commit();
    assertEquals(
        List.of("New: Beginners → sessions/knots/", "New: Knots of the world → sessions/bends/"),
        told(feed()));
  }

  /** Atom's ids are for ever: feed readers would show all that was read as new. */
  @Test
  void entries_keep_their_ids_when_a_session_gets_another_name() throws Exception {
    String lines = AT_NINE + "\nkeywords: [rope, hemp, bends, hitches, splices]";
    conference.session("knots", "Knots of the world", lines).commit();
    conference.session("knots", "Knots of the sea", lines).commit();
    List<String> before = feed().select("entry > id").eachText();
    conference
        .without("content/sessions/knots.md")
        .session("bends", "Knots of the sea", lines, "aliases: [knots]")
        .commit();
    Document after = feed();
    assertEquals(before, after.select("entry > id").eachText());
    assertEquals(
        List.of(
            "New title: Knots of the sea → sessions/bends/",
            "New: Knots of the sea → sessions/bends/"),
        told(after));
    Document page = Jsoup.parse(folder.resolve("site/changes/index.html").toFile());
    for (String id : before) {
      assertTrue(page.getElementById(id.substring(id.indexOf('#') + 1)) != null, id);
    }
  }

  @Test
  void entries_keep_their_ids_when_commits_are_written_anew() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.session("knots", "All knots", AT_NINE).commit();
    Document before = feed();
    conference.rewrite((path, text) -> Optional.of(text));
    Document after = feed();
    assertEquals(before.select("entry > id").eachText(), after.select("entry > id").eachText());
    assertNotEquals(
        before.select("entry > updated").eachText(), after.select("entry > updated").eachText());
  }

  @Test
  void what_was_written_at_once_has_ids_of_its_own() throws Exception {
    Instant at = GitConference.day(1);
    conference.session("knots", "Knots", AT_NINE).commit(at, at);
    for (String title : List.of("All knots", "Any knots", "More knots")) {
      conference.session("knots", title, AT_NINE).commit(at, at);
    }
    String id = SITE + "feed.xml#20270101T120000Z-knots";
    assertEquals(
        List.of(
            id + "-retitled-retitled-retitled", id + "-retitled-retitled", id + "-retitled", id),
        feed().select("entry > id").eachText());
  }
}
