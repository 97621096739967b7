package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lectern.BusyConference;

/** A grid of 40 rooms, which a screen shows a part of. */
class WideGridTest extends ReaderTest {
  private static final String FIRST_DAY = "schedule/2027-05-14/index.html";

  private Path site;

  @Override
  Path site() throws IOException {
    site = BusyConference.site(40);
    return site;
  }

  @Test
  void a_grid_that_scrolls_is_reached_by_keyboard_and_keeps_its_heads_in_sight() {
    Page page = open("Europe/Lisbon", FIRST_DAY);
    assertEquals(
        "Grid of Friday, May 14, 2027: times down, rooms across",
        page.locator(".grid[role=region][tabindex='0']").getAttribute("aria-label"));
    page.locator(".grid").focus();
    page.evaluate("document.querySelector('.grid').scrollTo(900, 900)");
    double top = page.locator(".grid").boundingBox().y;
    double left = page.locator(".grid").boundingBox().x;
    assertEquals(top, page.locator(".head").nth(5).boundingBox().y, 1);
    assertEquals(left, page.locator(".slot-time").nth(5).boundingBox().x, 1);
  }

  @Test
  void what_is_scrolled_sideways_goes_below_the_times() {
    Page page = open("Europe/Lisbon", FIRST_DAY);
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => {
              const grid = document.querySelector(".grid");
              const found = [];
              for (let top = 0; top < grid.scrollHeight; top += 100) {
                grid.scrollTo(900, top);
                const { left, y, height } = grid.getBoundingClientRect();
                for (let down = 60; down < height - 20; down += 20) {
                  const item = document.elementFromPoint(left + 30, y + down)?.closest(".item");
                  if (item) found.push(item.textContent.trim());
                }
              }
              return found;
            }
            """));
  }

  @Test
  void going_back_the_choices_say_what_the_page_shows() {
    Page page = open("Europe/Lisbon", FIRST_DAY);
    page.navigate(page.url().replace("05-14", "05-15"));
    page.getByText("Rooms in the grid").click();
    column(page, "Room 2").uncheck();
    view(page, "List").check();
    page.goBack();
    assertFalse(page.locator(".head").first().isVisible());
    assertTrue(view(page, "List").isChecked());
    view(page, "Grid").check();
    page.getByText("Rooms in the grid").click();
    assertFalse(column(page, "Room 2").isChecked());
  }

  @Test
  void going_back_to_a_kept_page_it_shows_what_was_chosen_since() {
    Page page = open("Europe/Lisbon", FIRST_DAY);
    view(page, "List").check();
    Page next = page.context().newPage();
    next.navigate(page.url().replace("05-14", "05-15"));
    view(next, "Grid").check();
    view(next, "Compact").check();
    next.getByText("Rooms in the grid").click();
    column(next, "Room 2").uncheck();
    Browser.returnTo(page);
    assertTrue(view(page, "Grid").isChecked());
    assertTrue(view(page, "Compact").isChecked());
    assertTrue(page.locator(".head[data-room=room-1]").isVisible());
    assertFalse(page.locator(".head[data-room=room-2]").isVisible());
    page.getByText("Rooms in the grid").click();
    assertFalse(column(page, "Room 2").isChecked());
    view(next, "List").check();
    Browser.returnTo(page);
    assertTrue(view(page, "List").isChecked());
    assertFalse(page.locator(".head[data-room=room-1]").isVisible());
  }

  @Test
  void going_back_a_choice_that_the_browser_does_not_keep_stays() {
    BrowserContext context = reader(in("Europe/Lisbon"));
    context.addInitScript(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }");
    Page page = open(context, FIRST_DAY);
    view(page, "List").check();
    Browser.returnTo(page);
    assertTrue(view(page, "List").isChecked());
    assertFalse(page.locator(".head").first().isVisible());
  }

  @Test
  void rooms_that_were_left_out_hide_nothing_unsaid_from_a_filter() {
    Page page = open("Europe/Lisbon", FIRST_DAY);
    page.getByText("Rooms in the grid").click();
    page.getByText("No rooms").click();
    column(page, "Room 2").check();
    page.navigate(page.url() + "?room=room-7");
    Locator seventh = page.locator(".head[data-room=room-7]");
    assertTrue(seventh.isVisible());
    assertEquals("Room 7", seventh.innerText());
    assertTrue(page.locator(".item:visible").count() > 0);
    page.navigate(page.url().replaceFirst("room=.*", "room=room-9&track=none"));
    assertTrue(page.locator("main > .nothing").isVisible());
    page.navigate(page.url().replaceFirst("room=.*", "language=pt"));
    assertEquals(0, page.locator(".item:visible").count(), "these are in rooms left out");
    assertTrue(page.locator("main > .nothing").isVisible());
  }

  private static Locator column(Page page, String room) {
    return page.locator(".columns")
        .getByLabel(room, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator view(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  @Test
  void a_hundred_and_fifty_sessions_are_small() throws IOException {
    Path page = site.resolve("schedule/index.html");
    Document document = Jsoup.parse(page);
    int sessions = document.select("main [data-session]").size();
    assertTrue(sessions >= 150, sessions + " sessions");
    long size = gzipped(page);
    for (Element part : document.select("head :is(link[rel~=stylesheet|icon], script[src])")) {
      size += gzipped(page.resolveSibling(part.attr("href") + part.attr("src")));
    }
    assertTrue(size <= 60 * 1024, size + " bytes");
    System.out.println("schedule of " + sessions + " sessions: " + size + " bytes compressed");
  }

  private static long gzipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
