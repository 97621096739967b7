package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Pixels;
import org.lectern.TestConference;

/** Which of its widths Chromium takes of a picture. */
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {
  private final com.microsoft.playwright.Browser browser;
  private Server server;

  PicturesTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Harbour Talks
            url: https://talks.example.org/
            timezone: Europe/Lisbon
            start: 2027-03-26
            end: 2027-03-26
            theme: { logo: media/wide.jpg }
            """)
        .with("content/speakers/ana.md", "---\nname: Ana\nphoto: media/ana.jpg\n---\n")
        .with("content/media/ana.jpg", Pixels.jpeg(800, 1000))
        .with("content/media/wide.jpg", Pixels.jpeg(1600, 800))
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Knots
            speakers: [ana]
            media:
              - { youtube: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: T, poster: media/wide.jpg, poster_alt: A }
            ---
            ![The harbour](../media/wide.jpg)
            """);
    Build.of(BuildOptions.of(folder)).run();
    server = new Server(folder.resolve("site"));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "speakers/, .photo, 360, 1, 56",
    "speakers/, .photo, 1280, 2, 112",
    "sessions/knots/, .photo, 360, 1, 112",
    "sessions/knots/, .photo, 1280, 2, 160",
    "speakers/ana/, .photo, 360, 1, 160",
    "speakers/ana/, .photo, 1280, 1, 240",
    "speakers/ana/, .photo, 1280, 2, 480",
    "sessions/knots/, .prose img, 360, 1, 360",
    "sessions/knots/, .prose img, 1280, 1, 640",
    "sessions/knots/, .prose img, 1280, 2, 1280",
    "sessions/knots/, .stage img, 360, 1, 360",
    "sessions/knots/, .stage img, 1280, 1, 360",
    "sessions/knots/, .stage img, 1280, 2, 640",
    "sessions/knots/, .stage img, 800, 2, 640",
    "speakers/, .brand .logo, 360, 1, 56",
    "speakers/, .brand .logo, 1280, 2, 112"
  })
  void is_the_smallest_that_is_sharp(
      String address, String selector, int width, int ratio, int expected) {
    try (BrowserContext context =
        browser.newContext(
            new NewContextOptions().setViewportSize(width, 800).setDeviceScaleFactor(ratio))) {
      Page page = context.newPage();
      page.navigate(server.url() + address);
      Locator image = page.locator(selector).first();
      image.scrollIntoViewIfNeeded();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      String source = (String) image.evaluate("image => image.currentSrc");
      double shown = ((Number) image.evaluate("image => image.clientWidth")).doubleValue();
      assertTrue(source.contains("-" + expected + "."), source + " for " + shown);
      assertTrue(shown * ratio <= expected * 1.15, shown + " pixels of " + expected);
      assertEquals(true, image.evaluate("image => image.complete && image.naturalWidth > 0"));
    }
  }
}
