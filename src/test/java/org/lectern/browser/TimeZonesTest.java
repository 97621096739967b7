package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in the conference's zone and in the reader's own. */
class TimeZonesTest extends ReaderTest {
  private static final List<String> ZONES =
      List.of(
          "Africa/Casablanca",
          "Africa/Johannesburg",
          "America/Havana",
          "America/Los_Angeles",
          "America/New_York",
          "America/Santiago",
          "America/Sao_Paulo",
          "America/St_Johns",
          "Asia/Jerusalem",
          "Asia/Kathmandu",
          "Asia/Kolkata",
          "Asia/Tehran",
          "Asia/Tokyo",
          "Australia/Lord_Howe",
          "Australia/Sydney",
          "Europe/Berlin",
          "Europe/Lisbon",
          "Europe/London",
          "Pacific/Apia",
          "Pacific/Auckland",
          "Pacific/Chatham",
          "UTC");

  private static final String SEED = "sessions/micro-credentials-surveying-the-landscape/";

  /** Around each change of a clock, where an hour is skipped or comes twice, and at random. */
  private static List<Instant> instants(ZoneId zone) {
    List<Instant> found = new ArrayList<>();
    ZoneOffsetTransition change =
        zone.getRules().nextTransition(Instant.parse("2015-01-01T00:00:00Z"));
    while (change != null && change.getInstant().isBefore(Instant.parse("2025-01-01T00:00:00Z"))) {
      for (int minutes : new int[] {-1441, -61, -60, -31, -1, 0, 1, 29, 30, 59, 60, 1440}) {
        found.add(change.getInstant().plusSeconds(60L * minutes));
      }
      change = zone.getRules().nextTransition(change.getInstant());
    }
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < 50; i++) {
      found.add(Instant.ofEpochSecond(1_400_000_000L + random.nextInt(300_000_000)));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ja/"})
  void browser_and_builder_write_every_moment_alike(String folder) {
    Page page = open(TOKYO, folder + "venue/");
    Locale language = folder.isEmpty() ? Locale.ENGLISH : Locale.JAPANESE;
    for (String pattern :
        List.of(
            "EEE, MMM d", "EEEE, MMMM d, y", "y年M月d日（E）", "HH:mm", "h:mm a", "yyyy-MM-dd'T'H:mm")) {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, language);
      for (String zone : ZONES) {
        List<Instant> instants = instants(ZoneId.of(zone));
        Object written =
            page.evaluate(
                "([pattern, zone, moments]) =>"
                    + " moments.map((moment) => Lectern.written(pattern, moment, zone))",
                List.of(pattern, zone, instants.stream().map(Instant::toString).toList()));
        assertEquals(
            instants.stream()
                .map(instant -> format.format(instant.atZone(ZoneId.of(zone))))
                .toList(),
            written,
            zone + ", " + pattern);
      }
    }
  }

  @Test
  void a_reader_elsewhere_chooses_the_zone_and_it_stays() {
    Page page = open(NEW_YORK, "schedule/2021-06-06/");
    Locator main = page.locator("main");
    String before = main.innerText();
    Locator zone = page.locator(".title-block").getByLabel("All times are in");
    assertEquals("Asia/Tokyo", zone.inputValue());
    assertTrue(before.contains("Asia/Tokyo (UTC+09:00), conference time"), before);
    assertTrue(before.contains("13:45"), before);

    zone.selectOption("America/New_York");
    Locator slot = page.locator("#t-2021-06-06-0930");
    assertEquals("20:30 Sat, Jun 5", slot.innerText().replaceAll("\\s+", " "));
    assertEquals(
        "00:45–01:15",
        page.locator("[data-session=micro-credentials-surveying-the-landscape] .until")
            .innerText()
            .strip());
    page.reload();
    assertEquals("20:30 Sat, Jun 5", slot.innerText().replaceAll("\\s+", " "));
    page.navigate(url("sessions/letters-across-time-zones/"));
    assertTrue(
        page.locator(".fact-when").innerText().contains("Saturday, June 5, 2021"),
        page.locator(".fact-when").innerText());

    page.navigate(url("schedule/2021-06-06/"));
    zone.selectOption("Asia/Tokyo");
    assertEquals(before, main.innerText(), "back to what the page said");
  }

  @Test
  void going_back_the_choice_says_what_the_times_are() {
    Page page = open(NEW_YORK, "schedule/2021-06-06/");
    page.navigate(url(SEED));
    page.getByLabel("Time zone").selectOption(NEW_YORK);
    page.goBack();
    Locator slot = page.locator("#t-2021-06-06-0930");
    assertTrue(slot.innerText().contains("20:30"), slot.innerText());
    assertEquals(NEW_YORK, page.locator(".title-block select").inputValue());
    page.goForward();
    assertEquals(NEW_YORK, page.getByLabel("Time zone").inputValue());
  }

  @Test
  void another_window_follows() {
    BrowserContext context = reader(in(NEW_YORK));
    Page one = open(context, SEED);
    Page other = open(context, SEED);
    one.getByLabel("Time zone").selectOption(NEW_YORK);
    PlaywrightAssertions.assertThat(other.locator(".fact-when .range")).hasText("00:45–01:15");
    one.evaluate("localStorage.clear()");
    PlaywrightAssertions.assertThat(other.locator(".fact-when .range")).hasText("13:45–14:15");
  }

  @Test
  void links_to_hours_follow_the_zone() {
    Page page = open(NEW_YORK, "schedule/2021-06-06/");
    assertEquals("09:30", page.locator(".jump a").first().innerText());
    page.locator(".title-block select").selectOption(NEW_YORK);
    assertEquals("20:30", page.locator(".jump a").first().innerText());
  }

  @Test
  void the_keyboard_switches_zones() {
    Page page = open(NEW_YORK, SEED);
    Locator zone = page.getByLabel("Time zone");
    assertEquals("Time zone", zone.getAttribute("aria-label"));
    zone.focus();
    page.keyboard().press("ArrowDown");
    assertEquals("00:45–01:15", page.locator(".fact-when .range").innerText());
    assertTrue(zone.boundingBox().height >= 24);
  }

  @Test
  void an_end_on_another_day_is_said_in_the_zone_at_hand() {
    Page page = open("Europe/Berlin", "sessions/social-evening/");
    Locator when = page.locator(".fact-when");
    assertTrue(when.innerText().contains("ends on Sun, Jun 6"), when.innerText());
    page.getByLabel("Time zone").selectOption("Europe/Berlin");
    assertTrue(when.innerText().contains("12:00–17:30"), when.innerText());
    assertFalse(when.innerText().contains("ends on"), when.innerText());
  }

  @Test
  void japanese_pages_write_days_their_own_way() {
    Page page = open("America/New_York", "ja/schedule/2021-06-06/");
    page.locator(".title-block select").selectOption("America/New_York");
    assertEquals(
        "20:30 6月5日（土）", page.locator("#t-2021-06-06-0930").innerText().replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "schedule/", "sessions/", SEED, "ja/" + SEED})
  void where_the_clocks_agree_there_is_no_switch_and_nothing_moves(String address) {
    Page page = open("Asia/Seoul", address);
    assertEquals(0, page.locator("select").count());
    assertTrue(page.locator("body").innerText().contains("Asia/Tokyo (UTC+09:00)"));
    assertEquals(0, shifts(page), 0.0001);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "schedule/",
        "schedule/2021-06-05/",
        "sessions/",
        SEED,
        "rooms/room-f/",
        "speakers/neil-cowie/",
        "my/",
        "now/"
      })
  void the_zone_is_chosen_in_one_place(String address) {
    Page page = open(NEW_YORK, address);
    PlaywrightAssertions.assertThat(page.locator("[data-zone-text] select")).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {SEED, "schedule/", "speakers/neil-cowie/"})
  void paper_names_the_zone_that_it_shows_once(String address) {
    Page page = open(NEW_YORK, address);
    page.locator("[data-zone-text] select").first().selectOption(NEW_YORK);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Locator zone = page.locator("[data-zone-text] select:visible");
    assertEquals(1, zone.count());
    assertEquals(NEW_YORK, zone.inputValue());
    assertEquals("none", zone.evaluate("(select) => getComputedStyle(select).appearance"));
  }

  @Test
  void without_script_the_zone_is_named_and_there_is_nothing_to_press() {
    Page page = open(reader(in(NEW_YORK).setJavaScriptEnabled(false)), "schedule/");
    assertTrue(page.locator("main").innerText().contains("Asia/Tokyo (UTC+09:00)"));
    assertEquals(0, page.locator("select:visible, button:visible").count());
    assertFalse(page.locator(".mine").isVisible());
  }
}
