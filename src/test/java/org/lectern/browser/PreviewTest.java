package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.BuildOptions;

/** What an editor sees in the browser while writing. */
@InChromium
class PreviewTest extends PreviewedSite {
  PreviewTest(com.microsoft.playwright.Browser browser) {
    super(browser);
  }

  @Test
  void a_saved_abstract_shows_where_the_reader_is() throws Exception {
    open("sessions/knots/");
    page.evaluate(MARK);
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("More")).click();
    page.evaluate("scrollTo(0, 400)");
    knots("Knots", "Four knots.");
    assertThat(page.getByText("Four knots.")).isVisible();
    assertEquals(400, ((Number) page.evaluate("scrollY")).intValue());
    assertTrue((boolean) page.evaluate("document.querySelector('main details').open"));
    assertTrue((boolean) page.evaluate(IS_SAME), "without loading the page anew");
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_page_of_another_origin_gets_no_frame_of_it_and_its_own_pages_do() throws Exception {
    open("sessions/knots/");
    String frame =
        """
        (address) => new Promise((done) => {
          const frame = document.createElement("iframe");
          frame.onload = () => done();
          frame.src = address;
          document.body.append(frame);
        })
        """;
    String schedule = preview.address() + "schedule/";
    context.route(
        "http://elsewhere.example/",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<p>Else</p>")));
    Page other = context.newPage();
    other.navigate("http://elsewhere.example/");
    other.evaluate(frame, schedule);
    assertEquals(0, other.frames().get(1).locator("h1").count());
    Page own = context.newPage();
    // It has no policy of its own.
    own.navigate(preview.address() + "robots.txt");
    own.evaluate(frame, schedule);
    assertEquals(1, own.frames().get(1).locator("h1").count());
  }

  @Test
  void what_scripts_have_a_hand_in_is_loaded_anew_at_the_same_place() throws Exception {
    open("sessions/knots/");
    page.evaluate(MARK);
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("More")).click();
    page.evaluate("scrollTo(0, 400)");
    files.with(KNOTS, Files.readString(folder.resolve(KNOTS)).replace("10:00", "11:00"));
    assertThat(page.locator(".facts")).containsText("11:00");
    waitFor("scrollY === 400");
    assertTrue((boolean) page.evaluate("document.querySelector('main details').open"));
    assertFalse((boolean) page.evaluate(IS_SAME));
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_title_shows_in_the_page_and_on_its_tab() throws Exception {
    open("sessions/knots/");
    knots("Knots and bends", "Three knots.");
    assertThat(page.locator("h1")).containsText("Knots and bends");
    waitFor("document.title.startsWith('Knots and bends')");
  }

  @Test
  void the_schedule_shows_a_change_with_its_grid_and_filters_at_work() throws Exception {
    open("schedule/2027-05-14/");
    page.locator("[data-session]").first().waitFor();
    knots("Bends", "Three knots.");
    assertThat(page.locator("main").getByText("Bends").first()).isAttached();
    waitFor("document.querySelectorAll('main button, main select').length > 0");
    assertEquals(List.of(), complaints);
  }

  @Test
  void a_style_sheet_changes_without_loading_the_page_anew() throws Exception {
    files.with("templates/assets/own.css", "h1 { letter-spacing: 3px }\n");
    open("sessions/knots/");
    page.evaluate(MARK);
    waitFor("getComputedStyle(document.querySelector('h1')).letterSpacing === '3px'");
    files.with("templates/assets/own.css", "h1 { letter-spacing: 7px }\n");
    waitFor("getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
    assertTrue((boolean) page.evaluate(IS_SAME));
    assertEquals(
        1, page.locator("link[rel=stylesheet][href*='own.']").count(), "the old one has gone");
  }

  @Test
  void a_page_appears_when_its_file_does_and_goes_with_it() throws Exception {
    open("sessions/bends/");
    assertThat(page.locator("h1")).not().containsText("Bends");
    page.evaluate(MARK);
    page.waitForTimeout(1_000);
    assertEquals(true, page.evaluate(IS_SAME), "it isn't loaded anew and anew");
    files.with("content/sessions/bends.md", "---\ntitle: Bends\ntype: talk\n---\nTwo bends.\n");
    assertThat(page.locator("h1")).containsText("Bends");
    Files.delete(folder.resolve("content/sessions/bends.md"));
    assertThat(page.locator("h1")).not().containsText("Bends");
  }

  @Test
  void nothing_of_it_is_kept_for_reading_without_a_connection() throws Exception {
    open("sessions/knots/");
    waitFor("document.readyState === 'complete'");
    waitFor(
        "async () => !(await navigator.serviceWorker.getRegistrations()).some((one) => one.active)");
    knots("Knots", "Nine knots.");
    assertThat(page.getByText("Nine knots.")).isVisible();
  }

  @Test
  void the_published_site_has_nothing_of_it() throws Exception {
    open("");
    assertTrue(page.content().contains("/.lectern/live.js"));
    Path site = folder.resolve("site");
    assertFalse(Files.exists(site));
    org.lectern.Build.of(BuildOptions.of(folder)).run();
    for (Path file : org.lectern.Sites.pages(site)) {
      assertFalse(Files.readString(file).contains("live.js\" defer data-tag"), file.toString());
    }
  }
}
