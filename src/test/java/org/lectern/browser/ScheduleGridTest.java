package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.BusyConference;

/** The schedule as a grid, with 3 rooms and with 40, in Chromium. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduleGridTest {
  private static final String SCHEDULE = "schedule/index.html";
  private static final String FIRST_DAY = "schedule/2027-05-14/index.html";

  /** Pairs of items in a grid whose boxes share more than a pixel. */
  private static final String OVERLAPS =
      """
      () => {
        const found = [];
        for (const grid of document.querySelectorAll(".grid")) {
          const cells = [...grid.querySelectorAll(".item, .echo")]
            .map((cell) => [cell, cell.getBoundingClientRect()])
            .filter(([, box]) => box.width > 0);
          cells.forEach(([one, a], i) => cells.slice(i + 1).forEach(([other, b]) => {
            if (a.left < b.right - 1 && b.left < a.right - 1
                && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
              found.push(one.textContent.trim() + " / " + other.textContent.trim());
            }
          }));
        }
        return found;
      }
      """;

  /** What sticks out of the item or the day that it belongs to. */
  private static final String OUTSIDE =
      """
      () => {
        const found = [];
        for (const item of document.querySelectorAll(".day :is(.item, .echo)")) {
          const day = item.closest(".grid") ?? item.closest(".day");
          const box = item.getBoundingClientRect();
          const around = day.getBoundingClientRect();
          const top = around.top - day.scrollTop;
          const left = around.left - day.scrollLeft;
          if (box.width > 0 && (box.top < top - 1 || box.left < left - 1
              || box.bottom > top + day.scrollHeight + 1
              || box.right > left + day.scrollWidth + 1)) {
            found.push("out of its day: " + item.textContent.trim());
          }
          if (box.width > 0
              && (item.scrollHeight > item.clientHeight + 1 || item.scrollWidth > item.clientWidth + 1)) {
            found.push("more than its box: " + item.textContent.trim());
          }
        }
        return found;
      }
      """;

  private static final String SHIFT =
      """
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          window.shift += entry.value;
        }
      }).observe({ type: "layout-shift", buffered: true });
      """;

  private final com.microsoft.playwright.Browser browser;
  private final Map<Integer, Server> servers = new java.util.TreeMap<>();
  private final Map<Integer, Path> sites = new java.util.TreeMap<>();

  ScheduleGridTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start() throws IOException {
    for (int rooms : new int[] {3, 40}) {
      sites.put(rooms, BusyConference.site(rooms));
      servers.put(rooms, new Server(sites.get(rooms)));
    }
  }

  @AfterAll
  void stop() {
    servers.values().forEach(Server::close);
  }

  private com.microsoft.playwright.Browser.NewContextOptions width(int width) {
    return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900);
  }

  private Page open(BrowserContext context, int rooms, String path) {
    Page page = context.newPage();
    page.addInitScript(SHIFT);
    page.navigate(servers.get(rooms).url() + path);
    return page;
  }

  private static List<?> list(Page page, String script) {
    return (List<?>) page.evaluate(script);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 360, true",
    "3, 1280, true",
    "3, 3840, true",
    "40, 360, true",
    "40, 1280, true",
    "40, 3840, true",
    "3, 1280, false",
    "40, 1280, false"
  })
  void nothing_overlaps_and_nothing_is_cut(int rooms, int width, boolean scripted) {
    try (BrowserContext context =
        Browser.reader(browser, width(width).setJavaScriptEnabled(scripted))) {
      for (String path : List.of(SCHEDULE, FIRST_DAY)) {
        Page page = open(context, rooms, path);
        assertEquals(List.of(), list(page, OVERLAPS), path);
        assertEquals(List.of(), list(page, OUTSIDE), path);
        assertEquals(
            width, page.evaluate("document.documentElement.scrollWidth"), "no scrolling sideways");
        boolean grid = page.locator(".head").first().isVisible();
        assertEquals(width >= 960, grid, "the grid where there is width for it");
      }
    }
  }

  @Test
  void reads_in_the_order_of_time() {
    try (BrowserContext context = Browser.reader(browser, width(1280))) {
      Page page = open(context, 40, SCHEDULE);
      assertEquals(
          true,
          page.evaluate(
              """
              () => [...document.querySelectorAll(".day")].every((day) => {
                const times = [...day.querySelectorAll(".item .until time:first-child")]
                  .map((time) => Date.parse(time.dateTime));
                return times.every((time, i) => i === 0 || time >= times[i - 1]);
              })
              """));
      assertEquals(
          List.of("09:00", "09:20", "09:30"),
          page.locator(".slot-time").allInnerTexts().subList(0, 3));
      assertTrue(
          page.locator(".day").first().innerText().contains("After midnight"),
          "what starts after midnight belongs to the evening before");
    }
  }

  @Test
  void a_plenary_stretches_over_its_rooms_or_is_echoed_in_them() {
    try (BrowserContext context = Browser.reader(browser, width(3840))) {
      Page page = open(context, 3, FIRST_DAY);
      double grid = page.locator(".grid").boundingBox().width;
      for (String title : List.of("Opening", "Coffee for all", "From the first to the last")) {
        assertTrue(
            page.locator(".item", new Page.LocatorOptions().setHasText(title)).boundingBox().width
                > grid / 2,
            title);
      }
      assertEquals(List.of("Closing in rooms far apart"), page.locator(".echo").allInnerTexts());
      assertEquals("true", page.locator(".echo").getAttribute("aria-hidden"));
    }
  }

  @Test
  void posters_and_talks_of_one_time_share_their_rooms_column() {
    try (BrowserContext context = Browser.reader(browser, width(1280))) {
      Page page = open(context, 3, FIRST_DAY);
      assertEquals(
          1L,
          ((Number)
                  page.evaluate(
                      """
                      () => new Set([...document.querySelectorAll(".item")]
                        .filter((item) => /Poster \\d/.test(item.textContent))
                        .map((item) => item.getBoundingClientRect().left)).size
                      """))
              .longValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?track=tides&room=room-2", "?track=none"})
  void is_for_everyone(String query) {
    for (int width : new int[] {360, 1280}) {
      try (BrowserContext context = Browser.reader(browser, width(width))) {
        Page page = open(context, 3, SCHEDULE + query);
        page.locator(".filters summary").click();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          assertEquals(List.of(), Axe.violations(page), scheme + " at " + width);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "schedule/index.html,",
    "schedule/index.html,?track=tides&day=2027-05-15",
    "schedule/2027-05-14/index.html,",
    "schedule/2027-05-14/index.html,?room=room-3",
    "sessions/index.html,?type=poster"
  })
  void nothing_moves_while_the_page_is_set_up(String path, String query) {
    for (int width : new int[] {360, 1280}) {
      try (BrowserContext context = Browser.reader(browser, width(width))) {
        Page page = open(context, 40, path + (query == null ? "" : query));
        page.waitForTimeout(300);
        assertEquals(0, ((Number) page.evaluate("window.shift")).doubleValue(), "at " + width);
      }
    }
  }

  @Test
  void remembers_the_view_the_density_and_the_rooms() {
    try (BrowserContext context = Browser.reader(browser, width(1280))) {
      Page page = open(context, 40, FIRST_DAY);
      page.getByLabel("Compact").check();
      page.getByText("Rooms in the grid").click();
      page.getByText("No rooms").click();
      page.locator(".columns").getByLabel("Room 2", exactly()).check();
      page.locator(".columns").getByLabel("Room 7", exactly()).check();
      page.reload();
      assertEquals(List.of("Room 2", "Room 7"), visible(page, ".head[data-room^=room]"));
      assertEquals("2 of 40", page.locator(".columns summary .count").innerText());
      assertTrue(page.getByLabel("Compact").isChecked());
      assertEquals(List.of(), list(page, OVERLAPS));
      page.getByLabel("List", exactlyLabel()).check();
      page.reload();
      assertFalse(page.locator(".head").first().isVisible());
      assertTrue(
          page.locator(".item", new Page.LocatorOptions().setHasText("Short one 2027-05-14 5.1"))
              .isVisible(),
          "a list has all rooms");
      page.waitForTimeout(300);
      assertEquals(0, ((Number) page.evaluate("window.shift")).doubleValue());
    }
  }

  private static com.microsoft.playwright.Locator.GetByLabelOptions exactly() {
    return new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByLabelOptions exactlyLabel() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static List<String> visible(Page page, String selector) {
    return page.locator(selector).all().stream()
        .filter(com.microsoft.playwright.Locator::isVisible)
        .map(com.microsoft.playwright.Locator::innerText)
        .toList();
  }

  @Test
  void a_grid_that_fits_scrolls_with_the_page() {
    try (BrowserContext context = Browser.reader(browser, width(1280))) {
      Page page = open(context, 3, SCHEDULE);
      assertEquals(0, page.locator(".grid[tabindex]").count());
      page.evaluate("window.scrollTo(0, 1400)");
      double day = page.locator(".day-title").first().boundingBox().y;
      double head = page.locator(".head").first().boundingBox().y;
      assertEquals(0, day, 1);
      assertTrue(head > 30 && head < 60, "the rooms stay below the day: " + head);
    }
  }
}
