package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading and keeping the program where the network is slow or the program is large. */
class SlowNetworkTest extends KeptProgram {
  SlowNetworkTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  @Test
  void a_slow_network_shows_what_is_published_and_a_dead_one_what_is_kept() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    publish("/", "", "Splices");
    server.setDelay(2000);
    page.navigate(server.url() + "sessions/knots/");
    assertThat(page.locator("h1")).containsText("Splices");
    assertThat(notice(page)).isEmpty();

    server.setDelay(60_000);
    page.navigate(server.url() + "sessions/tides/");
    assertThat(page.locator("h1")).containsText("Tides");
    assertThat(notice(page)).containsText("no connection");
  }

  @Test
  void readers_who_save_data_keep_only_the_pages_that_they_open() throws IOException {
    publish("/", "", "Knots");
    server = new Server(site);
    context = browser.newContext();
    context.addInitScript(
        "Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true })");
    Page page = open("");
    waitFor(page, "Boolean(navigator.serviceWorker.controller)");
    page.navigate(server.url() + "sessions/knots/");
    waitFor(page, KEEPS_ITS_PAGE);
    assertEquals(PAGES, pages(page));
    context.setOffline(true);
    page.navigate(server.url() + "sessions/knots/");
    assertThat(page.locator("h1")).containsText("Knots");
    assertEquals(
        "rgb(21, 23, 28)",
        page.evaluate("getComputedStyle(document.body).color"),
        "the style is there");
    assertThat(page.locator("h1 + .star, h1 .star").first()).isVisible();
    page.navigate(server.url() + "sessions/tides/");
    assertThat(page.locator("h1")).hasText("This page isn\u2019t on your device");
  }

  @Test
  void a_very_slow_network_is_left_to_the_pages_that_readers_open() throws IOException {
    publish("/", "", "Knots");
    server = new Server(site);
    context = browser.newContext();
    context.addInitScript(
        "Object.defineProperty(NetworkInformation.prototype, 'effectiveType',"
            + " { get: () => '2g' })");
    Page page = open("");
    waitFor(page, "Boolean(navigator.serviceWorker.controller)");
    page.navigate(server.url() + "sessions/knots/");
    page.waitForTimeout(1500);
    assertEquals(PAGES, pages(page));
  }

  /** The page that was opened, and what says that one isn't kept. */
  private static final List<String> PAGES =
      List.of("/ja/unkept.html", "/sessions/knots/", "/unkept.html");

  private static final String KEEPS_ITS_PAGE =
      "async () => { const cache = await caches.open((await caches.keys())[0]);"
          + " return Boolean(await cache.match(location.href, { ignoreSearch: true })); }";

  private static List<String> pages(Page page) {
    return kept(page).stream()
        .filter(url -> !url.contains("/assets/"))
        .map(url -> java.net.URI.create(url).getPath())
        .sorted()
        .toList();
  }

  /** A reader's browser on a site with a thousand pages, which it has begun to keep. */
  private Page visitLarge(long delay) throws IOException {
    for (int i = 0; i < 500; i++) {
      conference.session("s" + i, "type: talk");
    }
    publish("/", "cards: false\n", "Knots");
    server = new Server(site);
    server.setDelay(delay);
    context = browser.newContext();
    Page page = open("");
    waitFor(page, "Boolean(navigator.serviceWorker.controller)");
    return page;
  }

  @Test
  void a_page_that_a_reader_waits_for_comes_before_those_that_are_kept() throws IOException {
    Page page = visitLarge(30);
    waitFor(
        page,
        "async () => (await (await caches.open((await caches.keys())[0])).keys()).length > 20");
    server.setDelay("sessions/tides/", 2000);
    int before = server.answers();
    page.navigate(server.url() + "sessions/tides/");
    int answers = server.answers() - before;
    assertTrue(answers < 40, answers + " meanwhile");
    assertTrue(settled(page) >= 400, "then it goes on");
  }

  @Test
  void a_large_program_is_kept_little_by_little_the_schedule_first() throws IOException {
    Page page = visitLarge(5);
    server.mostAtOnce();
    int files = settled(page);
    assertTrue(files >= 400 && files <= 420, files + " at a time");
    int together = server.mostAtOnce();
    assertTrue(together <= 4, together + " at once");
    List<String> kept = kept(page);
    for (String first : List.of("schedule/", "my/", "search/", "sessions/", "sessions/all.js")) {
      assertTrue(kept.stream().anyMatch(url -> url.matches(".*:\\d+/" + first + "\\?.*")), first);
    }
    page.navigate(server.url() + "sessions/tides/");
    assertTrue(settled(page) > 780, "it goes on with the next page");
    page.navigate(server.url() + "sessions/knots/");
    waitUntilKept(page);
    assertEquals(List.of(), complaints);
  }

  /** How many files are kept once no more come. */
  private static int settled(Page page) {
    int before = -1;
    int now = kept(page).size();
    while (now != before) {
      before = now;
      page.waitForTimeout(1500);
      now = kept(page).size();
    }
    return now;
  }
}
