package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.serve.Preview;
import org.lectern.serve.PreviewOptions;
import org.lectern.serve.Rebuilt;

/** What an editor sees in the browser while writing. */
@InChromium
class PreviewTest {
  private static final String KNOTS = "content/sessions/knots.md";
  private static final String MARK = "window.sameDocument = true";
  private static final String IS_SAME = "window.sameDocument === true";

  @TempDir Path folder;

  private final com.microsoft.playwright.Browser browser;
  private final List<Rebuilt> builds = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private TestConference files;
  private Preview preview;
  private BrowserContext context;
  private Page page;

  PreviewTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void write() throws IOException {
    files =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                """
                name: Tides
                url: https://tides.example.org/2027/
                timezone: Europe/Lisbon
                start: 2027-05-14
                end: 2027-05-15
                rooms: [ { id: main, name: Main }, { id: side, name: Side } ]
                session_types: [ { id: talk, name: Talk, duration: 30 } ]
                """)
            .with("content/speakers/ana.md", "---\nname: Ana Reis\n---\nShe dives.\n");
    knots("Knots", "Three knots.");
    for (int i = 0; i < 9; i++) {
      files.session("other-" + i, "type: talk\nstart: 2027-05-14 1%d:00\nroom: side".formatted(i));
    }
  }

  private void knots(String title, String text) throws IOException {
    files.with(
        KNOTS,
        """
        ---
        title: %s
        type: talk
        speakers: [ana]
        start: 2027-05-14 10:00
        room: main
        ---
        %s

        <details><summary>More</summary>

        Of ropes.

        </details>

        %s
        """
            .formatted(title, text, "A paragraph that makes the page long.\n\n".repeat(60)));
  }

  private Page open(String path) throws IOException, InterruptedException {
    preview = Preview.start(PreviewOptions.of(BuildOptions.of(folder)).at(0), builds::add);
    context = browser.newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("404")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(preview.address() + path);
    return page;
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
    if (preview != null) {
      preview.close();
    }
  }

  /** Asks from outside of the page, whose policy allows no scripts that are made of texts. */
  private void waitFor(String expression) {
    page.waitForCondition(
        () -> {
          try {
            return Boolean.TRUE.equals(page.evaluate(expression));
          } catch (PlaywrightException isLoading) {
            return false;
          }
        });
  }

  private Locator panel() {
    return page.locator("#lectern-preview .panel");
  }

  private Locator badge() {
    return page.locator("#lectern-preview .badge");
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
  void an_error_is_told_over_the_last_good_page_and_vanishes_when_mended() throws Exception {
    open("sessions/knots/");
    page.evaluate(MARK);
    String good = Files.readString(folder.resolve(KNOTS));
    files.with(KNOTS, good.replace("[ana]", "[anna]").replace("Three knots", "Five knots"));
    assertThat(panel()).isVisible();
    assertThat(panel()).containsText("content/sessions/knots.md:4:12");
    assertThat(panel()).containsText("there is no speaker \"anna\"");
    assertThat(panel()).containsText("did you mean \"ana\"?");
    assertThat(panel().locator("pre")).hasText("speakers: [anna]");
    assertThat(panel().locator("mark")).hasText("a");
    assertThat(page.getByText("Three knots.")).isVisible();
    assertEquals(
        "content/sessions/knots.md:4:12",
        builds.get(builds.size() - 1).problems().get(0).position().toString());
    files.with(KNOTS, good.replace("Three knots", "Six knots"));
    assertThat(panel()).isHidden();
    assertThat(badge()).isHidden();
    assertThat(page.getByText("Six knots.")).isVisible();
    assertTrue((boolean) page.evaluate(IS_SAME));
  }

  @Test
  void the_keyboard_stays_with_the_mistakes_and_goes_on_where_they_are_closed() throws Exception {
    open("sessions/knots/");
    files.with(KNOTS, "---\ntitle: Knots\ntype: talk\nspeakers: [anna]\n---\n");
    Locator close = panel().getByText("Close");
    close.focus();
    files.with(KNOTS, "---\ntitle: Knots\ntype: talk\nspeakers: [annabel]\n---\n");
    assertThat(panel()).containsText("annabel");
    assertThat(close).isFocused();
    close.press("Enter");
    assertThat(panel()).isHidden();
    assertThat(badge()).isFocused();
    badge().press("Enter");
    close.focus();
    knots("Knots", "Three knots.");
    assertThat(panel()).isHidden();
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void the_overlay_speaks_and_is_put_away_by_keyboard() throws Exception {
    open("sessions/knots/");
    files.with(KNOTS, "---\ntitel: Knots\n---\n");
    assertThat(panel()).isVisible();
    assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("error");
    assertEquals(List.of(), Axe.violations(page, "#lectern-preview"));
    page.keyboard().press("Escape");
    assertThat(panel()).isHidden();
    assertThat(badge()).containsText("error");
    badge().focus();
    page.keyboard().press("Enter");
    assertThat(panel()).isVisible();
  }

  @Test
  void warnings_wait_behind_a_button() throws Exception {
    open("sessions/knots/");
    files.with("content/speakers/nobody.md", "---\nname: Nobody\n---\n");
    assertThat(badge()).hasText("1 warning");
    assertThat(panel()).isHidden();
  }

  @Test
  void a_site_that_never_could_be_built_appears_when_it_can() throws Exception {
    String good = Files.readString(folder.resolve(KNOTS));
    files.with(KNOTS, "---\ntitel: Knots\n---\n");
    open("2027/sessions/knots/");
    assertThat(page.locator("h1")).hasText("The site can't be built yet");
    assertThat(panel()).containsText("content/sessions/knots.md");
    files.with(KNOTS, good);
    assertThat(page.locator("h1")).containsText("Knots");
    assertThat(panel()).isHidden();
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
  void a_broken_template_is_told_and_the_page_stays() throws Exception {
    open("sessions/knots/");
    files.with("templates/session.html", "{{ page.titel }}");
    assertThat(panel()).containsText("templates/session.html:1:");
    assertThat(panel()).containsText("title");
    assertThat(page.getByText("Three knots.")).isVisible();
    page.reload();
    assertThat(page.getByText("Three knots.")).isVisible();
    Files.delete(folder.resolve("templates/session.html"));
    assertThat(panel()).isHidden();
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
