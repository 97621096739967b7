package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;

/** What must hold of a page of every kind, in Chromium. */
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageKindsTest {
  @AutoClose private final Server server;
  private final com.microsoft.playwright.Browser browser;

  PageKindsTest(com.microsoft.playwright.Browser browser) throws IOException {
    this.browser = browser;
    this.server = new Server(Sites.sample());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "schedule/",
        "schedule/2021-06-05/",
        "sessions/",
        "sessions/micro-credentials-surveying-the-landscape/",
        "sessions/symposium-feedback-at-a-distance/",
        "sessions/captions-in-an-afternoon/",
        "sessions/headset-debates/",
        "sessions/%E9%81%A0%E9%9A%94%E6%8E%88%E6%A5%AD%E3%81%AE%E5%A3%B0/",
        "speakers/",
        "speakers/hana-kuroda/",
        "rooms/room-f/",
        "tracks/research/",
        "types/paper/",
        "types/paper/regular/",
        "keywords/captions/",
        "venue/",
        "search/",
        "search/?q=feedback",
        "search/?q=qqqqqqqq",
        "my/",
        "now/",
        "apps/",
        "404.html",
        "unkept.html",
        "ja/",
        "ja/schedule/",
        "ja/my/",
        "ja/now/",
        "ja/apps/",
        "ja/search/?q=%E9%81%A0%E9%9A%94%E6%8E%88%E6%A5%AD",
        "ja/sessions/micro-credentials-surveying-the-landscape/"
      })
  void is_for_everyone(String address) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      com.microsoft.playwright.Browser.NewContextOptions options =
          new com.microsoft.playwright.Browser.NewContextOptions()
              .setColorScheme(scheme)
              .setViewportSize(1280, 900);
      try (BrowserContext context = browser.newContext(options)) {
        Page page = context.newPage();
        List<String> complaints = complaintsOf(page);
        page.navigate(server.url() + address);
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertEquals(
            List.of(),
            violations.stream()
                .map(found -> found.getId() + ": " + found.getNodes().get(0).getHtml())
                .toList(),
            scheme.toString());
        page.setViewportSize(320, 640);
        assertEquals(
            320,
            page.evaluate("document.documentElement.scrollWidth"),
            "no scrolling sideways at 320 px");
        assertEquals(List.of(), complaints, "the browser's console");
      }
    }
  }

  @Test
  void a_heading_within_a_text_looks_like_one_and_not_like_a_link() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url() + "venue/");
      assertEquals(
          List.of("", "none"),
          page.locator(".prose h2 .permalink")
              .first()
              .evaluate(
                  """
                  (link) => {
                    const [own, around] = [link, link.parentElement].map((it) => getComputedStyle(it));
                    return [own.color === around.color ? "" : own.color, own.textDecorationLine];
                  }
                  """));
    }
  }

  /** What the browser complains of, such as a breach of the page's own policy. */
  private static List<String> complaintsOf(Page page) {
    List<String> complaints = new ArrayList<>();
    Browser.tell(page, complaints::add);
    return complaints;
  }
}
