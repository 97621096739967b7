package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sessions that a reader starred. */
class MyProgramTest extends StarringTest {
  @Test
  void a_press_of_the_mouse_stars_a_session_and_another_takes_it_back() {
    Page page = open(TOKYO, "schedule/");
    Locator star = star(page, SEED);
    assertEquals(
        "My program: Micro-credentials: Surveying the landscape", star.getAttribute("aria-label"));
    assertEquals("false", star.getAttribute("aria-pressed"));
    assertTrue(star.boundingBox().width >= 24 && star.boundingBox().height >= 24);
    star.click();
    assertEquals("true", star.getAttribute("aria-pressed"));
    assertEquals(
        "true", page.locator("[data-session=" + SEED + "]").first().getAttribute("data-starred"));
    assertEquals("My program 1", page.locator(".mine").innerText());

    page.reload();
    assertEquals("true", star.getAttribute("aria-pressed"));
    page.navigate(url("sessions/" + SEED + "/"));
    Locator own = page.locator(".session .star");
    assertEquals("true", own.getAttribute("aria-pressed"));
    own.click();
    assertEquals("false", own.getAttribute("aria-pressed"));
    assertEquals("My program", page.locator(".mine").innerText().strip());
  }

  @Test
  void a_finger_and_the_keyboard_star_too() {
    BrowserContext telephone =
        reader(in(TOKYO).setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
    Page page = open(telephone, "sessions/");
    star(page, SEED).tap();
    page.locator("[data-session=closing-panel] .item-title a").focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertEquals("true", star(page, "closing-panel").getAttribute("aria-pressed"));
    page.locator(".mine a").tap();
    assertEquals(
        List.of("Micro-credentials: Surveying the landscape", "What We Keep"), titles(page));
  }

  @Test
  void the_number_of_stars_stands_beside_the_words() {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED);
    for (String address : List.of("", "ja/", "my/")) {
      Page page = open(context, address);
      PlaywrightAssertions.assertThat(page.locator(".mine .count")).hasText("1");
      for (int width : new int[] {320, 360, 1280, 1920}) {
        page.setViewportSize(width, 900);
        BoundingBox words = page.locator(".mine a").boundingBox();
        BoundingBox count = page.locator(".mine .count").boundingBox();
        assertEquals(
            words.y + words.height / 2, count.y + count.height / 2, 4, address + " at " + width);
      }
    }
  }

  @Test
  void the_schedule_is_filtered_by_stars() {
    Page page = open(TOKYO, "schedule/");
    star(page, SEED).click();
    page.locator(".filters summary").click();
    page.getByLabel("Starred").check();
    assertEquals(
        List.of("Micro-credentials: Surveying the landscape"),
        page.locator(".item:visible .item-title .name").allInnerTexts());
    assertTrue(page.url().endsWith("?starred=true"));
    star(page, SEED).click();
    assertEquals(0, page.locator(".item:visible").count());
  }

  @Test
  void another_window_follows() {
    BrowserContext context = reader(in(TOKYO));
    Page one = open(context, "schedule/");
    Page other = open(context, "sessions/");
    star(one, SEED).click();
    PlaywrightAssertions.assertThat(star(other, SEED)).hasAttribute("aria-pressed", "true");
  }

  @Test
  void the_page_lists_them_by_day_and_time() {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED, "captions-in-an-afternoon", "headset-debates", "social-evening");
    Page page = open(context, "my/");
    assertEquals(
        List.of(
            "Captions in an Afternoon",
            "Debating in Headsets: Presence and Turn-taking",
            page.locator("[data-session=social-evening] .name").innerText(),
            "Captions in an Afternoon",
            "Micro-credentials: Surveying the landscape"),
        titles(page));
    assertEquals(
        List.of("Friday, June 4, 2021", "Saturday, June 5, 2021", "Sunday, June 6, 2021"),
        page.locator(".day-title").allInnerTexts());
    assertTrue(page.locator("[data-session=headset-debates]").innerText().contains("Cancelled"));
    assertTrue(
        page.locator("[data-session=" + SEED + "]").innerText().contains("13:45–14:15 Room F")
            || page.locator("[data-session=" + SEED + "] .entry-when")
                .innerText()
                .contains("Room F"));
    assertForEveryone(page);
  }

  @Test
  void days_are_those_of_the_zone_at_hand() {
    BrowserContext context = reader(in(NEW_YORK));
    starred(context, "letters-across-time-zones");
    Page page = open(context, "my/");
    assertEquals("Sunday, June 6, 2021", page.locator(".day-title").innerText());
    page.locator(".title-block select").selectOption(NEW_YORK);
    assertEquals("Saturday, June 5, 2021", page.locator(".day-title").innerText());
    assertEquals("20:30–21:00", page.locator(".my-days .range").innerText());
  }

  @Test
  void sessions_at_the_same_time_say_so() {
    BrowserContext context = reader(in(TOKYO));
    Page page = open(context, "schedule/2021-06-05/");
    star(page, "reading-without-quizzes").click();
    star(page, "symposium-feedback-at-a-distance").click();
    Locator clash = page.locator("[data-session=reading-without-quizzes] > .clash");
    PlaywrightAssertions.assertThat(clash).hasText("At the same time as Feedback at a Distance");
    star(page, "feedback-in-the-margin").click();
    PlaywrightAssertions.assertThat(clash)
        .hasText(
            "At the same time as Feedback at a Distance, In the Margin: Comments That Get Used");
    assertEquals(
        "At the same time as A Reading Room by Mail",
        page.locator("[data-session=feedback-in-the-margin] > .clash").innerText(),
        "a talk and the session that it is a part of are no conflict");

    page.navigate(url("my/"));
    PlaywrightAssertions.assertThat(page.locator(".clash-count"))
        .hasText("Sessions at the same time as another: 3");
    assertForEveryone(page);
    page.setViewportSize(1280, 900);
    star(page, "reading-without-quizzes").click();
    PlaywrightAssertions.assertThat(page.locator(".clash-count")).isHidden();
    assertEquals(0, page.locator(".clash").count());
    assertTrue(
        page.locator("[data-session=reading-without-quizzes]").isVisible(),
        "it stays until the next visit, so that a slip can be mended");
    star(page, "reading-without-quizzes").click();
    PlaywrightAssertions.assertThat(page.locator(".clash-count")).isVisible();
  }

  @Test
  void what_takes_place_at_the_same_time_is_heard_as_one_stars_it() {
    Page page = open(reader(in(TOKYO)), "schedule/2021-06-05/");
    star(page, "reading-without-quizzes").press("Enter");
    Locator voice = page.locator("body > p[role=status]");
    PlaywrightAssertions.assertThat(voice).isEmpty();
    star(page, "symposium-feedback-at-a-distance").press("Enter");
    PlaywrightAssertions.assertThat(voice).hasText("At the same time as A Reading Room by Mail");
    assertEquals(0, voice.locator("[href]").count(), "it is no stop for the keyboard");
    assertForEveryone(page);
    page.setViewportSize(1280, 900);
    star(page, "symposium-feedback-at-a-distance").press("Enter");
    PlaywrightAssertions.assertThat(voice).isEmpty();
    PlaywrightAssertions.assertThat(star(page, "symposium-feedback-at-a-distance")).isFocused();
  }

  @Test
  void what_is_told_comes_into_a_place_that_is_there_before() {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED);
    for (String address : List.of("my/", "now/")) {
      Page page = open(context, address);
      page.locator(".without-script").waitFor(gone());
      assertEquals(
          List.of(),
          page.evaluate(
              """
              () => [...document.querySelectorAll("main .told, main .missing")]
                .map((place) => place.closest("[role=status]"))
                .filter((region) => !region?.checkVisibility({ checkVisibilityCSS: true }))
                .length ? ["not there"] : []
              """),
          address);
    }
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  @Test
  void an_empty_program_explains_itself() {
    Page page = open(TOKYO, "my/");
    PlaywrightAssertions.assertThat(page.locator(".empty")).isVisible();
    assertTrue(page.locator(".empty").innerText().contains("Press the star"));
    assertFalse(page.locator(".filled").isVisible());
    assertForEveryone(page);
  }

  @Test
  void without_script_the_page_says_what_it_needs() {
    Page page = open(reader(in(TOKYO).setJavaScriptEnabled(false)), "my/");
    assertTrue(page.locator("main").innerText().contains("needs JavaScript"));
    assertEquals(0, page.locator("button:visible, input:visible").count());
    page.getByText("To the schedule").first().click();
    assertTrue(page.url().endsWith("schedule/index.html"));
    assertEquals(0, page.locator(".star").count());
  }

  @Test
  void japanese_readers_have_the_same() {
    BrowserContext context = reader(in(TOKYO).setLocale("ja"));
    Page page = open(context, "ja/schedule/");
    star(page, SEED).click();
    assertEquals("マイプログラム 1", page.locator(".mine").innerText());
    page.navigate(url("ja/my/"));
    assertEquals(List.of("マイクロクレデンシャルの現在地を見渡す"), titles(page));
    assertEquals("2021年6月6日（日）", page.locator(".day-title").innerText());
    assertForEveryone(page);
  }

  @Test
  void stars_move_nothing_while_a_page_loads() {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED, "closing-panel");
    for (String address : List.of("schedule/", "sessions/", "sessions/" + SEED + "/", "")) {
      assertEquals(0, shifts(open(context, address)), 0.0001, address);
    }
  }

  @Test
  void a_cancelled_session_names_what_replaces_it() {
    BrowserContext reader = reader(in(TOKYO));
    starred(reader, "headset-debates");
    Page page = open(reader, "my/");
    Locator status = page.locator(".status.is-cancelled");
    PlaywrightAssertions.assertThat(status).hasText("Cancelled. Instead: Debating by Letter");
    status.locator("a").click();
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Debating by Letter");
  }

  @Test
  void the_keyboard_goes_on_nearby_when_its_session_leaves() {
    BrowserContext reader = reader(in(TOKYO));
    starred(reader, SEED, "headset-debates", "closing-panel");
    Page page = open(reader, "schedule/?starred=true");
    star(page, SEED).press("Enter");
    PlaywrightAssertions.assertThat(star(page, "closing-panel")).isFocused();
    star(page, "closing-panel").press("Enter");
    PlaywrightAssertions.assertThat(star(page, "headset-debates")).isFocused();
    star(page, "headset-debates").press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".filters summary")).isFocused();
  }

  @Test
  void what_is_unstarred_can_still_be_read_and_is_not_carried_on() {
    BrowserContext reader = reader(in(TOKYO));
    starred(reader, SEED);
    Page page = open(reader, "my/");
    Locator star = star(page, SEED);
    star.click();
    assertForEveryone(page);
    PlaywrightAssertions.assertThat(page.locator(".carry, .actions").first()).isHidden();
    PlaywrightAssertions.assertThat(page.locator(".carry")).isHidden();
    star.click();
    PlaywrightAssertions.assertThat(page.locator(".carry")).isVisible();
  }

  @Test
  void a_browser_that_keeps_no_choice_says_so_once() {
    BrowserContext reader = reader(in(TOKYO));
    reader.addInitScript(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
    Page page = open(reader, "schedule/");
    star(page, SEED).click();
    Locator notice = page.locator(".notice");
    PlaywrightAssertions.assertThat(notice).containsText("doesn’t keep your choice");
    PlaywrightAssertions.assertThat(star(page, SEED)).hasAttribute("aria-pressed", "true");
    assertForEveryone(page);
    notice.getByText("Close").click();
    star(page, "closing-panel").click();
    page.waitForTimeout(300);
    PlaywrightAssertions.assertThat(notice).isEmpty();
  }

  @Test
  void a_page_that_comes_back_has_what_was_starred_meanwhile() {
    BrowserContext reader = reader(in(TOKYO));
    Page page = open(reader, "schedule/");
    page.evaluate(
        "localStorage.setItem(document.documentElement.dataset.storage + ':stars',"
            + " JSON.stringify(['"
            + SEED
            + "'])); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    PlaywrightAssertions.assertThat(star(page, SEED)).hasAttribute("aria-pressed", "true");
  }
}
