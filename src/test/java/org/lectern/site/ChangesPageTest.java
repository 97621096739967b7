package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.history.GitConference;

class ChangesPageTest {
  private static final String AT_NINE = "type: talk\nstart: 2027-05-14 09:00\nroom: deck";

  @TempDir Path folder;
  @AutoClose private GitConference conference;

  @BeforeEach
  void create() throws Exception {
    conference = GitConference.in(folder);
  }

  private BuildReport build() throws IOException {
    return Build.of(BuildOptions.of(folder)).run();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(path).toFile());
  }

  @Test
  void it_tells_by_day_what_was_and_what_is() throws Exception {
    conference.session("knots", "Knots", AT_NINE).commit();
    conference.session("knots", "Knots", AT_NINE.replace("09:00", "10:00")).commit();
    build();
    Document page = page("changes/index.html");
    assertEquals(
        List.of("Saturday, January 2, 2027", "Friday, January 1, 2027"),
        page.select("h2").eachText());
    Element moved = page.selectFirst(".changes > li");
    assertEquals("moved", moved.className());
    assertEquals("Moved: Knots", moved.select("h3 a").text());
    assertEquals("../sessions/knots/index.html", moved.select("h3 a").attr("href"));
    assertEquals(
        List.of(
            "Before: Friday, May 14, 2027, 09:00–09:30, The Deck",
            "Now: Friday, May 14, 2027, 10:00–10:30, The Deck"),
        moved.select("p").eachText());
    assertEquals("../feed.xml", page.select("link[type=application/atom+xml]").attr("href"));
  }

  @Test
  void what_is_cancelled_as_it_comes_is_not_told_as_if_it_took_place() throws Exception {
    conference
        .session("sails", "Sails")
        .session("knots", "Knots", AT_NINE, "status: cancelled", "replaced_by: sails")
        .commit();
    build();
    Element change = page("changes/index.html").selectFirst(".changes > li");
    assertEquals("cancelled added", change.className());
    assertEquals("Cancelled: Knots", change.select("h3").text());
    assertEquals(
        List.of("Before: Friday, May 14, 2027, 09:00–09:30, The Deck", "Instead: Sails"),
        change.select("p").eachText());
  }

  /** Times of other files change, and what has been told stays. */
  @Test
  void a_new_part_is_told_without_the_time_of_the_session_that_it_is_a_part_of() throws Exception {
    conference.session("panel", "Panel", AT_NINE).session("knots", "Knots", "part_of: panel");
    conference.commit();
    build();
    Element part = page("changes/index.html").selectFirst(".changes > li:contains(New: Knots)");
    assertEquals(List.of(), part.select("p").eachText());
  }

  @Test
  void titles_and_rooms_in_another_language_say_which() throws Exception {
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference.with("content/conference.yaml", settings + "languages: [en, ja]\n");
    conference
        .session("knots", "Knots", AT_NINE)
        .session("sails", "Sails", AT_NINE)
        .with("content/sessions/sails.ja.md", "---\ntitle: 帆\n---\n")
        .commit();
    conference.session("sails", "Sails", AT_NINE, "status: cancelled", "replaced_by: knots");
    conference.commit();
    build();
    Document page = page("ja/changes/index.html");
    assertEquals("", page.selectFirst("h3:contains(中止：帆) bdi").attr("lang"));
    assertEquals("en", page.selectFirst("h3:contains(追加：Knots) bdi").attr("lang"));
    assertEquals("en", page.selectFirst("p:contains(代わりの発表：Knots) bdi").attr("lang"));
    assertEquals("en", page.selectFirst("p:contains(09:00〜09:30、The Deck) bdi").attr("lang"));
    assertEquals("", page("changes/index.html").select(".changes bdi").attr("lang"));
  }

  @Test
  void names_that_run_the_other_way_carry_nothing_along() throws Exception {
    conference.session("knots", "\u05e7\u05e9\u05e8\u05d9\u05dd", AT_NINE).commit();
    conference.session("knots", "Knots", AT_NINE).commit();
    build();
    Document page = page("changes/index.html");
    assertEquals(List.of("New title: Knots", "New: Knots"), page.select("h3").eachText());
    Element before = page.select(".changes p").first();
    assertEquals("Before: \u05e7\u05e9\u05e8\u05d9\u05dd", before.text());
    assertEquals("\u05e7\u05e9\u05e8\u05d9\u05dd", before.select("bdi").text());
  }

  @Test
  void the_earlier_time_comes_first_from_right_to_left_too() throws Exception {
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference.with("content/conference.yaml", settings + "languages: [ar]\n");
    conference.session("knots", "Knots", AT_NINE).commit();
    build();
    String line = page("changes/index.html").select(".changes p").first().text();
    Bidi bidi = new Bidi();
    bidi.setPara(line, Bidi.RTL, null);
    String seen = bidi.writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
    assertTrue(seen.contains("09:00–09:30"), seen);
  }

  @Test
  void the_schedule_leads_to_it_and_a_commit_alone_makes_it_anew() throws Exception {
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference.with("content/conference.yaml", settings + "offline: false\n");
    conference.session("knots", "Knots", AT_NINE);
    build();
    Document schedule = page("schedule/index.html");
    assertEquals("Changes", schedule.select("a[href=../changes/index.html]").text());
    assertEquals("No changes are known.", page("changes/index.html").select("main > p").text());
    conference.commit();
    // Of all pages only this one; besides, what says when a session last changed.
    assertEquals(
        List.of(
            "changes/index.html",
            "feed.xml",
            "rooms/deck/deck.ics",
            "schedule.ics",
            "schedule.json",
            "schedule.xcs",
            "schedule.xml",
            "schedule/2027-05-14/2027-05-14.ics",
            "schedule/widgets/schedule.json",
            "sessions/all.js",
            "sessions/knots/knots.ics"),
        build().changes().orElseThrow().written());
    assertEquals("New: Knots", page("changes/index.html").select("h3").text());
  }

  @Test
  void whoever_does_not_want_the_feed_has_no_page() throws Exception {
    String settings = Files.readString(folder.resolve("content/conference.yaml"));
    conference.with("content/conference.yaml", settings + "without: [atom]\n");
    conference.session("knots", "Knots", AT_NINE).commit();
    build();
    assertFalse(Files.exists(folder.resolve("site/changes")));
    assertEquals(0, page("schedule/index.html").select("a[href*=changes]").size());
  }
}
