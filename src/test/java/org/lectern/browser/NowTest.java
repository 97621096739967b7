package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on now and next. */
class NowTest extends ReaderTest {
  private static final String SEED = "sessions/micro-credentials-surveying-the-landscape/";

  private static List<String> titles(Page page, String group) {
    page.locator(".board > section").first().waitFor();
    return page.locator("." + group + " .what").allInnerTexts();
  }

  @Test
  void all_rooms_are_shown_until_one_is_chosen() {
    Page page = open(TOKYO, "now/?at=2021-06-06T13:50");
    assertEquals(
        List.of("One Class, Two Scripts", "Micro-credentials: Surveying the landscape"),
        titles(page, "on-now"));
    assertEquals(List.of("What We Keep"), titles(page, "on-next"));
    assertForEveryone(page);
    page.locator(".choose-room").getByText("Room F").click();
    assertTrue(page.url().contains("room=room-f"));
    assertEquals(List.of("Micro-credentials: Surveying the landscape"), titles(page, "on-now"));
    assertEquals("Room F", page.locator("h1").innerText());
    assertEquals("Room F", page.title());
    assertEquals("13:50", page.locator(".clock").innerText());
    assertForEveryone(page);
  }

  @Test
  void a_screen_at_a_door_can_be_read_from_afar() {
    Page page = open(TOKYO, "now/?room=room-f&at=2021-06-06T13:50");
    titles(page, "on-now");
    page.setViewportSize(1920, 1080);
    assertTrue(
        ((Number)
                    page.locator(".on-now .what a")
                        .evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)"))
                .doubleValue()
            >= 80);
    assertFalse(page.locator(".masthead").isVisible());
    assertTrue(page.locator("footer").innerText().contains("Asia/Tokyo"));
  }

  @Test
  void a_cancelled_session_is_marked_and_what_follows_it_shows_too() {
    Page page = open(TOKYO, "now/?room=room-b&at=2021-06-05T11:05");
    assertEquals(
        List.of("Debating in Headsets: Presence and Turn-taking", "When to Show the Transcript"),
        titles(page, "on-next").subList(0, 2));
    assertTrue(
        page.locator(".on-next .is-cancelled").first().innerText().contains("Cancelled. Instead:"),
        page.locator(".on-next").innerText());
  }

  @Test
  void of_a_longer_session_the_talk_at_hand_is_shown() {
    Page page = open(TOKYO, "now/?room=room-f&at=2021-06-05T11:10");
    assertEquals(List.of("By Voice: Comments Recorded on Foot"), titles(page, "on-now"));
    assertTrue(page.locator(".on-now").innerText().contains("Feedback at a Distance"));
    assertEquals(List.of("By Machine: What the Checker Saw"), titles(page, "on-next"));
  }

  @Test
  void it_refreshes_with_the_minute_and_goes_on_without_a_network() {
    BrowserContext context = reader(in(TOKYO));
    context.clock().install(new Clock.InstallOptions().setTime("2021-06-06T04:44:30Z"));
    Page page = open(context, "now/?room=room-f");
    assertEquals(List.of("Micro-credentials: Surveying the landscape"), titles(page, "on-next"));
    page.evaluate("async () => { await navigator.serviceWorker.ready; }");
    context.setOffline(true);
    page.clock().runFor(31_000);
    PlaywrightAssertions.assertThat(page.locator(".clock")).hasText("13:45");
    assertEquals(List.of("Micro-credentials: Surveying the landscape"), titles(page, "on-now"));
    page.clock().runFor(30 * 60_000);
    PlaywrightAssertions.assertThat(page.locator(".clock")).hasText("14:15");
    PlaywrightAssertions.assertThat(page.locator(".on-now")).containsText("Nothing at the moment");
    context.setOffline(false);
  }

  @ParameterizedTest
  @CsvSource({"now/, h2", "now/?room=room-f, h2", "'', h3"})
  void what_has_not_changed_stays_when_the_minute_passes(String address, String heading) {
    BrowserContext context = reader(in(TOKYO));
    context.clock().install(new Clock.InstallOptions().setTime("2021-06-06T04:50:30Z"));
    Page page = open(context, address);
    Locator now = page.locator(".on-now " + heading);
    now.waitFor();
    ElementHandle before = now.elementHandle();
    page.clock().runFor(90_000);
    assertEquals(true, before.evaluate("(it) => it.isConnected"));
    assertForEveryone(page);
  }

  @Test
  void the_keyboard_stays_at_a_session_when_the_board_changes() {
    BrowserContext context = reader(in(TOKYO));
    context.clock().install(new Clock.InstallOptions().setTime("2021-06-06T04:44:30Z"));
    Page page = open(context, "now/?room=room-f");
    Locator link =
        page.locator(".board a", new Page.LocatorOptions().setHasText("Micro-credentials"));
    link.focus();
    page.clock().runFor(31_000);
    PlaywrightAssertions.assertThat(page.locator(".on-now .what")).containsText("Micro");
    PlaywrightAssertions.assertThat(link).isFocused();
    page.clock().runFor(30 * 60_000);
    PlaywrightAssertions.assertThat(page.locator(".board h2").first()).isFocused();
  }

  @Test
  void the_clock_says_the_time_alone_in_every_zone() {
    Page page = open("Europe/Berlin", "now/?at=2021-06-06T12:00");
    PlaywrightAssertions.assertThat(page.locator(".clock")).hasText("12:00");
    page.locator(".zone select").selectOption("Europe/Berlin");
    PlaywrightAssertions.assertThat(page.locator(".clock")).hasText("05:00");
  }

  @Test
  void a_screen_at_a_door_goes_by_the_conference_s_clock() {
    BrowserContext context = reader(in(NEW_YORK));
    Page page = open(context, "now/?at=2021-06-06T13:50");
    page.locator(".zone select").selectOption(NEW_YORK);
    PlaywrightAssertions.assertThat(page.locator(".clock")).hasText("00:50");
    page.navigate(url("now/?room=room-f&at=2021-06-06T13:50"));
    PlaywrightAssertions.assertThat(page.locator(".on-now .when")).hasText("13:45–14:15");
    PlaywrightAssertions.assertThat(page.locator(".clock")).hasText("13:50");
    PlaywrightAssertions.assertThat(page.locator("footer")).containsText("Asia/Tokyo");
    PlaywrightAssertions.assertThat(page.locator("select")).hasCount(0);
  }

  @Test
  void a_time_that_is_none_is_now() {
    Page page = open(TOKYO, "now/?at=noon");
    PlaywrightAssertions.assertThat(page.locator(".on-next")).containsText("Nothing more");
  }

  @Test
  void before_and_after_the_conference_it_says_so() {
    Page page = open(TOKYO, "now/?at=2021-05-01T12:00");
    assertTrue(page.locator(".on-next").first().innerText().contains("Fri, Jun 4"));
    page.navigate(url("now/?at=2021-07-01T12:00"));
    PlaywrightAssertions.assertThat(page.locator(".on-next"))
        .containsText("Nothing more in the program");
  }

  @Test
  void the_front_page_shows_it_during_the_conference_only() {
    Page page = open(TOKYO, "?at=2021-06-05T10:40");
    PlaywrightAssertions.assertThat(page.locator(".at-present")).isVisible();
    assertTrue(titles(page, "on-now").contains("A Reading Room by Mail"));
    assertForEveryone(page);
    page.setViewportSize(1280, 900);
    page.navigate(url(""));
    assertFalse(page.locator(".at-present").isVisible());
  }

  @Test
  void the_schedule_leads_to_the_time_that_it_is() {
    Page page = open(TOKYO, "schedule/?at=2021-06-06T13:50");
    Locator jump = page.locator(".tabs a").first();
    assertEquals("Jump to now", jump.innerText());
    jump.click();
    assertTrue(page.url().endsWith("#t-2021-06-06-1345"));
    assertEquals(
        "Under way",
        page.locator("[data-session=micro-credentials-surveying-the-landscape] .under-way")
            .innerText());
    page.navigate(url("schedule/2021-06-05/?at=2021-06-06T13:50"));
    PlaywrightAssertions.assertThat(page.locator(".star").first()).isVisible();
    assertEquals(0, page.getByText("Jump to now").count());
    page.navigate(url("schedule/"));
    assertEquals(0, page.getByText("Jump to now").count());
  }

  @Test
  void the_way_to_now_leads_to_what_filters_leave() {
    Page page = open(TOKYO, "schedule/?at=2021-06-06T13:50");
    page.locator(".filters summary").click();
    page.getByLabel("Closing Panel").check();
    page.getByText("Jump to now").click();
    assertTrue(page.url().endsWith("#t-2021-06-06-1515"), page.url());
    PlaywrightAssertions.assertThat(page.locator(":target")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKYO, NEW_YORK})
  void the_notice_says_when_the_door_is_open_and_when_all_is_over(String zone) {
    BrowserContext context = reader(in(zone));
    context.clock().install(new Clock.InstallOptions().setTime("2021-06-06T04:34:10Z"));
    Page page = open(context, SEED);
    Locator notice = page.locator(".access .opens");
    assertEquals("status", notice.getAttribute("role"));
    PlaywrightAssertions.assertThat(notice)
        .hasText("The door opens 10 minutes before the start: 13:35");
    page.clock().runFor(60_000);
    Locator now = notice.locator("> :not([hidden])");
    PlaywrightAssertions.assertThat(now).hasText("Open now");
    assertForEveryone(page);
    assertEquals(0, page.locator(".fact-when .under-way").count());
    page.clock().runFor(10 * 60_000);
    PlaywrightAssertions.assertThat(page.locator(".fact-when .under-way")).hasText("Under way");
    page.clock().runFor(30 * 60_000);
    PlaywrightAssertions.assertThat(now).hasText("This session is over");
    assertEquals(0, page.locator(".under-way").count());
  }

  @Test
  void a_hidden_page_rests_and_catches_up() {
    BrowserContext context = reader(in(TOKYO));
    context.clock().install(new Clock.InstallOptions().setTime("2021-06-06T04:44:30Z"));
    Page page = open(context, "now/");
    titles(page, "on-now");
    String hide =
        "(hidden) => { Object.defineProperty(document, 'hidden', { value: hidden, configurable:"
            + " true }); document.dispatchEvent(new Event('visibilitychange')); }";
    page.evaluate(hide, true);
    page.clock().runFor(5 * 60_000);
    assertEquals("13:44", page.locator(".clock").innerText());
    page.evaluate(hide, false);
    assertEquals("13:49", page.locator(".clock").innerText());
  }

  @Test
  void japanese_screens_speak_japanese() {
    Page page = open(TOKYO, "ja/now/?room=room-f&at=2021-06-06T13:50");
    assertEquals(List.of("マイクロクレデンシャルの現在地を見渡す"), titles(page, "on-now"));
    assertEquals("F教室", page.locator("h1").innerText());
    assertForEveryone(page);
  }

  @Test
  void without_script_it_leads_to_the_schedule() {
    Page page = open(reader(in(TOKYO).setJavaScriptEnabled(false)), "now/?room=room-f");
    assertFalse(page.locator(".choose-room").isVisible());
    page.getByText("To the schedule").first().click();
    assertTrue(page.url().endsWith("schedule/index.html"));
  }
}
