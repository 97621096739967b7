package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the program without a connection. */
class OfflineTest extends KeptProgram {
  OfflineTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/2027/"})
  void the_whole_program_can_be_read_without_a_connection_after_the_first_visit(String base)
      throws IOException {
    publish(base, "", "Knots");
    Page page = visit(base);
    waitUntilKept(page);
    assertTrue(
        kept(page).stream().noneMatch(url -> url.matches(".*/(media|cards)/.*")),
        "no media and no pictures");
    assertEquals(List.of(), complaints);

    context.setOffline(true);
    for (String address :
        List.of(
            "sessions/knots/",
            "sessions/knots/index.html",
            "ja/sessions/knots/",
            "schedule/2027-05-14/",
            "schedule/?day=2027-05-14#main-content",
            "search/",
            "my/",
            "ja/",
            "sessions/%E6%BD%AE/")) {
      page.navigate(server.url() + address);
      assertThat(page.locator("h1")).isVisible();
      assertThat(notice(page))
          .containsText(address.startsWith("ja/") ? "接続できません" : "no connection");
      assertEquals(
          "rgb(21, 23, 28)",
          page.evaluate("getComputedStyle(document.body).color"),
          "the style is there");
    }
    page.navigate(server.url() + "sessions/knots/");
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName("日本語"))
        .click();
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
    page.navigate(server.url() + "sessions/knots/");
    assertThat(notice(page)).containsText(Pattern.compile("as of .*20\\d\\d"));
    ReaderTest.assertForEveryone(page);
    notice(page).locator("button").click();
    assertThat(notice(page)).isEmpty();
  }

  @Test
  void a_page_that_is_not_kept_says_so_and_leads_to_what_is() throws IOException {
    publish("/2027/", "", "Knots");
    Page page = visit("/2027/");
    waitUntilKept(page);
    page.evaluate(
        """
        async () => {
          const cache = await caches.open((await caches.keys())[0]);
          for (const request of await cache.keys()) {
            if (request.url.includes("/tides/")) {
              await cache.delete(request);
            }
          }
        }
        """);
    context.setOffline(true);
    page.navigate(server.url() + "ja/sessions/tides/");
    assertThat(page.locator("h1")).hasText("このページは端末に保存されていません");
    page.navigate(server.url() + "sessions/tides/?from=mail#abstract");
    assertThat(page.locator("h1")).hasText("This page isn\u2019t on your device");
    assertThat(notice(page)).isEmpty();
    ReaderTest.assertForEveryone(page);
    page.locator("main").getByText("Schedule").click();
    assertThat(page.locator("h1")).hasText("Schedule");

    page.goBack();
    context.setOffline(false);
    page.getByText("Try again").click();
    assertThat(page.locator("h1")).hasText("Tides");
  }

  @Test
  void what_a_reader_starred_is_listed_without_a_connection() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    page.navigate(server.url() + "sessions/knots/");
    page.locator("[data-session=knots] .star").first().click();
    context.setOffline(true);
    page.navigate(server.url() + "my/");
    assertThat(page.locator("main")).containsText("Knots");
    assertThat(page.locator("main")).containsText("10:00");
  }

  @Test
  void a_new_program_shows_at_once_and_is_told_of_where_the_old_one_is_open() throws IOException {
    publish("/", "", "Knots");
    Page old = visit("/");
    waitUntilKept(old);
    old.navigate(server.url() + "sessions/knots/");
    Page untouched = open("sessions/tides/");
    int before = server.answers();

    publish("/", "", "Splices");
    Page fresh = open("sessions/knots/");
    assertThat(fresh.locator("h1")).containsText("Splices");

    assertThat(notice(old)).containsText("The program has changed");
    assertThat(old.locator("h1")).containsText("Knots");
    ReaderTest.assertForEveryone(old);
    waitUntilKept(fresh);
    assertThat(notice(fresh)).isEmpty();
    assertThat(notice(untouched)).isEmpty();
    assertTrue(server.answers() - before < 40, "only what changed is fetched");

    notice(old).getByText("Show the new one").click();
    assertThat(old.locator("h1")).containsText("Splices");
    assertThat(notice(old)).isEmpty();

    context.setOffline(true);
    for (String address : List.of("sessions/knots/", "ja/sessions/knots/", "schedule/")) {
      old.navigate(server.url() + address);
      assertThat(old.locator("main")).containsText("Splices");
      assertThat(old.locator("main")).not().containsText("Knots");
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void what_else_lies_on_the_host_is_left_as_it_is() throws IOException {
    publish("/", "", "Knots");
    Path beside = Files.createDirectories(site.resolve("blog"));
    Files.writeString(beside.resolve("index.html"), "<h1>Blog</h1><script src=old.js></script>");
    Files.writeString(beside.resolve("new.js"), "document.querySelector('h1').append(' of 2026');");
    Page page = visit("/");
    server.setMoved("blog/old.js", "blog/new.js");
    waitUntilKept(page);
    page.navigate(server.url() + "blog/");
    assertThat(page.locator("h1")).hasText("Blog of 2026");
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_conference_that_turns_it_off_is_forgotten() throws IOException {
    publish("/", "", "Knots");
    Page page = visit("/");
    waitUntilKept(page);
    publish("/", "offline: false\n", "Knots");
    page.navigate(server.url() + "sessions/knots/");
    waitFor(
        page,
        "async () => (await navigator.serviceWorker.getRegistrations()).length === 0"
            + " && (await caches.keys()).length === 0");
    page.navigate(server.url());
    assertTrue(page.locator("link[rel=manifest]").count() == 0);
    assertFalse((Boolean) page.evaluate("Boolean(navigator.serviceWorker.controller)"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void without_a_worker_pages_are_as_they_are() throws IOException {
    publish("/", "", "Knots");
    context = browser.newContext();
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(site.resolve("sessions/knots/index.html").toUri().toString());
    assertThat(page.locator("h1")).containsText("Knots");
    assertEquals(0, notice(page).count());
    assertEquals(List.of(), complaints);
  }
}
