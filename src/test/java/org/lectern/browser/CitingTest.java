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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;

/** "Cite this" on a talk's page, in Chromium. */
@InChromium
class CitingTest {
  private static final String PAGE = "sessions/who-is-left-offline/";

  /** Whether words stand from left to right in the reference's line. */
  private static final String ARE_IN_ORDER =
      """
      (words) => {
        const nodes = document.createTreeWalker(
          document.querySelector(".reference"),
          NodeFilter.SHOW_TEXT,
        );
        const left = (word) => {
          nodes.currentNode = nodes.root;
          let node = nodes.nextNode();
          while (!node.data.includes(word)) {
            node = nodes.nextNode();
          }
          const range = document.createRange();
          const at = node.data.indexOf(word);
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          return range.getBoundingClientRect().left;
        };
        return words.every((word, i) => i === 0 || left(words[i - 1]) < left(word));
      }
      """;

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
  void names_that_run_the_other_way_stay_before_the_day(@TempDir Path folder) throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: Harbour\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
                + "end: 2027-05-14\nlanguages: [en, ar]\n")
        .with("content/speakers/one.md", "---\nname: محمد عبد الله\n---\n")
        .with("content/speakers/two.md", "---\nname: فاطمة\n---\n")
        .with("content/sessions/knots.md", "---\ntitle: Knots\nspeakers: [one, two]\n---\n");
    Build.of(BuildOptions.of(folder)).run();
    try (Server server = new Server(folder.resolve("site"));
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.setViewportSize(1280, 900);
      page.navigate(server.url() + "sessions/knots/");
      page.locator(".cite summary").click();
      assertEquals(true, page.evaluate(ARE_IN_ORDER, List.of("محمد", "فاطمة", "2027", "05", "14")));
      assertEquals(
          "محمد عبد الله; فاطمة (2027-05-14): “Knots”. Harbour. https://x.example.org/sessions/knots/",
          page.locator(".reference").textContent());
      page.navigate(server.url() + "ar/sessions/knots/");
      page.locator(".cite summary").click();
      assertEquals(true, page.evaluate(ARE_IN_ORDER, List.of("2027", "05", "14", "فاطمة", "محمد")));
      assertThat(page.locator(".reference a")).hasAttribute("dir", "ltr");
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
