package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Sites;

/** "Cite this" on a talk's page, in Chromium. */
@InChromium
class CitingTest {
  private static final String PAGE = "sessions/who-is-left-offline/";

  private final com.microsoft.playwright.Browser browser;

  CitingTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT, ''", "360, DARK, ja/", "1280, LIGHT, ja/", "1280, DARK, ''"})
  void a_reference_opens_and_can_be_read_by_everybody(int width, ColorScheme scheme, String edition)
      throws IOException {
    try (Server server = new Server(Sites.sample());
        BrowserContext context =
            Browser.reader(
                browser,
                new NewContextOptions()
                    .setBypassCSP(true)
                    .setColorScheme(scheme)
                    .setViewportSize(width, 900))) {
      Page page = context.newPage();
      page.navigate(server.url() + edition + PAGE);
      assertThat(page.locator(".reference")).isHidden();
      page.locator(".cite summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".reference")).isVisible();
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
      String shots = System.getProperty("lectern.shots", "");
      if (!shots.isEmpty()) {
        page.locator(".cite").scrollIntoViewIfNeeded();
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of(shots, "cite-" + width + ".png")));
      }
    }
  }

  @Test
  void the_files_are_saved_under_names_that_reference_managers_know() throws IOException {
    try (Server server = new Server(Sites.sample());
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url() + PAGE);
      page.locator(".cite summary").click();
      List<String> names =
          page.locator(".reference-files a").all().stream()
              .map(link -> page.waitForDownload(link::click))
              .map(Download::suggestedFilename)
              .toList();
      assertEquals(
          List.of(
              "who-is-left-offline.bib", "who-is-left-offline.ris", "who-is-left-offline.csl.json"),
          names);
    }
  }
}
