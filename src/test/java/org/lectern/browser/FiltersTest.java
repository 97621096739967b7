package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;

/** Filtering the sample's sessions, as a reader would. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersTest {
  @AutoClose private final Server server;
  private final com.microsoft.playwright.Browser browser;

  FiltersTest(com.microsoft.playwright.Browser browser) throws IOException {
    this.browser = browser;
    this.server = new Server(Sites.sample());
  }

  private Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(server.url() + path);
    return page;
  }

  private BrowserContext wide() {
    return Browser.reader(
        browser,
        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private static List<String> titles(Page page) {
    return page.locator("main :is(.item, .entry) .item-title .name").all().stream()
        .filter(Locator::isVisible)
        .map(Locator::innerText)
        .toList();
  }

  private static String count(Page page, String choice) {
    return page.locator(".filters li", new Page.LocatorOptions().setHasText(choice))
        .locator(".count")
        .innerText();
  }

  private static String query(Page page) {
    return (String) page.evaluate("location.search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule/index.html", "sessions/index.html"})
  void a_choice_goes_into_the_address_and_back_takes_it_out(String path) {
    try (BrowserContext context = wide()) {
      Page page = open(context, path);
      int all = titles(page).size();
      page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
      page.locator(".filters").getByLabel("Research").check();
      List<String> research = titles(page);
      assertTrue(research.size() < all && !research.isEmpty(), research.toString());
      assertEquals("?track=research", query(page));
      page.locator(".filters").getByLabel("Room F").check();
      page.locator(".filters").getByLabel("Room B").check();
      assertEquals("?room=room-b&room=room-f&track=research", sorted(query(page)));
      page.goBack();
      page.goBack();
      assertEquals(research, titles(page));
      assertTrue(page.locator(".filters").getByLabel("Research").isChecked());
      page.goBack();
      assertEquals(all, titles(page).size());
      page.goForward();
      assertEquals(research, titles(page));
    }
  }

  private static String sorted(String query) {
    return "?"
        + List.of(query.substring(1).split("&")).stream()
            .sorted()
            .collect(java.util.stream.Collectors.joining("&"));
  }

  @Test
  void a_shared_address_shows_the_same() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html?track=tools&room=room-c&utm=x");
      assertEquals(List.of("A Podcast in Ninety Minutes", "Subtitling Old Stories"), titles(page));
      assertEquals(
          List.of("Saturday, June 5, 2021", "Sunday, June 6, 2021"),
          page.locator(".day-title").all().stream()
              .filter(Locator::isVisible)
              .map(Locator::innerText)
              .toList(),
          "days without sessions vanish");
      assertEquals(
          List.of("Room C", "Room C"),
          page.locator(".head").all().stream()
              .filter(Locator::isVisible)
              .map(Locator::innerText)
              .toList(),
          "and rooms without sessions");
      assertTrue(page.locator(".filter-status").innerText().startsWith("Sessions shown: 2 of "));
      page.getByText("Clear all filters").first().click();
      assertEquals("?utm=x", query(page), "what isn't a filter stays");
      assertTrue(titles(page).size() > 20);
      String all = page.locator(".filter-status").innerText();
      assertTrue(
          all.matches("Sessions shown: (\\d+) of \\1"), "it is said that all are back: " + all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule/index.html", "sessions/index.html"})
  void sessions_with_any_of_the_chosen_keywords_are_shown(String path) {
    try (BrowserContext context = wide()) {
      Page page = open(context, path);
      page.locator(".filters summary").click();
      Locator keywords = page.locator("[data-filter=keyword]");
      String captions = count(page, "captions");
      keywords.getByLabel("captions").check();
      assertEquals("?keyword=captions", query(page));
      assertEquals(
          captions, page.locator(".filter-status").innerText().replaceAll(".*: (\\d+) of.*", "$1"));
      int shown = titles(page).size();
      keywords.getByLabel("right-to-left scripts").check();
      assertEquals("?keyword=captions&keyword=right-to-left-scripts", query(page));
      assertTrue(titles(page).size() > shown);
      assertEquals(
          List.of("Keyword: captions ×", "Keyword: right-to-left scripts ×"),
          page.locator(".filtered li").allInnerTexts());
      page.getByText("Keyword: captions ×").click();
      assertEquals("?keyword=right-to-left-scripts", query(page));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule/index.html", "sessions/index.html"})
  void a_keyword_that_isn_t_offered_can_be_asked_for_and_taken_out(String path) {
    try (BrowserContext context = wide()) {
      Page page = open(context, path + "?keyword=group-work");
      assertEquals(List.of("Breakout Rooms That Work"), titles(page));
      page.locator(".filters summary").click();
      Locator offered = page.locator("[data-filter=keyword]");
      assertEquals(0, offered.locator("input[value=group-work]").count());
      offered.getByLabel("captions").check();
      assertEquals("?keyword=group-work&keyword=captions", query(page), "it stays");
      assertTrue(titles(page).size() > 1 && titles(page).contains("Breakout Rooms That Work"));
      offered.getByLabel("captions").uncheck();
      assertEquals("?keyword=group-work", query(page));
      page.getByText("Keyword: group-work ×").click();
      assertEquals("", query(page));
      assertTrue(titles(page).size() > 20);
    }
  }

  @Test
  void counts_follow_the_other_filters() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html");
      page.locator(".filters summary").click();
      String before = count(page, "Research");
      String hall = count(page, "Main Hall");
      page.locator(".filters").getByLabel("Main Hall").check();
      assertEquals(hall, count(page, "Main Hall"), "a choice's own kind doesn't change it");
      assertFalse(before.equals(count(page, "Research")), before);
      page.locator(".filters").getByLabel("Research").check();
      assertEquals(
          count(page, "Research"),
          page.locator(".filter-status").innerText().replaceAll(".*: (\\d+) of.*", "$1"));
    }
  }

  @Test
  void going_back_to_a_kept_page_the_boxes_say_what_it_shows() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html?track=research");
      List<String> research = titles(page);
      page.locator(".filters summary").click();
      Browser.returnTo(page);
      assertTrue(page.locator(".filters").getByLabel("Research").isChecked());
      assertEquals(research, titles(page));
    }
  }

  @Test
  void an_empty_result_says_so_and_how_to_undo_it() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "sessions/index.html?track=none");
      assertEquals(List.of(), titles(page));
      assertTrue(page.getByText("No session fits all of these filters").isVisible());
      page.locator(".filtered li button").click();
      assertTrue(titles(page).size() > 20);
      assertFalse(page.getByText("No session fits all of these filters").isVisible());
      assertEquals(
          "Filter", page.evaluate("document.activeElement.textContent"), "focus isn't lost");
    }
  }

  @Test
  void a_talk_within_a_session_is_found_with_its_session() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/2021-06-05/index.html?track=practice&room=room-f");
      assertEquals(List.of("Feedback at a Distance"), titles(page));
      assertEquals(
          List.of("By Voice: Comments Recorded on Foot"),
          page.locator(".part-title").all().stream()
              .filter(Locator::isVisible)
              .map(Locator::innerText)
              .toList());
    }
  }

  @Test
  void what_is_hidden_is_hidden_from_everyone() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html?type=workshop");
      String tree = page.locator("main").ariaSnapshot();
      assertTrue(tree.contains("Captions in an Afternoon"));
      assertFalse(tree.contains("The Room We Teach In"));
      assertFalse(tree.contains("Coffee"));
    }
  }

  @Test
  void others_may_add_a_filter_for_starred_sessions() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html?starred=true");
      assertEquals(List.of(), titles(page));
      page.evaluate(
          "document.querySelector('[data-session=closing-panel]').dataset.starred = 'true';"
              + " Lectern.refilter()");
      assertEquals(List.of("What We Keep"), titles(page));
    }
  }

  @Test
  void links_lead_to_what_is_left() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/2021-06-05/index.html?track=tools");
      List<String> slots =
          page.locator(".slot-time").all().stream()
              .filter(Locator::isVisible)
              .map(slot -> "#" + slot.getAttribute("id"))
              .toList();
      List<String> links =
          page.locator(".jump a").all().stream()
              .filter(Locator::isVisible)
              .map(link -> link.getAttribute("href"))
              .toList();
      assertTrue(!links.isEmpty() && slots.containsAll(links), links + " among " + slots);
      page.getByText("Clear all filters").first().click();
      assertTrue(page.locator(".jump a:visible").count() > slots.size());
    }
  }

  @Test
  void going_back_keeps_the_keyboard_among_the_chosen_filters() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html?track=tools");
      page.locator(".filters summary").click();
      page.locator(".filters").getByLabel("Room C").check();
      page.locator(".filtered li button").last().focus();
      page.goBack();
      assertEquals(1, page.locator(".filtered li button:focus").count());
    }
  }

  @Test
  void days_are_changed_without_losing_the_filters() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/index.html?track=research");
      page.locator(".tabs a").nth(2).click();
      page.waitForURL("**/2021-06-05/**");
      assertEquals("?track=research", query(page));
      assertFalse(titles(page).contains("A Podcast in Ninety Minutes"));
    }
  }

  @Test
  void works_by_keyboard() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "sessions/index.html");
      page.locator(".filters summary").focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      assertEquals("?starred=true", query(page));
      page.keyboard().press("Enter");
      assertEquals("?starred=true", query(page), "Enter sends nothing off");
    }
  }

  @Test
  void without_a_script_there_are_lists_instead() {
    try (BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(context, "schedule/index.html");
      assertFalse(page.locator(".tools").isVisible());
      page.locator(".lists").getByText("Room F").click();
      page.waitForURL("**/rooms/room-f/**");
    }
  }

  @Test
  void breaks_of_a_room_are_shown_without_the_name_of_another() {
    try (BrowserContext context = wide()) {
      Page page = open(context, "schedule/2021-06-04/index.html?room=gallery");
      assertEquals(List.of("Registration", "Coffee", "Lunch", "Tea"), titles(page));
      assertEquals(1, page.locator(".head:visible").count());
      assertEquals(1, page.locator(".head.is-nameless:visible").count());
      page.locator("[data-clear]").click();
      assertEquals(0, page.locator(".is-nameless").count());
      assertFalse(page.locator(".head").allInnerTexts().contains("Gallery"));
    }
  }
}
