package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.TestConference;

/** A published program and a reader whose browser keeps it, in Chromium. */
@InChromium
abstract class KeptProgram {
  static final String CONFERENCE =
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
  static final String KEPT =
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

  final com.microsoft.playwright.Browser browser;
  TestConference conference;
  Path site;
  Server server;
  BrowserContext context;
  final List<String> complaints = new ArrayList<>();

  KeptProgram(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

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

  void publish(String base, String more, String title) throws IOException {
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
  Page visit(String base) throws IOException {
    server = new Server(site, base);
    context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    return open("");
  }

  Page open(String address) {
    Page page = context.newPage();
    Browser.tell(page, complaints::add);
    page.navigate(server.url() + address);
    return page;
  }

  @SuppressWarnings("unchecked")
  static List<String> kept(Page page) {
    return (List<String>) page.evaluate(KEPT);
  }

  /** Waits until the browser has all of the program that is published, and nothing else. */
  static void waitUntilKept(Page page) {
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
          const home = new URL(root, location.href).href;
          const all = new Set([list, ...assets.map((path) => home + path)]);
          Object.entries(pages).forEach(([path, version]) => all.add(home + path + "?" + version));
          const kept = (await cache.keys()).map(({ url }) => url);
          return kept.length === all.size && kept.every((url) => all.has(url));
        }
        """);
  }

  /**
   * Waits until a function says true; the pages' policy forbids Playwright's own way of waiting.
   */
  static void waitFor(Page page, String function) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(page.evaluate(function))) {
        return;
      }
      page.waitForTimeout(100);
    }
    fail(function + " " + kept(page));
  }

  static Locator notice(Page page) {
    return page.locator(".notice");
  }
}
