package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** Stars across builds in which sessions are renamed and removed. */
class RenamedSessionTest extends ReaderTest {
  private static final String CONFERENCE =
      """
      name: Harbour Talks
      url: https://talks.example.org/2027/
      timezone: Europe/Lisbon
      start: 2027-03-26
      end: 2027-03-28
      rooms: [ { id: deck, name: Deck } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;

  @TempDir static Path folder;

  private TestConference conference() {
    return new TestConference(folder.resolve("source"));
  }

  @Override
  Path site() throws IOException {
    conference()
        .with("content/conference.yaml", CONFERENCE)
        .session("knots", "type: talk\nstart: 2027-03-26 10:00\nroom: deck")
        .session("sails", "type: talk\nstart: 2027-03-26 11:00\nroom: deck")
        .session("tides", "type: talk\nstart: 2027-03-28 11:00\nroom: deck");
    build();
    return folder.resolve("site");
  }

  private void build() throws IOException {
    Build.of(BuildOptions.of(conference().root()).into(folder.resolve("site"))).run();
  }

  @Test
  void stars_follow_a_renamed_session_and_leave_with_one_that_is_gone() throws IOException {
    Page page = open("Europe/Lisbon", "schedule/");
    for (String slug : List.of("knots", "sails", "tides")) {
      page.locator("[data-session=" + slug + "] > .star").click();
    }
    page.navigate(url("my/"));
    page.locator(".my-days .entry").first().waitFor();
    String link = page.getByLabel("Link to your choice").first().inputValue();

    Files.delete(conference().root().resolve("content/sessions/knots.md"));
    Files.delete(conference().root().resolve("content/sessions/sails.md"));
    conference()
        .session(
            "knots-and-splices",
            "type: talk\nstart: 2027-03-26 12:00\nroom: deck\naliases: [knots]");
    build();

    page.navigate(url("schedule/"));
    PlaywrightAssertions.assertThat(page.locator("[data-session=knots-and-splices] > .star"))
        .hasAttribute("aria-pressed", "true");
    PlaywrightAssertions.assertThat(page.locator(".mine .count")).hasText("2");
    assertEquals(List.of("knots-and-splices", "tides"), page.evaluate("Lectern.stars()"));

    Page other = open("Europe/Lisbon", link.substring(url("").length()));
    PlaywrightAssertions.assertThat(other.locator(".offered li")).hasCount(2);
    PlaywrightAssertions.assertThat(other.locator(".gone")).hasText("No longer in the program: 1");
  }

  @Test
  void a_star_outlives_a_program_that_is_older_than_its_session() throws IOException {
    String list = "**/sessions/all.js";
    String older = Files.readString(folder.resolve("site/sessions/all.js"));
    conference().session("brand-new", "type: talk\nstart: 2027-03-28 15:00\nroom: deck");
    build();
    BrowserContext context = reader(in("Europe/Lisbon"));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    context.route(list, route -> route.fulfill(new Route.FulfillOptions().setBody(older)));
    Page page = open(context, "sessions/brand-new/");
    Locator star = page.locator(".session .star");
    star.click();
    for (int visit = 0; visit < 2; visit++) {
      page.evaluate("async () => { await Lectern.program(); }");
      PlaywrightAssertions.assertThat(star).hasAttribute("aria-pressed", "true");
      PlaywrightAssertions.assertThat(page.locator(".mine .count")).hasText("1");
      page.navigate(url("my/"));
      PlaywrightAssertions.assertThat(page.locator(".empty")).isVisible();
      page.navigate(url("sessions/brand-new/"));
    }
    context.unroute(list);
    page.navigate(url("my/"));
    PlaywrightAssertions.assertThat(page.locator(".my-days [data-session=brand-new]")).isVisible();

    page.navigate(url("sessions/brand-new/"));
    star.click();
    page.navigate(url("my/"));
    PlaywrightAssertions.assertThat(page.locator(".empty")).isVisible();
    assertEquals(List.of(), page.evaluate("Lectern.allStars()"), "what was taken back is gone");
  }

  @Test
  void a_star_of_a_removed_session_is_not_shown_and_comes_back_with_it() throws IOException {
    Path file = conference().root().resolve("content/sessions/anchors.md");
    String fields = "type: talk\nstart: 2027-03-28 16:00\nroom: deck";
    conference().session("anchors", fields);
    build();
    BrowserContext context = reader(in("Europe/Lisbon"));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    Page page = open(context, "sessions/anchors/");
    page.locator(".session .star").click();
    Files.delete(file);
    build();
    page.navigate(url("my/"));
    PlaywrightAssertions.assertThat(page.locator(".empty")).isVisible();
    PlaywrightAssertions.assertThat(page.locator(".mine .count")).isEmpty();
    page.navigate(url("speakers/"));
    PlaywrightAssertions.assertThat(page.locator(".mine .count")).isEmpty();
    conference().session("anchors", fields);
    build();
    page.navigate(url("my/"));
    PlaywrightAssertions.assertThat(page.locator(".my-days [data-session=anchors]")).isVisible();
  }

  @Test
  void a_clock_that_can_be_set_knows_of_summer_time() {
    Page page = open("America/New_York", "schedule/?at=2027-03-26T10:10");
    assertEquals(
        "2027-03-26T10:10:00.000Z",
        page.evaluate("new Date(Lectern.now() - (Lectern.now() % 6e4)).toISOString()"));
    page.navigate(url("schedule/?at=2027-03-28T11:10"));
    assertEquals(
        "2027-03-28T10:10:00.000Z",
        page.evaluate("new Date(Lectern.now() - (Lectern.now() % 6e4)).toISOString()"));
    PlaywrightAssertions.assertThat(page.locator("[data-session=tides] .under-way"))
        .hasText("Under way");
  }
}
