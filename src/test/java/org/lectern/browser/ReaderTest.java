package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.lectern.Sites;

/** A site in Chromium, used as readers use it. What the browser complains of fails the test. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReaderTest {
  static final String TOKYO = "Asia/Tokyo";
  static final String NEW_YORK = "America/New_York";

  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private Server server;
  private com.microsoft.playwright.Browser browser;

  /** The site that is read; the sample's unless a test has its own. */
  Path site() throws IOException {
    return Sites.sample();
  }

  @BeforeAll
  void start(com.microsoft.playwright.Browser shared) throws IOException {
    browser = shared;
    server = new Server(site());
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void nothing_was_complained_of() {
    // An answer comes after all that was complained of before it. Closing breaks off what a page
    // still loads, and the browser complains of that too.
    contexts.stream().flatMap(context -> context.pages().stream()).forEach(Page::title);
    List<String> found = List.copyOf(complaints);
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    complaints.clear();
    assertEquals(List.of(), found);
  }

  Server server() {
    return server;
  }

  /** The address of a page of the site. */
  String url(String address) {
    return server.url() + address;
  }

  static com.microsoft.playwright.Browser.NewContextOptions in(String zone) {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setTimezoneId(zone)
        .setViewportSize(1280, 900);
  }

  /** A reader's browser, with nothing kept in it yet. */
  BrowserContext reader(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = Browser.reader(browser, options);
    contexts.add(context);
    return context;
  }

  /** A page of the site in a reader's browser. */
  Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          boolean complaint = message.type().equals("error") || message.type().equals("warning");
          if (complaint && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
            complaints.add(message.text());
          }
        });
    page.navigate(url(address));
    return page;
  }

  /** A page in a new reader's browser. */
  Page open(String zone, String address) {
    return open(reader(in(zone)), address);
  }

  /** How far the page's content jumped while it loaded: the sum of its layout shifts. */
  static double shifts(Page page) {
    return ((Number)
            page.evaluate(
                """
                () => new Promise((done) => {
                  let sum = 0;
                  new PerformanceObserver((list) => {
                    for (const entry of list.getEntries()) {
                      sum += entry.value;
                    }
                  }).observe({ type: "layout-shift", buffered: true });
                  setTimeout(() => done(sum), 300);
                })
                """))
        .doubleValue();
  }

  /**
   * Holds pages to what everyone needs. One reader goes through all of them: to open a browser's
   * page takes as long as to look at one.
   */
  void assertForEveryone(String zone, List<String> addresses) {
    Page page = open(zone, addresses.get(0));
    assertAll(
        addresses.stream()
            .<Executable>map(
                address ->
                    () -> {
                      page.setViewportSize(1280, 900);
                      page.navigate(url(address));
                      page.locator("h1").waitFor();
                      assertForEveryone(page);
                    }));
  }

  /** Holds a page as it is now to what everyone needs, light and dark, and at 320 pixels. */
  static void assertForEveryone(Page page) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertEquals(List.of(), Axe.violations(page), scheme + ": " + page.url());
    }
    page.setViewportSize(320, 640);
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), page.url());
  }
}
