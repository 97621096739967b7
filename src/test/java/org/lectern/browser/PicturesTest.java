package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Pixels;
import org.lectern.TestConference;
import org.lectern.picture.Webp;

/** Which of its widths Chromium takes of a picture. */
@InChromium
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
        .lasting("2027-03-26", "2027-03-26", "theme: { logo: media/wide.jpg }")
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
      assertTrue(source.endsWith(Webp.unavailableReason().isEmpty() ? ".webp" : ".jpg"), source);
      assertTrue(shown * ratio <= expected * 1.15, shown + " pixels of " + expected);
      assertEquals(true, image.evaluate("image => image.complete && image.naturalWidth > 0"));
    }
  }

  /** Pages with a kind of picture that this browser knows as little as older ones know WebP. */
  @ParameterizedTest
  @CsvSource({
    "speakers/, .photo, 56",
    "sessions/knots/, .photo, 80",
    "sessions/knots/, .prose img, 640",
    "sessions/knots/, .stage img, 273",
    "speakers/ana/, .photo, 240",
    "speakers/, .brand .logo, 56"
  })
  void is_another_file_in_the_same_place_where_webp_is_not_known(
      String address, String selector, int width) {
    assumeTrue(Webp.unavailableReason().isEmpty());
    try (BrowserContext context =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(1280, 800)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
      Page page = context.newPage();
      page.navigate(server.url() + address);
      String usual = loaded(page, selector, ".webp");
      page.route(
          "**/" + address,
          route -> {
            APIResponse response = route.fetch();
            String text = response.text().replace("image/webp", "image/x-unknown");
            route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(text));
          });
      page.reload();
      assertEquals(usual, loaded(page, selector, ".jpg"));
      assertTrue(usual.contains("\"width\":" + width), usual);
    }
  }

  /** Where a picture stands, once it is there. */
  private static String loaded(Page page, String selector, String ending) {
    Locator image = page.locator(selector).first();
    image.scrollIntoViewIfNeeded();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    String source = (String) image.evaluate("image => image.currentSrc");
    assertTrue(source.endsWith(ending), source);
    assertEquals(true, image.evaluate("image => image.complete && image.naturalWidth > 0"));
    return (String) image.evaluate("image => JSON.stringify(image.getBoundingClientRect())");
  }

  @Test
  void looks_the_same_in_webp() {
    assumeTrue(Webp.unavailableReason().isEmpty());
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url() + "sessions/knots/");
      double difference =
          ((Number)
                  page.evaluate(
                      """
                      async () => {
                        const image = document.querySelector(".prose img");
                        const webp = image.parentElement.querySelector("source").srcset;
                        const pixels = async (source) => {
                          const one = new Image();
                          one.src = source.split(", ")[1].split(" ")[0];
                          await one.decode();
                          const canvas = new OffscreenCanvas(one.width, one.height);
                          const context = canvas.getContext("2d");
                          context.drawImage(one, 0, 0);
                          return context.getImageData(0, 0, one.width, one.height).data;
                        };
                        const [a, b] = await Promise.all([pixels(image.srcset), pixels(webp)]);
                        return a.reduce((sum, one, i) => sum + Math.abs(one - b[i]), 0) / a.length;
                      }
                      """))
              .doubleValue();
      assertTrue(difference > 0 && difference < 6, "a mean difference of " + difference);
    }
  }
}
