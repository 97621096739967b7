package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.BusyConference;

/**
 * Sessions of an evening that lasts beyond midnight, among those that a reader starred, and at a
 * door.
 */
class AfterMidnightTest extends StarringTest {
  private static final String LISBON = "Europe/Lisbon";

  @Override
  Path site() throws IOException {
    return BusyConference.site(3);
  }

  private Page starred(String zone, String... titles) {
    Page page = open(zone, "schedule/");
    for (String title : titles) {
      page.locator("li[data-session]", new Page.LocatorOptions().setHas(named(page, title)))
          .locator("> .star")
          .click();
    }
    page.navigate(url("my/"));
    page.locator(".my-days .entry").first().waitFor();
    return page;
  }

  private static com.microsoft.playwright.Locator named(Page page, String title) {
    return page.locator(".name", new Page.LocatorOptions().setHasText(title));
  }

  private static List<String> times(Page page) {
    return page.locator(".entry-when").allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void the_date_is_said_where_it_is_not_that_of_the_day_above() {
    Page page = starred(LISBON, "Songs", "After midnight");
    assertEquals(List.of("Friday, May 14, 2027"), page.locator(".day-title").allInnerTexts());
    assertEquals(
        List.of(
            "23:30–01:30 ends on Sat, May 15 Room 3",
            "00:30–00:35 after midnight, on Sat, May 15 Room 1"),
        times(page));
    assertForEveryone(page);
  }

  @Test
  void a_screen_at_a_door_says_the_date_of_the_end_as_large_as_the_time() {
    Page page = open(LISBON, "now/?room=room-3&at=2027-05-14T23:45");
    Locator when =
        page.locator(".on-now li", new Page.LocatorOptions().setHasText("Songs")).locator(".when");
    PlaywrightAssertions.assertThat(when).hasText("23:30–01:30 ends on Sat, May 15");
    String size = "(it) => getComputedStyle(it).fontSize";
    assertEquals(when.locator(".range").evaluate(size), when.locator(".zone-day").evaluate(size));
  }

  @Test
  void elsewhere_days_are_those_of_the_calendar() {
    Page page = starred("Europe/Berlin", "Songs", "After midnight");
    page.locator(".title-block select").selectOption("Europe/Berlin");
    assertEquals(
        List.of("00:30–02:30 Room 3", "01:30–01:35 Room 1"), times(page), "both on Saturday");
    page.locator(".title-block select").selectOption(LISBON);
    assertTrue(
        times(page).get(1).contains("after midnight, on Sat, May 15"), times(page)::toString);
  }
}
