package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that need the whole program, which the network doesn't bring at first. */
class MissingProgramTest extends StarringTest {
  private Page withoutProgram(String files, String address) {
    BrowserContext context = reader(in(TOKYO));
    context.addInitScript("delete Navigator.prototype.serviceWorker");
    starred(context, SEED);
    context.route(files, route -> route.abort("internetdisconnected"));
    return open(context, address);
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

  @Test
  void searching_gives_way_to_the_lists_until_it_comes() {
    String files = "**/search/sessions.*.js";
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
