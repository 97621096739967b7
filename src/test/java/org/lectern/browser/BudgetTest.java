package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lectern.Sites;

/** What a page costs a reader in bad Wi-Fi. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetTest {
  private static final int KILOBYTE = 1000;

  @AutoClose private final Server server;
  private final com.microsoft.playwright.Browser browser;

  BudgetTest(com.microsoft.playwright.Browser browser) throws IOException {
    this.browser = browser;
    this.server = new Server(Sites.sample());
  }

  @Test
  void a_session_costs_twenty_kilobytes_in_eight_requests() throws IOException {
    List<Loaded> loaded = load("sessions/micro-credentials-surveying-the-landscape/");
    assertTrue(loaded.size() <= 8, loaded.toString());
    assertTrue(sum(loaded) <= 20 * KILOBYTE, loaded.toString());
  }

  @Test
  void the_schedule_costs_sixty_kilobytes() throws IOException {
    List<Loaded> loaded = load("schedule/");
    assertTrue(sum(loaded) <= 60 * KILOBYTE, loaded.toString());
  }

  @Test
  void nothing_is_asked_of_another_host() throws IOException {
    for (String address :
        List.of("", "schedule/", "sessions/peer-feedback-on-video/", "speakers/", "ja/")) {
      for (Loaded one : load(address)) {
        assertTrue(one.url().startsWith(server.url()), one.url());
      }
    }
  }

  @Test
  void nothing_moves_while_a_page_loads() {
    for (String address :
        List.of(
            "",
            "schedule/",
            "schedule/2021-06-05/",
            "sessions/",
            "sessions/captions-in-an-afternoon/",
            "speakers/",
            "venue/")) {
      for (int width : new int[] {360, 1280}) {
        try (BrowserContext context = browser.newContext()) {
          Page page = context.newPage();
          page.setViewportSize(width, 800);
          page.addInitScript(
              "window.moved = 0; new PerformanceObserver(list => {"
                  + " for (const entry of list.getEntries()) { window.moved += entry.value; } })"
                  + ".observe({type: 'layout-shift', buffered: true});");
          page.navigate(server.url() + address);
          page.waitForLoadState(LoadState.NETWORKIDLE);
          page.waitForTimeout(200);
          assertEquals(
              0.0,
              ((Number) page.evaluate("window.moved")).doubleValue(),
              0.001,
              address + " at " + width);
        }
      }
    }
  }

  private record Loaded(String url, int compressed) {}

  private static int sum(List<Loaded> loaded) {
    return loaded.stream().mapToInt(Loaded::compressed).sum();
  }

  /** What a telephone loads of a page that it sees for the first time. */
  private List<Loaded> load(String address) throws IOException {
    try (BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 800))) {
      Page page = context.newPage();
      List<Response> responses = new ArrayList<>();
      page.onResponse(responses::add);
      page.navigate(server.url() + address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Loaded> loaded = new ArrayList<>();
      for (Response response : responses) {
        loaded.add(new Loaded(response.url(), compressed(response.body())));
      }
      return loaded;
    }
  }

  private static int compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return Math.min(bytes.size(), body.length);
  }
}
