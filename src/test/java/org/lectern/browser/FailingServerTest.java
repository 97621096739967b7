package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What browsers keep where the server sends something else than what is published. */
class FailingServerTest extends KeptProgram {
  private static final String KNOTS = "sessions/knots/";

  FailingServerTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  private void publishWith(String mark, String title) throws IOException {
    conference.with("templates/assets/harbour.css", ":root { --mark: " + mark + "; }\n");
    publish("/", "", title);
  }

  private static Object mark(Page page) {
    return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--mark')");
  }

  /**
   * Waits until the browser keeps the published version of a page, and asks the server for nothing
   * meanwhile: a worker that is asked gives way to none.
   */
  private void waitUntilKept(Page page, String address) throws IOException {
    String list = found("^const LIST = \"(.*)\"", Files.readString(site.resolve("sw.js")));
    String version = found("\"" + address + "\":\"(\\w+)\"", Files.readString(site.resolve(list)));
    waitFor(
        page,
        "async () => (await caches.match('%s%s?%s')) !== undefined"
            .formatted(server.url(), address, version));
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), pattern);
    return matcher.group(1);
  }

  @Test
  void what_comes_as_it_was_while_the_site_is_uploaded_is_asked_for_again() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    List<Path> late = List.of(site.resolve(KNOTS + "index.html"), site.resolve("sessions/all.js"));
    List<byte[]> before = List.of(Files.readAllBytes(late.get(0)), Files.readAllBytes(late.get(1)));
    publish("/", "", "Splices");
    List<byte[]> after = List.of(Files.readAllBytes(late.get(0)), Files.readAllBytes(late.get(1)));
    for (int i = 0; i < late.size(); i++) {
      Files.write(late.get(i), before.get(i));
    }
    page.navigate(server.url() + KNOTS);
    waitUntilKept(page, "ja/sessions/knots/");
    waitUntilKept(page, "rooms/deck/");
    for (int i = 0; i < late.size(); i++) {
      Files.write(late.get(i), after.get(i));
    }
    page.navigate(server.url() + "rooms/deck/");
    waitUntilKept(page);

    context.setOffline(true);
    page.navigate(server.url() + KNOTS);
    assertThat(page.locator("h1")).containsText("Splices");
    assertEquals(
        "Splices",
        page.evaluate(
            "async () => (await Lectern.program())"
                + ".sessions.find(({ slug }) => slug === 'knots').title"));
  }

  @Test
  void an_earlier_version_stays_until_the_new_one_is_there() throws IOException {
    publishWith("one", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    publishWith("two", "Splices");
    server.setFailing(KNOTS + "|assets/harbour\\..*");
    page.navigate(server.url());
    waitUntilKept(page, "ja/sessions/knots/");
    waitUntilKept(page, "rooms/deck/");
    page.waitForTimeout(1000);

    context.setOffline(true);
    page.navigate(server.url() + KNOTS);
    assertThat(page.locator("h1")).containsText("Knots");
    assertEquals("one", mark(page));
    page.navigate(server.url() + "ja/sessions/knots/");
    assertThat(page.locator("h1")).containsText("Splices");
    assertEquals("one", mark(page), "an earlier style sheet is better than none");

    context.setOffline(false);
    server.setFailing("none");
    page.navigate(server.url());
    waitUntilKept(page);
    context.setOffline(true);
    page.navigate(server.url() + KNOTS);
    assertThat(page.locator("h1")).containsText("Splices");
    assertEquals("two", mark(page));
  }

  @Test
  void what_is_kept_answers_where_the_server_fails_or_stops_within_a_page() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    server.setFailing(".*");
    page.navigate(server.url() + KNOTS);
    assertThat(page.locator("h1")).containsText("Knots");
    assertThat(notice(page)).containsText("as of");

    server.setFailing("none");
    server.setPause("<body", 60_000);
    page.navigate(server.url() + "sessions/tides/");
    assertThat(page.locator("h1")).containsText("Tides");
    assertThat(notice(page)).containsText("as of");
  }
}
