package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.Sites;

/** How the page for searching behaves. */
class SearchPageTest extends SearchingReader {
  SearchPageTest(com.microsoft.playwright.Browser browser) throws IOException {
    super(browser);
  }

  @Test
  void leads_to_the_session_and_back_to_the_results() {
    search("", "landscape");
    assertThat(page).hasURL(server.url() + "search/?q=landscape");
    first().locator(".name a").click();
    assertThat(page).hasURL(Pattern.compile("sessions/micro-credentials.*"));
    page.goBack();
    settled();
    assertThat(page.locator("#query")).hasValue("landscape");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    first().locator(".where a").click();
    assertThat(page).hasURL(Pattern.compile("rooms/room-f/.*"));
  }

  @Test
  void going_back_to_a_kept_page_the_box_says_what_was_looked_for() {
    search("", "a");
    page.locator("#more").click();
    int shown = titles().size();
    Browser.returnTo(page);
    settled();
    assertThat(page.locator("#query")).hasValue("a");
    assertEquals(shown, titles().size(), "what was asked for is still there");
    assertThat(page).hasURL(server.url() + "search/?q=a");
  }

  @Test
  void going_back_the_box_says_the_last_query_not_the_first() {
    page.navigate(server.url() + "search/?q=landscape");
    settled();
    page.locator("#query").fill("qualification");
    settled();
    Browser.returnTo(page);
    settled();
    assertThat(page.locator("#query")).hasValue("qualification");
    assertThat(page).hasURL(server.url() + "search/?q=qualification");
  }

  @Test
  void every_link_of_a_result_leads_somewhere() {
    search("ja/", "a");
    for (Object link :
        (List<?>)
            page.evaluate("[...document.querySelectorAll('#results a[href]')].map(a => a.href)")) {
      assertEquals(200, context.request().get(link.toString()).status(), link.toString());
    }
    assertTrue(page.locator("#results a[href]").count() > 50);
  }

  @Test
  void is_found_on_every_page_and_works_by_keyboard() {
    page.navigate(server.url() + "ja/sessions/headset-debates/");
    page.getByText("検索").click();
    assertThat(page).hasURL(server.url() + "ja/search/index.html");
    Locator query = page.locator("#query");
    assertThat(query).isFocused();
    page.keyboard().type("字幕/");
    assertThat(query).hasValue("字幕/");
    settled();
    page.keyboard().press("Tab");
    assertThat(first().locator(".name a")).isFocused();
    // A key that does something by itself can't be turned off (WCAG 2.1.4).
    page.keyboard().press("/");
    assertThat(first().locator(".name a")).isFocused();
    page.keyboard().press("Shift+Tab");
    assertThat(query).isFocused();
    page.keyboard().press("Escape");
    assertThat(query).hasValue("");
    assertThat(page.locator("#results")).isHidden();
    assertThat(page.locator("#found")).hasText("");
    assertThat(page).hasURL(server.url() + "ja/search/index.html");
  }

  @Test
  void says_how_much_was_found_in_a_live_region() {
    search("", "landscape");
    assertThat(page.locator("#found")).hasText(Pattern.compile("^\\d+ results?$"));
  }

  @Test
  void loads_nothing_from_elsewhere_and_abstracts_only_after_results() {
    page.navigate(server.url() + "search/");
    page.waitForLoadState();
    assertTrue(requests.stream().noneMatch(url -> url.contains("abstracts-")), "not before typing");
    page.locator("#query").pressSequentially("qualification");
    settled();
    assertTrue(requests.stream().anyMatch(url -> url.contains("abstracts-")));
    assertTrue(requests.stream().allMatch(url -> url.startsWith(server.url())), "" + requests);
  }

  @Test
  void other_pages_load_nothing_of_it() {
    page.navigate(server.url() + "sessions/");
    page.waitForLoadState();
    assertTrue(
        requests.stream().noneMatch(url -> url.matches(".*(search|minisearch|terms)\\..*")),
        "" + requests);
  }

  @Test
  void works_from_a_disk() {
    page.navigate(Sites.sample().resolve("search/index.html").toUri().toString());
    page.locator("#query").pressSequentially("qualification");
    settled();
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    assertTrue(marks(".summary").contains("qualification"));
    first().locator(".name a").click();
    assertThat(page.locator("h1")).hasText("Micro-credentials: Surveying the landscape");
  }

  @Test
  void without_script_says_so_and_leads_to_the_lists() {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(server.url() + "search/");
    assertThat(page.locator("main .without-script p")).isVisible();
    assertThat(page.locator("#query")).isHidden();
    page.locator("main .without-script a", new Page.LocatorOptions().setHasText("Sessions"))
        .click();
    assertThat(page.locator("h1")).hasText("Sessions");
  }

  @Test
  void keeps_its_results_where_the_abstracts_cannot_be_read() {
    page.route("**/abstracts-*", route -> route.abort());
    page.navigate(server.url() + "search/");
    page.locator("#query").pressSequentially("landscape");
    settled();
    assertThat(page.locator("#found")).containsText("can’t be read now");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    page.unroute("**/abstracts-*");
    page.locator("#query").fill("qualification");
    assertThat(page.locator("#found")).hasText(Pattern.compile("^\\d+ results?$"));
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    complaints.removeIf(text -> text.contains("ERR_FAILED"));
  }

  @Test
  void results_can_be_starred_and_follow_the_readers_zone() {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setTimezoneId("Europe/London"));
    search("", "landscape");
    assertThat(first().locator(".range")).hasText("13:45–14:15");
    page.locator("[data-zone-text] select").selectOption("Europe/London");
    assertThat(first().locator(".range")).hasText("05:45–06:15");
    first().locator(".star").click();
    search("", "micro-cred");
    assertThat(first().locator(".range")).hasText("05:45–06:15");
    assertThat(first().locator(".star")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".mine .count")).hasText("1");
  }

  @Test
  void the_keyboard_goes_on_from_the_first_of_more_results() {
    page.navigate(server.url() + "search/?q=the");
    settled();
    page.locator("#more").press("Enter");
    page.waitForTimeout(500);
    assertThat(page.locator("#results > :nth-child(31) .name a")).isFocused();
  }

  @Test
  void the_keyboard_stays_at_a_result_while_the_abstracts_come() {
    List<Route> held = new ArrayList<>();
    page.route("**/abstracts-*", held::add);
    page.navigate(server.url() + "search/?q=landscape");
    Locator star = page.locator("[data-session^=micro-credentials-] .star");
    star.focus();
    page.waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);
    settled();
    assertThat(star).isFocused();
  }

  @Test
  void a_query_of_signs_alone_finds_nothing() {
    search("", "🎉");
    assertThat(page.locator("#found")).hasText("Nothing found");
    assertThat(page.locator("#nothing")).isVisible();
  }
}
