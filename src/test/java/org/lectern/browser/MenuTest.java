package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The menu above each page, which is one line on a telephone and scrolls by itself. */
class MenuTest extends ReaderTest {
  private Page narrow(int width, String address) {
    return open(reader(in(TOKYO).setViewportSize(width, 740)), address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "schedule/", "code-of-conduct/", "ja/"})
  void it_leaves_a_telephone_s_screen_to_the_page(String address) {
    Page page = narrow(360, address);
    assertTrue(page.locator(".menu").boundingBox().height < 50, "one line");
    assertTrue(page.locator(".masthead").boundingBox().height < 100);
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768})
  void all_of_it_is_reached_by_keyboard_and_nothing_lies_over_it(int width) {
    Page page = narrow(width, "venue/");
    double mine = page.locator(".mine").boundingBox().x;
    page.locator(".languages a").last().focus();
    for (Locator link : page.locator(".menu li:not(.mine) a").all()) {
      page.keyboard().press("Tab");
      BoundingBox box = link.boundingBox();
      double seen = Math.min(box.x + box.width, mine) - Math.max(box.x, 0);
      assertTrue(seen >= Math.min(box.width, 64), link.innerText());
      assertTrue(box.height >= 40, "wide enough for a thumb");
    }
    BoundingBox last = page.locator(".mine a").boundingBox();
    assertTrue(last.x + last.width <= width, "the reader's own is always in sight");
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 1280})
  void where_there_is_width_all_of_it_is_in_sight(int width) {
    Page page = narrow(width, "venue/");
    assertEquals(
        page.locator(".menu ul").first().evaluate("it => it.clientWidth"),
        page.locator(".menu ul").first().evaluate("it => it.scrollWidth"));
  }
}
