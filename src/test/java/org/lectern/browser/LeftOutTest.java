package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ScriptParts;

/**
 * Pages of a conference's own templates, or of templates kept from an older theme: they lack
 * something that the theme's scripts look for.
 */
class LeftOutTest extends StarringTest {
  /** Leaves out what the test says, when all of a page is there and no script has begun. */
  private static final String LEAVE_OUT =
      """
      delete Navigator.prototype.serviceWorker;
      window.print = () => {};
      // Scripts wait until a reader pauses; this one never does for long.
      const later = (window.later = setTimeout);
      window.setTimeout = (work, time = 0) => later(work, time > 1000 ? time : Math.min(time, 5));
      document.addEventListener("readystatechange", () => {
        const [how, what] = JSON.parse(sessionStorage.getItem("left-out") ?? "[]");
        const within = (part) => [...part.querySelectorAll(what)];
        const found = document.readyState !== "interactive" || !how
          ? []
          : [
              ...within(document).filter((element) => element.closest("main")),
              ...[...document.querySelectorAll("main template")].flatMap(({ content }) => within(content)),
            ];
        for (const element of found) {
          if (how === "element") {
            element.remove();
          } else if (what.startsWith("#")) {
            element.removeAttribute("id");
          } else if (what.startsWith(".")) {
            element.classList.remove(what.slice(1));
          } else {
            element.removeAttribute(what.slice(1, -1));
          }
        }
      });
      """;

  /** All that can be left out of a page: its elements by what scripts know them by, and names. */
  private static final String PARTS =
      """
      (known) => {
        const parts = new Set();
        const add = (how, name) => known.includes(name) && parts.add(`${how} ${name}`);
        const look = (root) => {
          for (const element of root.querySelectorAll("*")) {
            const names = [...element.classList].map((name) => `.${name}`);
            for (const name of [...names, `#${element.id}`]) {
              add("element", name);
              add("name", name);
            }
            for (const { name } of element.attributes) {
              add("name", `[${name}]`);
            }
            if (element.content) {
              look(element.content);
            }
          }
        };
        look(document.querySelector("main"));
        return [...parts];
      }
      """;

  /** Presses and fills in all that there is. */
  private static final String USE =
      """
      async () => {
        const wait = () => new Promise((go) => later(go, 15));
        await wait();
        for (const box of document.querySelectorAll("main input")) {
          if (/checkbox|radio/.test(box.type)) {
            box.click();
          } else if (!box.readOnly) {
            box.value = "feedback";
            box.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }
        await wait();
        for (const button of document.querySelectorAll("main button:not([data-embed])")) {
          button.click();
        }
        for (const select of document.querySelectorAll("select")) {
          select.selectedIndex = 1;
          select.dispatchEvent(new Event("change"));
        }
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        await wait();
      }
      """;

  private BrowserContext reader() {
    BrowserContext context = reader(in(NEW_YORK));
    starred(context, SEED, "symposium-feedback-at-a-distance", "headset-debates");
    context.addInitScript(LEAVE_OUT);
    return context;
  }

  private static void leaveOut(Page page, String part) {
    page.evaluate(
        "(part) => sessionStorage.setItem('left-out', JSON.stringify(part.split(' ')))", part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search/?q=feedback",
        "my/#s=0000000",
        "now/?at=2021-06-06T13:50&room=room-f",
        "schedule/2021-06-06/?at=2021-06-06T13:50&track=research",
        "sessions/micro-credentials-surveying-the-landscape/?at=2021-06-06T13:50",
      })
  void no_script_ends_for_want_of_what_a_template_leaves_out(String address) throws IOException {
    Page page = reader().newPage();
    List<String> found = new ArrayList<>();
    String[] part = {"nothing"};
    page.onPageError(error -> found.add("without " + part[0] + ": " + error));
    page.navigate(url(address));
    // What was different when the reader last looked.
    page.evaluate(
        """
        (slug) => localStorage.setItem(
          `${document.documentElement.dataset.storage}:stars-seen`,
          JSON.stringify({ [slug]: { title: "Old", lang: "en", times: [] } }),
        )
        """,
        SEED);
    @SuppressWarnings("unchecked")
    List<String> parts = (List<String>) page.evaluate(PARTS, List.copyOf(ScriptParts.known()));
    assertFalse(parts.isEmpty());
    for (String each : parts) {
      part[0] = each;
      leaveOut(page, each);
      page.reload();
      page.evaluate(USE);
    }
    assertEquals(List.of(), found);
  }

  /** As in templates of 2026, which had other ways to say that a page needs scripts. */
  @ParameterizedTest
  @CsvSource({
    "search/?q=landscape, element .without-script, '#results .name'",
    "search/?q=landscape, name #index, '#results .name'",
    "search/?q=landscape, element .name, '#results .name'",
    "my/, element .missing, .my-days .name",
    "my/, element .since, .my-days .name",
    "my/, name [data-codes], .my-days .name",
    "my/, element .name, .my-days .name",
    "now/?at=2021-06-06T13:50, element .missing, .board .what",
    "now/?at=2021-06-06T13:50, element .choose-room, .board .what",
  })
  void a_page_does_what_it_can_with_what_is_left(String address, String part, String shown) {
    BrowserContext context = reader();
    Page page = open(context, "venue/");
    leaveOut(page, part);
    page.navigate(url(address));
    assertThat(page.locator(shown).getByText("Micro-credentials: Surveying").first()).isVisible();
    assertThat(page.locator("main .without-script")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "search/?q=landscape, element #results, 'needs JavaScript'",
    "my/, element .my-days, To the schedule",
    "now/?at=2021-06-06T13:50, element .board, To the schedule"
  })
  void a_page_that_can_show_nothing_stays_as_it_is_without_scripts(
      String address, String part, String text) {
    Page page = open(reader(), "venue/");
    leaveOut(page, part);
    page.navigate(url(address));
    assertThat(page.locator("main").getByText(text).locator("visible=true")).hasCount(1);
    assertThat(page.locator("main .without-script")).hasCount(1);
  }
}
