package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ManualExamples;
import org.lectern.Sites;

/** What {@code docs/embedding.md} shows, on a page of another origin, in Chromium. */
class EmbeddingManualTest extends EmbeddingReader {
  EmbeddingManualTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  /** The manual's page, served by somebody else, with the program where it is served here. */
  private Page manual(NewContextOptions options) throws IOException {
    for (Map.Entry<String, String> file :
        ManualExamples.in(Path.of("docs/embedding.md")).files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    return navigate(context(options));
  }

  @Test
  void the_manuals_page_shows_what_it_asks_for_under_its_own_policy() throws IOException {
    Page page = manual(options());
    Locator saturday = page.locator("#saturday");
    assertThat(saturday.locator("h3")).hasText("Saturday, June 5, 2021");
    assertTrue(saturday.locator("li").count() > 10);
    assertThat(saturday.locator("[part=schedule]"))
        .hasAttribute("aria-label", "JALTCALL2021: Schedule");
    Locator welcome = page.locator("#welcome li");
    assertThat(welcome).hasCount(1);
    assertThat(welcome.locator("[part=time]")).hasText("10:00–10:20");
    assertThat(welcome.locator("a")).hasText("Welcome to JALTCALL2021");
    assertThat(welcome.locator("a")).hasAttribute("href", program.url() + "sessions/welcome/");
    assertThat(welcome.locator("[part=speakers]")).hasText("Hana Kuroda, Callum Birdwhistle");
    assertThat(welcome.locator("[part=place]")).hasText("Main Hall, Room F");
    assertEquals(List.of(), complaints);
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
  void the_manuals_page_can_be_read_by_everybody(int width, ColorScheme scheme) throws IOException {
    Page page =
        manual(
            options()
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(scheme)
                .setBypassCSP(true)
                .setViewportSize(width, 900));
    assertThat(page.locator("#welcome li")).hasCount(1);
    assertThat(page.locator("#saturday h3")).hasCount(1);
    assertEquals(List.of(), Axe.violations(page));
    assertEquals(
        width, page.evaluate("document.documentElement.scrollWidth"), "nothing sticks out");
    assertEquals(
        scheme == ColorScheme.DARK ? "rgb(232, 233, 238)" : "rgb(0, 0, 0)",
        page.locator("#welcome li a").evaluate("link => getComputedStyle(link).color"));
    String shots = System.getProperty("lectern.shots", "");
    if (!shots.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(shots, "embed-" + width + "-" + scheme + ".png")));
    }
  }

  @Test
  void the_page_styles_its_parts() throws IOException {
    Page page = manual(options());
    assertThat(page.locator("#saturday h3")).hasCount(1);
    assertEquals(
        "uppercase",
        page.locator("#saturday h3").evaluate("day => getComputedStyle(day).textTransform"));
    String font =
        (String)
            page.locator("#saturday [part=schedule]")
                .evaluate("list => getComputedStyle(list).fontFamily");
    assertTrue(font.startsWith("system-ui"), font);
  }

  @Test
  void it_is_small_and_readers_of_the_site_itself_do_not_keep_it() throws IOException {
    Path site = Sites.sample();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(Files.readAllBytes(site.resolve("embed.js")));
    }
    assertTrue(packed.size() < 4_000, packed.size() + " bytes");
    String worker = Files.readString(site.resolve("sw.js"));
    String list = worker.substring(worker.indexOf('"') + 1, worker.indexOf("\";"));
    assertFalse(Files.readString(site.resolve(list)).contains("embed."));
  }
}
