package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BusyConference;
import org.lectern.Sites;
import org.lectern.TestConference;

/** The schedule on paper: what Chromium prints of the sample and of a busy conference. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintTest {
  private static final String SCHEDULE = "schedule/index.html";

  private final com.microsoft.playwright.Browser browser;
  private final Map<String, Server> servers = new HashMap<>();

  PrintTest(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start() throws IOException {
    servers.put("sample", new Server(Sites.sample()));
    servers.put("3 rooms", new Server(BusyConference.site(3)));
    servers.put("9 rooms", new Server(BusyConference.site(9)));
    servers.put("40 rooms", new Server(BusyConference.site(40)));
  }

  @AfterAll
  void stop() {
    servers.values().forEach(Server::close);
  }

  /** A page in a window of an office's size. */
  private BrowserContext office() {
    return Browser.reader(
        browser,
        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private List<String> print(Page page, String format, Path folder) throws IOException {
    Path pdf = folder.resolve(format + ".pdf");
    page.pdf(
        new Page.PdfOptions()
            .setPath(pdf)
            .setFormat(format)
            .setLandscape(true)
            .setPrintBackground(true));
    return PdfText.of(pdf);
  }

  /** The titles that a day's list has, without their spaces. */
  private static List<String> titles(Page page, int day) {
    return ((List<?>)
            page.evaluate(
                "(day) => [...document.querySelectorAll('.day')[day]"
                    + ".querySelectorAll(':is(.item, .part) .name')]"
                    + ".map((name) => name.textContent.replace(/\\s/g, ''))",
                day))
        .stream().map(String.class::cast).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "A3", "Letter"})
  void a_day_has_a_sheet_with_all_its_titles(String format, @TempDir Path folder)
      throws IOException {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get("sample").url() + SCHEDULE);
      List<String> sheets = print(page, format, folder);
      assertEquals(4, sheets.size(), "three days, and what has no time yet");
      for (int day = 0; day < 3; day++) {
        for (String title : titles(page, day)) {
          assertTrue(sheets.get(day).contains(title), title);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-04", "2021-06-05", "2021-06-06"})
  void a_day_by_itself_is_one_sheet(String day, @TempDir Path folder) throws IOException {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get("sample").url() + "schedule/" + day + "/index.html");
      assertEquals(1, print(page, "A4", folder).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"3 rooms, A4", "3 rooms, A3", "40 rooms, A4", "40 rooms, A3"})
  void every_title_is_whole_however_full_the_day(String site, String format, @TempDir Path folder)
      throws IOException {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get(site).url() + SCHEDULE);
      String text = String.join("", print(page, format, folder));
      for (int day = 0; day < 2; day++) {
        for (String title : titles(page, day)) {
          assertTrue(text.contains(title), title);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"Grid, schedule/", "Grid, schedule/2027-05-14/", "List, schedule/2027-05-14/"})
  void a_day_begins_on_its_first_sheet_however_tall_its_first_session(
      String view, String path, @TempDir Path folder) throws IOException {
    try (Server server = new Server(withTallPanel(folder));
        BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(server.url() + path + "index.html");
      page.getByLabel(view, new Page.GetByLabelOptions().setExact(true)).check();
      List<String> sheets = print(page, "A4", folder);
      assertTrue(sheets.get(0).contains("Panelofmany"), sheets.get(0));
      assertTrue(sheets.size() > 1, "it doesn't fit on one");
    }
  }

  /** A site whose one day starts with a panel of so many that it takes more than a sheet. */
  private static Path withTallPanel(Path folder) throws IOException {
    TestConference conference =
        new TestConference(folder)
            .lasting(
                "2027-05-14",
                "2027-05-14",
                "rooms: [{ id: deck, name: Deck }, { id: cabin, name: Cabin }]");
    List<String> speakers = new ArrayList<>();
    for (int speaker = 0; speaker < 300; speaker++) {
      speakers.add("p" + speaker);
      conference.with(
          "content/speakers/p" + speaker + ".md",
          "---\nname: Person of a Rather Long Name %1$d\naffiliation: College of the Coast %1$d\n---\n"
              .formatted(speaker));
    }
    String time = "start: 2027-05-14 %1$d:00\nduration: 60\n";
    conference
        .with(
            "content/sessions/panel.md",
            "---\ntitle: Panel of many\n%sroom: deck\nspeakers: [%s]\n---\nText.\n"
                .formatted(time.formatted(10), String.join(", ", speakers)))
        .session("beside", time.formatted(10) + "room: cabin")
        .session("after", time.formatted(11) + "room: deck");
    Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }

  @ParameterizedTest
  @CsvSource({"sample, schedule/2021-06-05/index.html", "40 rooms, schedule/2027-05-14/index.html"})
  void a_list_takes_no_more_sheets_than_from_a_narrower_window(
      String site, String path, @TempDir Path folder) throws IOException {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get(site).url() + path);
      page.getByLabel("List", new Page.GetByLabelOptions().setExact(true)).check();
      int sheets = print(page, "A4", folder).size();
      page.setViewportSize(900, 900);
      int narrower = print(page, "A4", folder).size();
      assertTrue(sheets <= narrower, sheets + " sheets, not " + narrower);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9 rooms", "40 rooms"})
  void rooms_that_are_left_out_of_the_grid_are_left_out_on_paper(String site, @TempDir Path folder)
      throws IOException {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get(site).url() + "schedule/2027-05-15/index.html");
      page.getByText("Rooms in the grid").click();
      page.getByText("No rooms").click();
      page.getByLabel("Room 2", new Page.GetByLabelOptions().setExact(true)).check();
      List<String> times = page.locator(".slot-time:visible").allInnerTexts();
      List<String> names = page.locator(".item:visible .name").allInnerTexts();
      assertTrue(names.stream().anyMatch(name -> name.contains("in room 2")), names.toString());
      String text = String.join("", print(page, "A4", folder));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(names, page.locator(".item:visible .name").allInnerTexts());
      assertEquals(times, page.locator(".slot-time:visible").allInnerTexts());
      assertTrue(text.contains("inroom2:"), text);
      assertFalse(text.contains("inroom3:"), text);
    }
  }

  @Test
  void rooms_without_what_was_asked_for_have_no_heads_on_paper() {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get("sample").url() + SCHEDULE + "?room=hall&room=room-b");
      List<String> heads = page.locator(".head:visible").allInnerTexts();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(heads, page.locator(".head:visible").allInnerTexts());
    }
  }

  /** Firefox knows no {@code break-after: avoid}; here Chromium is kept from heeding it. */
  @Test
  void a_time_needs_room_for_a_session_at_the_foot_of_a_column() {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get("40 rooms").url() + "schedule/2027-05-14/index.html");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(
          List.of(),
          page.evaluate(
              """
              () => {
                document.styleSheets[0].insertRule(".slot-time { break-after: auto !important }");
                const lanes = document.querySelector(".lanes");
                const found = [];
                for (let height = 300; height < 900; height += 20) {
                  lanes.style.blockSize = `${height}px`;
                  for (const time of lanes.querySelectorAll(".slot-time")) {
                    const item = time.nextElementSibling.firstElementChild;
                    if (item.getBoundingClientRect().left - time.getBoundingClientRect().left > 50) {
                      found.push(`${time.textContent} in columns of ${height} pixels`);
                    }
                  }
                }
                return found;
              }
              """));
    }
  }

  @Test
  void the_screen_is_as_before_when_printing_is_over() {
    try (BrowserContext context = office()) {
      Page page = context.newPage();
      page.navigate(servers.get("3 rooms").url() + SCHEDULE);
      Object before = page.evaluate("document.querySelector('main').offsetHeight");
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertEquals(before, page.evaluate("document.querySelector('main').offsetHeight"));
      assertEquals(0, page.locator(".for-print").count());
    }
  }
}
