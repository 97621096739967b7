package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.TestConference;

/** Reading the program without a connection, in Chromium. */
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineTest {
  private static final String CONFERENCE =
      """
      name: Harbour Talks
      url: https://talks.example.org%s
      timezone: Europe/Lisbon
      start: 2027-05-14
      end: 2027-05-14
      languages: [en, ja]
      rooms: [ { id: deck, name: Deck } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """;

  /** The addresses of all that the browser keeps, without what begins them all. */
  private static final String KEPT =
      """
      async () => {
        const kept = [];
        for (const name of await caches.keys()) {
          for (const request of await (await caches.open(name)).keys()) {
            kept.push(request.url);
          }
        }
        return kept;
      }
      """;

  private final com.microsoft.playwright.Browser browser;
  private TestConference conference;
  private Path site;
  private Server server;
  private BrowserContext context;
  private final List<String> complaints = new ArrayList<>();

  OfflineTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start() {}

  @AfterAll
  void stop() {}

  @BeforeEach
  void prepare(@TempDir Path folder) {
    conference = new TestConference(folder.resolve("source"));
    site = folder.resolve("site");
    complaints.clear();
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private void publish(String base, String more, String title) throws IOException {
    conference
        .with("content/conference.yaml", CONFERENCE.formatted(base) + more)
        .with("content/media/a.pdf", "%PDF-1.4")
        .with(
            "content/sessions/knots.md",
            "---\ntitle: "
                + title
                + "\ntype: talk\nstart: 2027-05-14 10:00\nroom: deck\n"
                + "media: [ { pdf: media/a.pdf, title: Handout } ]\n---\nText\n")
        .with("content/sessions/tides.md", "---\ntitle: Tides\ntype: talk\n---\n")
        .with("content/sessions/\u6f6e.md", "---\ntitle: \u6f6e\ntype: talk\n---\n");
    BuildReport report = Build.of(BuildOptions.of(conference.root()).into(site)).run();
    assertEquals(List.of(), report.problems());
  }

  /** A reader's browser on the site for the first time. */
  private Page visit(String base) throws IOException {
    server = new Server(site, base);
    context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    return open("");
  }

  private Page open(String address) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(server.url() + address);
    return page;
  }

  @SuppressWarnings("unchecked")
  private static List<String> kept(Page page) {
    return (List<String>) page.evaluate(KEPT);
  }

  /** Waits until the browser has all of the program that is published, and nothing else. */
  private static void waitUntilKept(Page page) {
    waitFor(
        page,
        """
        async () => {
          const root = document.documentElement.dataset.root || "./";
          const worker = await (await fetch(root + "sw.js")).text();
          const list = new URL(root + /^const LIST = "(.*)"/.exec(worker)[1], location.href).href;
          const names = await caches.keys();
          if (names.length !== 1) return false;
          const cache = await caches.open(names[0]);
          const found = await cache.match(list);
          if (!found) return false;
          const { assets, pages } = await found.json();
          const all = assets.length + Object.keys(pages).length + 1;
          return (await cache.keys()).length === all;
        }
        """);
  }

  /**
   * Waits until a function says true; the pages' policy forbids Playwright's own way of waiting.
   */
  private static void waitFor(Page page, String function) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(page.evaluate(function))) {
        return;
      }
      page.waitForTimeout(100);
    }
    fail(function + " " + kept(page));
  }

  private static Locator notice(Page page) {
    return page.locator(".notice");
  }

  private static void isForEveryone(Page page) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertEquals(
          List.of(),
          new AxeBuilder(page)
              .analyze().getViolations().stream().map(found -> found.getId()).toList());
    }
    page.setViewportSize(320, 640);
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
    page.setViewportSize(1280, 900);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/2027/"})
  void the_whole_program_can_be_read_without_a_connection_after_the_first_visit(String base)
      throws IOException {
    publish(base, "", "Knots");
    Page page = visit(base);
    waitUntilKept(page);
    assertTrue(
        kept(page).stream().noneMatch(url -> url.matches(".*/(media|cards)/.*")),
        "no media and no pictures");
    assertEquals(List.of(), complaints);

    context.setOffline(true);
    for (String address :
        List.of(
            "sessions/knots/",
            "sessions/knots/index.html",
            "ja/sessions/knots/",
            "schedule/2027-05-14/",
            "schedule/?day=2027-05-14#main-content",
            "search/",
            "my/",
            "ja/",
            "sessions/%E6%BD%AE/")) {
      page.navigate(server.url() + address);
      assertThat(page.locator("h1")).isVisible();
      assertThat(notice(page))
          .containsText(address.startsWith("ja/") ? "接続できません" : "no connection");
      assertEquals(
          "rgb(21, 23, 28)",
          page.evaluate("getComputedStyle(document.body).color"),
          "the style is there");
    }
    page.navigate(server.url() + "sessions/knots/");
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName("日本語"))
        .click();
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
    page.navigate(server.url() + "sessions/knots/");
    assertThat(notice(page)).containsText(Pattern.compile("as of .*20\\d\\d"));
    isForEveryone(page);
    notice(page).locator("button").click();
    assertThat(notice(page)).isEmpty();
  }

  @Test
  void what_a_reader_starred_is_listed_without_a_connection() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    page.navigate(server.url() + "sessions/knots/");
    page.locator("[data-session=knots] .star").first().click();
    context.setOffline(true);
    page.navigate(server.url() + "my/");
    assertThat(page.locator("main")).containsText("Knots");
    assertThat(page.locator("main")).containsText("10:00");
  }

  @Test
  void a_new_program_shows_at_once_and_is_told_of_where_the_old_one_is_open() throws IOException {
    publish("/", "", "Knots");
    Page old = visit("/");
    waitUntilKept(old);
    old.navigate(server.url() + "sessions/knots/");
    Page untouched = open("sessions/tides/");
    int before = server.answers();

    publish("/", "", "Splices");
    Page fresh = open("sessions/knots/");
    assertThat(fresh.locator("h1")).containsText("Splices");

    assertThat(notice(old)).containsText("The program has changed");
    assertThat(old.locator("h1")).containsText("Knots");
    isForEveryone(old);
    waitUntilKept(fresh);
    assertThat(notice(fresh)).isEmpty();
    assertThat(notice(untouched)).isEmpty();
    assertTrue(server.answers() - before < 40, "only what changed is fetched");

    notice(old).getByText("Show the new one").click();
    assertThat(old.locator("h1")).containsText("Splices");
    assertThat(notice(old)).isEmpty();

    context.setOffline(true);
    for (String address : List.of("sessions/knots/", "ja/sessions/knots/", "schedule/")) {
      old.navigate(server.url() + address);
      assertThat(old.locator("main")).containsText("Splices");
      assertThat(old.locator("main")).not().containsText("Knots");
    }
    assertEquals(List.of(), complaints);
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
  void a_conference_that_turns_it_off_is_forgotten() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    publish("/", "offline: false\n", "Knots");
    page.navigate(server.url() + "sessions/knots/");
    waitFor(
        page,
        "async () => (await navigator.serviceWorker.getRegistrations()).length === 0"
            + " && (await caches.keys()).length === 0");
    page.navigate(server.url());
    assertTrue(page.locator("link[rel=manifest]").count() == 0);
    assertFalse((Boolean) page.evaluate("Boolean(navigator.serviceWorker.controller)"));
    assertEquals(List.of(), complaints);
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
    waitFor(
        page,
        "async () => (await (await caches.open((await caches.keys())[0])).keys()).length === 2");
    context.setOffline(true);
    page.navigate(server.url() + "sessions/knots/");
    assertThat(page.locator("h1")).containsText("Knots");
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
    assertEquals(2, kept(page).size(), "the list and the page: " + kept(page));
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

  @Test
  void without_a_worker_pages_are_as_they_are() throws IOException {
    publish("/", "", "Knots");
    context = browser.newContext();
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(site.resolve("sessions/knots/index.html").toUri().toString());
    assertThat(page.locator("h1")).containsText("Knots");
    assertEquals(0, notice(page).count());
    assertEquals(List.of(), complaints);
  }
}
