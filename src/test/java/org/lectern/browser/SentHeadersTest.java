package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;
import org.lectern.export.HeaderRules;

/** The sample as a host serves it that sends what {@code _headers} says, in Chromium. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentHeadersTest {
  private static final String POLICY = "Content-Security-Policy";
  private static final String WITH_FRAME = "sessions/languages-that-travel-by-cable/";

  /** Whether all that the list names is there. */
  private static final String KEPT =
      """
      async () => {
        for (const name of await caches.keys()) {
          const keys = await (await caches.open(name)).keys();
          return keys.length > 300;
        }
        return false;
      }
      """;

  private HeaderRules rules;
  private Server server;
  private final com.microsoft.playwright.Browser browser;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  SentHeadersTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start() throws IOException {
    rules = HeaderRules.of(Sites.sample());
    server = new Server(Sites.sample());
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    server.setHeaders(rules::of);
    complaints.clear();
    context = browser.newContext();
    context.route(
        url -> url.startsWith("https://"),
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<p>Player</p>")));
    page = context.newPage();
    Browser.tell(page, complaints::add);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "schedule/",
        "schedule/index.html",
        "sessions/micro-credentials-surveying-the-landscape/",
        "speakers/hana-kuroda/",
        "my/",
        "now/",
        "ja/schedule/2021-06-05/",
        "404.html",
        "unkept.html"
      })
  void a_page_loads_all_that_it_needs(String address) {
    Response response = page.navigate(server.url() + address);
    assertTrue(response.headers().containsKey("content-security-policy"), "it is sent");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator("h1").first()).isVisible();
    assertEquals("0px", page.evaluate("getComputedStyle(document.body).marginTop"), "its style");
    assertEquals(List.of(), complaints);
  }

  @Test
  void search_reads_its_index() {
    page.navigate(server.url() + "search/");
    page.locator("#query").fill("feedback");
    assertThat(page.locator("#results > li").first()).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_video_plays_in_its_frame_once_it_is_asked_for() {
    page.navigate(server.url() + WITH_FRAME);
    page.locator("button.play").first().click();
    assertThat(page.frameLocator("iframe").locator("p")).hasText("Player");
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_video_of_the_conference_s_own_shows_its_poster_and_plays() {
    page.navigate(server.url() + "sessions/captions-in-an-afternoon/");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.evaluate("document.querySelector('video').load()");
    page.waitForTimeout(300);
    assertEquals(List.of(), complaints);
  }

  /** Otherwise the tests above would find nothing, whatever the policy is. */
  @Test
  void a_policy_without_the_provider_is_told_by_the_browser() {
    server.setHeaders(
        address -> {
          Map<String, String> headers = new TreeMap<>(rules.of(address));
          headers.computeIfPresent(
              POLICY, (name, policy) -> policy.replaceFirst("frame-src [^;]*; ", ""));
          return headers;
        });
    page.navigate(server.url() + WITH_FRAME);
    page.locator("button.play").first().click();
    page.waitForTimeout(500);
    assertFalse(complaints.isEmpty());
    assertTrue(complaints.get(0).contains("frame"), complaints.toString());
  }

  @Test
  void the_worker_keeps_the_program() {
    page.navigate(server.url());
    for (int i = 0; i < 200 && !Boolean.TRUE.equals(page.evaluate(KEPT)); i++) {
      page.waitForTimeout(100);
    }
    context.setOffline(true);
    page.navigate(server.url() + "schedule/");
    assertThat(page.locator(".notice")).containsText("no connection");
    assertThat(page.locator("h1")).isVisible();
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_picture_opens_by_itself() {
    page.navigate(server.url() + "sessions/micro-credentials-surveying-the-landscape/");
    String picture = (String) page.evaluate("document.querySelector('.stage img').src");
    assertTrue(picture.endsWith(".svg"), picture);
    Response response = page.navigate(picture);
    assertFalse(response.headers().containsKey("content-security-policy"));
    assertEquals("nosniff", response.headers().get("x-content-type-options"));
    assertEquals(List.of(), complaints);
  }
}
