package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.Scratch;
import org.lectern.TestConference;

/**
 * Whoever goes through a page by keyboard sees where they are: nothing that stays in its place, as
 * the names of rooms do above a grid, lies over what has the focus (WCAG 2.2, 2.4.11).
 */
class CoveredFocusTest extends ReaderTest {
  private static final int ROOMS = 7;
  private static final String LONG =
      "The Very Long Named Cabin of the Merchant Navy Officers' Association, Seen from the East,"
          + " Upper Floor, Door ";

  /** What has the focus, if less than half of it can be seen; "end" behind the last stop. */
  private static final String COVERED =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body || at.wasThere) return "end";
        at.wasThere = true;
        let seen = 0;
        let all = 0;
        for (const { left, top, width, height } of at.getClientRects()) {
          for (const x of [0.1, 0.5, 0.9]) for (const y of [0.1, 0.3, 0.5, 0.7, 0.9]) {
            const found = document.elementFromPoint(left + width * x, top + height * y);
            seen += Boolean(found) && (at.contains(found) || found.contains(at));
            all++;
          }
        }
        return seen * 2 < all ? at.outerHTML.slice(0, 100) : "";
      }
      """;

  @Override
  Path site() throws IOException {
    Path folder = Scratch.ofAllTests();
    TestConference files =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                """
                name: Harbour Talks
                url: https://talks.example.org/
                timezone: Europe/Lisbon
                start: 2027-05-14
                end: 2027-05-15
                languages: [en, ar]
                rooms: [ %s ]
                session_types: [ { id: talk, name: Talk, duration: 30 } ]
                """
                    .formatted(
                        IntStream.range(0, ROOMS)
                            .mapToObj(n -> "{ id: room-%d, name: \"%s%d\" }".formatted(n, LONG, n))
                            .collect(Collectors.joining(", "))));
    for (int n = 0; n < 4 * ROOMS; n++) {
      files.with(
          "content/sessions/talk-" + n + ".md",
          """
          ---
          title: Talk %d
          type: talk
          start: 2027-05-14 1%d:00
          room: room-%d
          ---
          """
              .formatted(n, n / ROOMS, n % ROOMS));
    }
    BuildReport report = Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    assertEquals(List.of(), report.problems());
    return folder.resolve("site");
  }

  @ParameterizedTest
  @CsvSource({
    "schedule/2027-05-14/, 1000, ",
    "schedule/2027-05-14/, 1000, compact",
    "ar/schedule/2027-05-14/, 1000, ",
    "schedule/, 1600, ",
    "ar/schedule/, 1600, compact"
  })
  void rooms_and_times_of_a_grid_cover_nothing(String address, int width, String density) {
    BrowserContext context = reader(in("Europe/Lisbon").setViewportSize(width, 560));
    Page page = open(context, address);
    page.evaluate(
        "(density) => localStorage.setItem(`${document.documentElement.dataset.storage}:density`,"
            + " density)",
        density == null ? "" : density);
    for (String key : List.of("Tab", "Shift+Tab")) {
      page.reload();
      assertEquals(List.of(), covered(page, key), key);
    }
  }

  @Test
  void a_rooms_long_name_is_cut_above_the_grid_and_told_in_full_by_its_sessions() {
    Page page = open("Europe/Lisbon", "schedule/2027-05-14/");
    assertTrue(page.locator(".head").first().boundingBox().height < 80);
    assertEquals(LONG + "0", page.locator(".item .where").first().innerText());
  }

  @Test
  void the_notice_at_a_telephones_foot_covers_nothing() {
    BrowserContext context = reader(in("Europe/Lisbon").setViewportSize(320, 640));
    Page page = open(context, "schedule/2027-05-14/");
    for (String key : List.of("Tab", "Shift+Tab")) {
      page.reload();
      page.locator(".notice")
          .waitFor(
              new com.microsoft.playwright.Locator.WaitForOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
      page.evaluate(
          """
          ({ note, close }) => {
            const words = document.createElement("p");
            words.textContent = note;
            const button = document.createElement("button");
            button.textContent = close;
            document.querySelector(".notice").replaceChildren(words, button);
          }
          """,
          Map.of(
              "note",
              "There is no connection. This is the program as of September 29, 2027 at 10:45 PM.",
              "close",
              "Close"));
      assertEquals(List.of(), covered(page, key), key);
    }
  }

  private static List<String> covered(Page page, String key) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      page.keyboard().press(key);
      String said = (String) page.evaluate(COVERED);
      if (said.equals("end")) {
        assertTrue(i > 2 * ROOMS, "only " + i + " stops");
        return found;
      }
      if (!said.isEmpty()) {
        found.add(said);
      }
    }
    return found;
  }
}
