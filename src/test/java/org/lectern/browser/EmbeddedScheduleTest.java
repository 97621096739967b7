package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** What an embedded schedule shows, and what it does where something fails. */
class EmbeddedScheduleTest extends EmbeddingReader {
  EmbeddedScheduleTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  @ParameterizedTest
  @CsvSource({
    "room=room-b day=2021-06-04, 4",
    "track=inclusion, 12",
    "session=welcome, 1",
    "room=none, 0"
  })
  void attributes_choose(String attributes, int atMost) throws IOException {
    Page page = page(attributes, options());
    assertThat(page.locator("lectern-schedule [part=more] a")).hasText("The whole schedule");
    int count = sessions(page).count();
    assertTrue(count <= atMost && (count > 0 || atMost == 0), "found " + count);
    for (String place : page.locator("lectern-schedule [part=place]").allTextContents()) {
      assertTrue(!attributes.contains("room-b") || place.contains("Room B"), place);
      assertTrue(!attributes.contains("inclusion") || place.contains("Inclusion"), place);
    }
    if (atMost == 0) {
      assertThat(page.locator("lectern-schedule [part=none]"))
          .hasText("Nothing is scheduled here yet.");
    }
  }

  @Test
  void today_is_the_last_day_after_the_conference() throws IOException {
    Page page = page("day=today", options());
    assertThat(page.locator("lectern-schedule h2")).hasText("Sunday, June 6, 2021");
  }

  @Test
  void today_lasts_until_the_next_day_starts() throws IOException {
    BrowserContext context = context(options());
    context.clock().setFixedTime("2021-06-05T15:40:00Z");
    Page page = page("day=today", context);
    assertThat(page.locator("lectern-schedule h2")).hasText("Saturday, June 5, 2021");
  }

  @Test
  void attributes_may_change() throws IOException {
    Page page = page("session=welcome", options());
    assertThat(sessions(page)).hasCount(1);
    page.evaluate(
        "document.querySelector('lectern-schedule').setAttribute('src', '"
            + program.url()
            + "ja/')");
    assertThat(sessions(page).locator("[part=title]")).hasText("開会のごあいさつ");
    assertThat(page.locator("lectern-schedule [part=schedule]")).hasAttribute("lang", "ja");
  }

  private void changeSource(Page page, String path) {
    page.evaluate(
        "src => document.querySelector('lectern-schedule').setAttribute('src', src)",
        program.url() + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja/index.html", "ja/?from=here#top"})
  void a_folder_may_lack_its_last_slash(String path) throws IOException {
    Page page = page("session=welcome", options());
    changeSource(page, path);
    assertThat(sessions(page).locator("[part=title]")).hasText("開会のごあいさつ");
  }

  @Test
  void what_was_asked_for_last_is_shown_though_its_answer_comes_first() throws IOException {
    Page page = page("session=welcome src=" + SITE + "none/", options());
    assertThat(page.locator("lectern-schedule > a")).isVisible();
    List<Route> waiting = new ArrayList<>();
    page.route(program.url() + "embed.json", waiting::add);
    changeSource(page, "");
    page.waitForCondition(() -> !waiting.isEmpty());
    changeSource(page, "ja/");
    assertThat(sessions(page).locator("[part=title]")).hasText("開会のごあいさつ");
    page.waitForResponse(program.url() + "embed.json", () -> waiting.get(0).resume());
    page.evaluate("() => new Promise((done) => setTimeout(done, 100))");
    assertThat(sessions(page).locator("[part=title]")).hasText("開会のごあいさつ");
  }

  @Test
  void a_source_that_cannot_be_loaded_leaves_the_link_and_not_the_former_schedule()
      throws IOException {
    Page page = page("session=welcome", options());
    assertThat(sessions(page)).hasCount(1);
    changeSource(page, "none/");
    assertThat(page.locator("lectern-schedule > a")).isVisible();
    assertThat(sessions(page)).hasCount(0);
  }

  @Test
  void a_reader_elsewhere_can_have_the_times_of_their_own_zone() throws IOException {
    Page page = page("session=welcome", options().setTimezoneId("America/New_York"));
    Locator time = sessions(page).locator("[part=time]");
    assertThat(time).hasText("10:00–10:20");
    assertThat(page.locator("lectern-schedule [part=zone]"))
        .hasText("Times are those of Asia/Tokyo.");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertThat(time).hasText("Thu, Jun 3 21:00–21:20");
    assertThat(page.locator("lectern-schedule [part=zone]"))
        .hasText("Times are those of America/New_York.");
    assertThat(page.getByLabel("Show times in my time zone")).isFocused();
    page.keyboard().press("Tab");
    assertThat(sessions(page).locator("a")).isFocused();
  }

  @Test
  void a_reader_at_the_venue_has_nothing_to_choose() throws IOException {
    Page page = page("session=welcome", options());
    assertThat(sessions(page)).hasCount(1);
    assertThat(page.locator("lectern-schedule input")).hasCount(0);
  }

  @Test
  void zone_local_begins_with_the_readers_own() throws IOException {
    Page page = page("session=welcome zone=local", options().setTimezoneId("Europe/Berlin"));
    assertThat(sessions(page).locator("[part=time]")).hasText("03:00–03:20");
    assertThat(page.getByLabel("Show times in my time zone")).isChecked();
  }

  @Test
  void without_scripts_there_is_the_link() throws IOException {
    Page page = page("", options().setJavaScriptEnabled(false));
    assertThat(page.locator("lectern-schedule > a")).isVisible();
  }

  @Test
  void where_the_schedule_cannot_be_loaded_the_link_stays() throws IOException {
    program.setHeaders(address -> Map.of());
    Page page = page("", options());
    page.waitForCondition(() -> complaints.stream().anyMatch(text -> text.contains("lectern-")));
    assertThat(page.locator("lectern-schedule > a")).isVisible();
    assertThat(sessions(page)).hasCount(0);
  }

  /** Browsers write Thai years from the Buddha on, and call this zone Asia/Calcutta. */
  @Test
  void years_are_those_of_the_site_and_a_zone_of_another_name_is_no_choice() throws IOException {
    Path conference = folder.resolve("conference");
    new TestConference(conference)
        .with(
            "content/conference.yaml",
            """
            name: Knots
            url: https://x.example.org/
            timezone: Asia/Kolkata
            languages: [th]
            start: 2028-02-29
            end: 2028-02-29
            cards: false
            """)
        .with("templates/messages/th.properties", "schedule=กำหนดการ\n")
        .session("knots", "start: 2028-02-29 23:00\nduration: 120");
    assertFalse(Build.of(BuildOptions.of(conference)).run().hasErrors());
    program = server(conference.resolve("site"));
    program.setHeaders(address -> Map.of("Access-Control-Allow-Origin", "*"));
    Page page = page("", options().setTimezoneId("Asia/Kolkata"));
    assertThat(sessions(page).locator("[part=time]"))
        .hasText(Pattern.compile("^\\s*23:00.01:00 .*1 .*$"));
    assertThat(page.locator("lectern-schedule h2")).containsText("2028");
    assertThat(page.locator("lectern-schedule [part=zone]")).containsText("Asia/Kolkata");
    assertThat(page.locator("lectern-schedule [part=choice]")).hasCount(0);
  }

  @Test
  void texts_of_the_conference_are_never_html() throws IOException {
    Path conference = folder.resolve("conference");
    String evil = "<img src=x onerror=document.title='taken'>";
    new TestConference(conference)
        .with(
            "content/conference.yaml",
            """
            name: "EVIL"
            url: https://x.example.org/
            timezone: UTC
            start: 2027-05-14
            end: 2027-05-14
            cards: false
            rooms: [ { id: deck, name: "EVIL" } ]
            tracks: [ { id: sea, name: "EVIL", color: "#2476be" } ]
            """
                .replace("EVIL", evil))
        .with("content/speakers/ana.md", "---\nname: \"" + evil + "\"\n---\n")
        .with(
            "content/sessions/knots.md",
            "---\ntitle: \""
                + evil
                + "\"\nspeakers: [ana]\ntrack: sea\nroom: deck\nstart: 2027-05-14 10:00\n"
                + "end: 10:30\n---\n");
    assertFalse(Build.of(BuildOptions.of(conference)).run().hasErrors());
    program = server(conference.resolve("site"));
    program.setHeaders(address -> Map.of("Access-Control-Allow-Origin", "*"));
    Page page = page("", options());
    assertThat(sessions(page).locator("a")).hasText(evil);
    assertThat(sessions(page).locator("[part=speakers]")).hasText(evil);
    assertThat(sessions(page).locator("[part=place]")).hasText(evil + " · " + evil);
    assertThat(page.locator("lectern-schedule img")).hasCount(0);
    assertEquals("X", page.title());
  }
}
