package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on the theme's pages, and how heavy it is beside the rest. */
class LayoutTest extends ReaderTest {
  private static final String DAY = "schedule/2021-06-05/";
  private static final String CANCELLED = "sessions/headset-debates/";

  private Page telephone(String address) {
    return open(reader(in(TOKYO).setViewportSize(360, 740)), address);
  }

  private static String style(Locator element, String property) {
    return (String)
        element.evaluate("(it, name) => getComputedStyle(it).getPropertyValue(name)", property);
  }

  private static double size(Locator element) {
    return Double.parseDouble(style(element, "font-size").replace("px", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule/", DAY, "ja/" + DAY})
  void a_day_begins_on_a_telephone_s_first_screen(String address) {
    Page page = telephone(address);
    assertTrue(page.locator(".jump").boundingBox().height < 40, "one line of hours");
    assertTrue(page.locator(".slot").nth(1).boundingBox().y < 600);
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void what_one_can_do_with_the_schedule_stands_in_one_line() {
    Page page = telephone("schedule/");
    BoundingBox calendar = page.locator(".calendar a").first().boundingBox();
    BoundingBox changes = page.locator(".calendar + .zone a").boundingBox();
    assertEquals(calendar.y + calendar.height, changes.y + changes.height, 8);
  }

  @Test
  void nothing_in_a_grid_is_louder_than_the_titles() {
    Page page = open(TOKYO, DAY);
    Locator tentative = page.locator(".item.is-tentative");
    assertTrue(size(tentative.locator(".status")) < size(tentative.locator(".item-title")));
    assertEquals("400", style(tentative.locator(".where"), "font-weight"), "it is below its head");
  }

  @Test
  void what_is_cancelled_has_the_colour_of_no_track() {
    Page page = open(TOKYO, DAY);
    Locator cancelled = page.locator(".item.is-cancelled");
    assertEquals(
        style(page.locator(".masthead"), "border-block-end-color"),
        style(cancelled, "border-inline-start-color"));
    assertEquals("rgba(0, 0, 0, 0)", style(cancelled, "background-color"));
    page.navigate(url(CANCELLED));
    assertNotEquals(
        "rgba(0, 0, 0, 0)", style(page.locator(".title-block .status"), "background-color"));
  }

  @Test
  void day_time_and_room_stand_equally_far_apart_in_a_list() {
    Page page = telephone("types/paper/");
    Locator when = page.locator(".entry-when p").first();
    BoundingBox date = when.locator(".date").boundingBox();
    BoundingBox range = when.locator(".range").boundingBox();
    assertEquals(
        range.x - date.x - date.width,
        when.locator(".where").boundingBox().x - range.x - range.width,
        0.5);
    assertEquals("600", style(when.locator(".range"), "font-weight"));
  }

  @Test
  void no_fact_s_line_ends_in_the_middle() {
    Page page = open(TOKYO, CANCELLED);
    double width = page.locator(".facts").boundingBox().width;
    for (Locator fact : page.locator(".facts > div").all()) {
      boolean line = !style(fact, "border-block-end-width").equals("0px");
      assertTrue(!line || fact.boundingBox().width > width - 1, fact.innerText());
    }
  }

  @Test
  void the_foot_s_words_stand_on_one_line() {
    Page page = open(NEW_YORK, "");
    Object bottoms =
        page.evaluate(
            """
            () => {
              const texts = [".zone", "p:not(.zone) a"].map((one) =>
                document.querySelector(".colophon " + one).firstChild);
              const [zone, link] = texts.map((text) => {
                const range = document.createRange();
                range.selectNode(text);
                return range.getBoundingClientRect().bottom;
              });
              return Math.abs(zone - link);
            }
            """);
    assertEquals(0, ((Number) bottoms).doubleValue(), 1);
  }

  @Test
  void what_is_on_now_has_the_strongest_title_below_the_name() {
    Page page = open(TOKYO, "?at=2021-06-05T10:40");
    assertTrue(
        size(page.locator(".at-present > h2")) > size(page.locator(".at-present h3").first()));
  }

  @Test
  void rooms_times_and_titles_stand_on_the_lines_of_one_grid() {
    Page page = open(TOKYO, DAY);
    List<?> off =
        (List<?>)
            page.evaluate(
                """
                () => {
                  const box = (element) => {
                    const range = document.createRange();
                    range.selectNodeContents(element);
                    return range.getBoundingClientRect();
                  };
                  const item = document.querySelector(".item:not(.is-service)");
                  const title = box(item.querySelector(".item-title .name"));
                  const time = box(item.closest(".slot").querySelector("time"));
                  const head = box(document.querySelector(".head"));
                  return [head.left - title.left, time.bottom - title.bottom];
                }
                """);
    assertEquals(0, ((Number) off.get(0)).doubleValue(), 0.5, "below each other");
    assertEquals(0, ((Number) off.get(1)).doubleValue(), 6, "beside each other");
  }
}
