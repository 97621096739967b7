package org.lectern.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.Sites;

/**
 * Takes the manual's pictures of the sample's site: run {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.lectern.browser.Screenshots -Dexec.args=}.
 *
 * <p>With an argument, takes every kind of page at 360 and 1280 pixels, light and dark, into that
 * folder instead, to look through after a change.
 */
public final class Screenshots {
  private static final String SEED = "sessions/micro-credentials-surveying-the-landscape/";

  private static final List<String> PAGES =
      List.of(
          "",
          "schedule/",
          "schedule/2021-06-05/",
          "sessions/",
          SEED,
          "sessions/symposium-feedback-at-a-distance/",
          "sessions/captions-in-an-afternoon/",
          "sessions/headset-debates/",
          "speakers/",
          "speakers/hana-kuroda/",
          "rooms/room-f/",
          "types/paper/",
          "keywords/captions/",
          "venue/",
          "search/",
          "search/?q=feedback",
          "404.html",
          "unkept.html",
          "apps/",
          "my/",
          "now/?at=2021-06-06T13:50",
          "ja/",
          "ja/search/?q=字幕",
          "ja/" + SEED);

  private Screenshots() {}

  /** Takes them. */
  public static void main(String[] args) throws IOException {
    try (Server server = new Server(Sites.sample());
        Playwright playwright = Browser.playwright()) {
      com.microsoft.playwright.Browser browser = Browser.launch(playwright);
      if (args.length == 0) {
        Path images = Path.of("docs/images");
        take(
            browser,
            server.url() + SEED,
            1280,
            ColorScheme.LIGHT,
            images.resolve("session.png"),
            false);
        take(
            browser,
            server.url() + "schedule/2021-06-05/",
            1280,
            ColorScheme.LIGHT,
            images.resolve("schedule.png"),
            false);
        return;
      }
      for (String page : PAGES) {
        for (int width : new int[] {360, 1280}) {
          for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            String name =
                (page.isEmpty()
                        ? "front"
                        : page.replaceAll("[/?=:]+$", "").replaceAll("[/?=:]+", "_"))
                    + "-"
                    + width
                    + "-"
                    + scheme.name().toLowerCase(java.util.Locale.ROOT)
                    + ".png";
            take(browser, server.url() + page, width, scheme, Path.of(args[0]).resolve(name), true);
          }
        }
      }
    }
  }

  private static void take(
      com.microsoft.playwright.Browser browser,
      String url,
      int width,
      ColorScheme scheme,
      Path file,
      boolean whole) {
    try (BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 900))) {
      Page page = context.newPage();
      page.navigate(url);
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }
  }
}
