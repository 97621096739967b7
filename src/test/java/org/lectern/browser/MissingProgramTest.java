package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that need the whole program, which the network doesn't bring at first. */
class MissingProgramTest extends StarringTest {
  private Page withoutProgram(String files, String address) {
    BrowserContext context = reader(in(TOKYO));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    starred(context, SEED);
    context.route(files, route -> route.abort("internetdisconnected"));
    return open(context, address);
  }

  /** A page that lacks a script: what other scripts complain of then is no news. */
  private Page withoutScript(String files, String address) {
    BrowserContext context = reader(in(TOKYO));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    starred(context, SEED);
    context.route(files, route -> route.abort("internetdisconnected"));
    Page page = context.newPage();
    page.navigate(url(address));
    return page;
  }

  private void bring(Page page, String files) {
    page.context().unroute(files);
    page.evaluate("dispatchEvent(new Event('online'))");
  }

  @ParameterizedTest
  @CsvSource({"now/?at=2021-06-06T13:50, .board .what", "my/, .my-days .name"})
  void the_page_says_so_and_goes_on_when_it_comes(String address, String shown) {
    String files = "**/sessions/all.js";
    Page page = withoutProgram(files, address);
    Locator missing = page.locator(".missing");
    assertThat(missing).containsText("couldn’t be loaded");
    assertThat(missing.getByText("To the schedule")).isVisible();
    assertForEveryone(page);
    bring(page, files);
    assertThat(page.locator(shown).getByText("Micro-credentials: Surveying")).isVisible();
    assertThat(missing).isHidden();
  }

  @ParameterizedTest
  @CsvSource({
    "my/, lectern, .my-days .name",
    "my/, my, .my-days .name",
    "my/, again, .my-days .name",
    "now/?at=2021-06-06T13:50, lectern, .board .what",
    "now/?at=2021-06-06T13:50, now, .board .what",
    "search/?q=landscape, lectern, '#results .name'",
    "search/?q=landscape, minisearch, '#results .name'",
    "search/?q=landscape, terms, '#results .name'",
    "search/?q=landscape, search, '#results .name'",
  })
  void a_script_that_does_not_arrive_is_asked_for_again(
      String address, String script, String shown) {
    String files = "**/assets/" + script + ".*.js";
    Page page = withoutScript(files, address);
    if (!script.equals("again")) {
      Locator way = page.locator("main").getByText(Pattern.compile("To the schedule|Schedule"));
      assertThat(way.locator("visible=true").first()).isVisible();
      assertThat(page.locator("main"))
          .containsText(Pattern.compile("couldn’t be loaded|needs JavaScript"));
      bring(page, files);
    }
    assertThat(page.locator(shown).getByText("Micro-credentials: Surveying")).isVisible();
    assertThat(page.locator("main .missing, main .without-script").locator("visible=true"))
        .hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "my/, sessions/all, .my-days .name",
    "my/, assets/lectern.*, .my-days .name",
    "now/?at=2021-06-06T13:50, sessions/all, .board .what",
    "now/?at=2021-06-06T13:50, assets/lectern.*, .board .what",
  })
  void the_page_says_so_where_the_network_does_not_answer(
      String address, String script, String shown) {
    BrowserContext context = reader(in(TOKYO));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    starred(context, SEED);
    List<Route> unanswered = new ArrayList<>();
    context.route("**/" + script + ".js", unanswered::add);
    Page page = context.newPage();
    page.navigate(url(address), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    Locator missing = page.locator(".missing");
    assertThat(missing).containsText("couldn’t be loaded");
    assertThat(missing.getByText("To the schedule")).isVisible();
    assertThat(page.getByText("needs JavaScript")).isHidden();
    unanswered.forEach(Route::resume);
    assertThat(page.locator(shown).getByText("Micro-credentials: Surveying")).isVisible();
    assertThat(missing).isHidden();
  }

  /** Firefox tells of scripts that failed before any of them has run. */
  @ParameterizedTest
  @ValueSource(strings = {"my", "lectern"})
  void a_script_is_asked_for_again_where_the_browser_told_too_early_that_it_failed(String script) {
    String files = "**/assets/" + script + ".*.js";
    BrowserContext context = reader(in(TOKYO));
    context.addInitScript(
        """
        delete Navigator.prototype.serviceWorker;
        let early = true;
        const lost = (event) => early && event.target.src && event.stopImmediatePropagation();
        addEventListener("error", lost, true);
        document.addEventListener("DOMContentLoaded", () => (early = false));
        """);
    starred(context, SEED);
    context.route(files, route -> route.abort("internetdisconnected"));
    Page page = context.newPage();
    page.navigate(url("my/"));
    assertThat(page.locator(".missing")).containsText("couldn’t be loaded");
    bring(page, files);
    assertThat(page.locator(".my-days .name").getByText("Micro-credentials: Surveying"))
        .isVisible();
  }

  @Test
  void the_list_is_there_before_the_code_that_carries_it() {
    String files = "**/assets/qr.*.js";
    Page page = withoutProgram(files, "my/");
    assertThat(page.locator(".my-days .name")).isVisible();
    assertThat(page.locator(".code path")).hasCount(0);
    bring(page, files);
    assertThat(page.locator(".code path")).hasCount(2);
  }

  @Test
  void where_nothing_tries_again_the_page_says_what_it_needs() {
    Page page = withoutScript("**/assets/*.js", "my/");
    Locator line = page.locator(".without-script");
    assertThat(line).isHidden();
    assertThat(line.getByText("To the schedule")).isVisible();
    assertForEveryone(page);
  }

  @Test
  void searching_gives_way_to_the_lists_until_it_comes() {
    String files = "**/assets/search/sessions.*.js";
    Page page = withoutProgram(files, "search/?q=landscape");
    assertThat(page.locator("main .onward-list").getByText("Speakers")).isVisible();
    assertThat(page.locator("form.search")).isHidden();
    assertForEveryone(page);
    bring(page, files);
    assertThat(page.locator("#results .name").first())
        .hasText("Micro-credentials: Surveying the landscape");
    assertThat(page.locator("main .onward-list")).isHidden();
    assertEquals("landscape", page.locator("#query").inputValue());
  }
}
