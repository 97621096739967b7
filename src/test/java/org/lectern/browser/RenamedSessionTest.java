package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
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
