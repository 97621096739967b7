package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** Texts that are longer than a line, or run the other way, stay within the page. */
class AwkwardTextsTest extends ReaderTest {
  private static final String WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";

  private static final String CONFERENCE =
      """
      name: Weltkongreß der %1$s
      url: https://talks.example.org/2027/
      timezone: Europe/Berlin
      start: 2027-03-26
      end: 2027-03-26
      languages: [en, ar]
      rooms: [ { id: deck, name: The %1$s }, { id: cabin, name: Cabin }, { id: quay, name: Quay } ]
      tracks: [ { id: word, name: "%1$s <x>" } ]
      session_types: [ { id: talk, name: Talk, duration: 30 } ]
      """
          .formatted(WORD);

  private static final String CODE =
      "| One | Two | Three | Four |\n|---|---|---|---|\n| %1$s | %1$s | %1$s | %1$s |\n\n"
              .formatted(WORD)
          + "    System.out.println(\"a line of code that is much longer than a line of the page is"
          + " wide, and goes on for a while\");\n\nA note[^1], and again[^1].\n\n[^1]: Said twice.";

  private static final String SESSION =
      """
      ---
      title: "%1$s and back"
      type: talk
      track: word
      speakers: [long, tala, yael]
      start: 2027-03-26 10:00
      room: deck
      doi: "10.5555/knots.2027"
      featured: true
      media:
        - link: https://elsewhere.example.org/
          title: "A page elsewhere"
        - video: https://elsewhere.example.org/knots.mp4
          title: "Knots, filmed"
      links: [ { title: "%1$s", url: https://elsewhere.example.org/ } ]
      ---
      %2$s
      """
          .formatted(WORD, CODE);

  @TempDir static Path folder;

  @Override
  Path site() throws IOException {
    TestConference conference =
        new TestConference(folder.resolve("source"))
            .with("content/conference.yaml", CONFERENCE)
            .with("content/sessions/long.md", SESSION)
            .with(
                "content/sessions/part.md",
                "---\ntitle: Part\ntype: talk\nspeakers: [tala]\npart_of: long\n---\n")
            .with("content/speakers/long.md", "---\nname: \"Ada %s\"\n---\n".formatted(WORD))
            .with("content/speakers/tala.md", "---\nname: \"טלה 2\"\n---\n")
            .with("content/speakers/yael.md", "---\nname: \"יעל 3\"\n---\n");
    conference.with("content/sessions/pay.md", "---\ntitle: Pay $& or $$\ntype: talk\n---\n");
    conference
        .session("whole", "type: talk\nlanguage: he\nroom: quay\nstart: 2027-03-26 22:00")
        .session(
            "within",
            "type: talk\npart_of: whole\nroom: quay\nstart: 2027-03-26 22:10\nduration: 10");
    for (int hour = 11; hour < 21; hour++) {
      conference.session(
          "at-" + hour,
          "type: talk\ntrack: word\nroom: deck\nlevel: all\nstart: 2027-03-26 %d:00"
              .formatted(hour));
    }
    Build.of(BuildOptions.of(conference.root()).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }

  @Test
  void a_word_longer_than_the_page_is_wide_is_broken() {
    assertForEveryone(
        "Europe/Berlin",
        List.of(
            "",
            "schedule/",
            "sessions/",
            "sessions/long/",
            "speakers/",
            "speakers/long/",
            "rooms/deck/",
            "tracks/word/",
            "search/?q=donau",
            "my/",
            "now/?room=deck&at=2027-03-26T10:10",
            "apps/",
            "ar/sessions/long/"));
  }

  @Test
  void twice_as_large_letters_fit_a_telephone() {
    Page page = open("Europe/Berlin", "sessions/long/");
    page.setViewportSize(360, 740);
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void code_shows_whole_without_scrolling() {
    Page page = open("Europe/Berlin", "sessions/long/");
    page.setViewportSize(360, 740);
    Locator code = page.locator(".prose pre");
    assertEquals(code.evaluate("it => it.clientWidth"), code.evaluate("it => it.scrollWidth"));
  }

  @Test
  void a_link_among_the_media_stands_below_its_title() {
    Page page = open("Europe/Berlin", "sessions/long/");
    BoundingBox title = page.locator(".media-link .media-title").boundingBox();
    BoundingBox text = page.locator(".media-link .media-text").boundingBox();
    assertTrue(text.y >= title.y + title.height, "the text is below");
    assertEquals(title.x, text.x);
  }

  /** Where a character stands, from the left. */
  private static double left(Locator text, int index) {
    return ((Number)
            text.evaluate(
                """
                (element, index) => {
                  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                  const range = document.createRange();
                  range.setStart(texts.nextNode(), index);
                  range.setEnd(texts.currentNode, index + 1);
                  return range.getBoundingClientRect().left;
                }
                """,
                index))
        .doubleValue();
  }

  @Test
  void what_is_written_from_left_to_right_stays_so_on_pages_from_right_to_left() {
    Page page = open("Europe/Berlin", "ar/sessions/long/");
    Locator doi = page.locator(".facts a[href*='doi.org']");
    assertTrue(left(doi, 0) < left(doi, "10.5555/".length()), "the prefix comes first");
    Locator track = page.locator(".facts .track-name");
    int end = WORD.length();
    assertTrue(left(track, end + 2) < left(track, end + 3), "the bracket closes at the end");
  }

  private static double right(Locator text) {
    return ((Number)
            text.evaluate(
                """
                (element) => {
                  const range = document.createRange();
                  range.selectNodeContents(element);
                  return Math.round(range.getBoundingClientRect().right);
                }
                """))
        .doubleValue();
  }

  @Test
  void lines_begin_at_the_right_on_pages_from_right_to_left_in_whatever_language_they_are() {
    Page page = open("Europe/Berlin", "ar/sessions/pay/");
    assertEquals(right(page.locator(".kicker")), right(page.locator("h1")));
    page.navigate(url("ar/sessions/at-11/"));
    double edge = right(page.locator(".fact-when dt"));
    assertEquals(edge, right(page.locator(".fact-when .range")));
    assertEquals(edge, right(page.locator(".facts dd[dir=auto]")));
    page.navigate(url("ar/apps/"));
    assertThat(page.locator(".apps-address code").first()).hasCSS("direction", "ltr");
    page.navigate(url("ar/now/?at=2027-03-26T10:10"));
    assertThat(page.locator(".what [dir=auto]").first()).hasCSS("text-align", "right");
    page.navigate(url("ar/sessions/at-11/"));
    double list = right(page.locator(".neighbours dt").first());
    assertEquals(list, right(page.locator(".neighbour .range").first()));
    assertEquals(list, right(page.locator(".neighbour .name").first()));
  }

  private static void assertApart(Locator names) {
    assertEquals(List.of("Ada " + WORD, "טלה 2", "יעל 3"), names.allTextContents());
  }

  private Page starred(String address) {
    BrowserContext context = reader(in("Europe/Berlin"));
    context.addInitScript("localStorage.setItem('talks-example-org-2027:stars', '[\"long\"]')");
    return open(context, address);
  }

  @Test
  void names_from_right_to_left_keep_their_order_in_what_scripts_list() {
    assertApart(starred("my/").locator(".people > bdi"));
    assertApart(starred("now/?at=2027-03-26T10:10").locator(".people > bdi"));
  }

  @Test
  void times_begin_at_the_left_in_what_scripts_list() {
    for (String address : List.of("ar/my/", "ar/now/?at=2027-03-26T10:10", "ar/search/?q=back")) {
      Page page = starred(address);
      assertThat(page.locator("main .range time").nth(1)).hasText("10:30");
      assertTimesInOrder(page, "document.querySelectorAll('main .range time')");
    }
  }

  /**
   * All in one step: scripts draw their lists anew when they know more, and what was there has no
   * place any more.
   */
  private static void assertTimesInOrder(Page page, String times) {
    assertEquals(
        List.of("10:00", "10:30", true),
        page.evaluate(
            """
            () => {
              const [from, to] = %s;
              const places = [from, to].map((time) => time.getBoundingClientRect().x);
              return [from.textContent, to.textContent, places[0] < places[1]];
            }
            """
                .formatted(times)));
  }

  @Test
  void the_schedule_on_another_page_stays_within_it() {
    Page page = open("Europe/Berlin", "ar/speakers/yael/");
    page.setViewportSize(320, 640);
    page.evaluate(
        """
        () => {
          const script = document.createElement("script");
          script.src = new URL("../../embed.js", location.href);
          document.head.append(script);
          document.querySelector("main").replaceChildren(document.createElement("lectern-schedule"));
        }
        """);
    assertThat(page.locator("lectern-schedule time").nth(1)).hasText("10:30");
    assertTimesInOrder(
        page, "document.querySelector('lectern-schedule').shadowRoot.querySelectorAll('time')");
    assertApart(page.locator("lectern-schedule [part=speakers]").first().locator("bdi"));
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void paper_has_all_of_a_table_and_nothing_that_only_a_screen_can_do() {
    Page page = open("Europe/Berlin", "sessions/long/");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    // What A4 has within the margins, at 96 pixels an inch.
    page.setViewportSize(680, 1000);
    Locator table = page.locator(".prose .table");
    assertEquals(table.evaluate("it => it.clientWidth"), table.evaluate("it => it.scrollWidth"));
    for (String screen : List.of(".star", "video", ".colophon")) {
      assertThat(page.locator(screen).first()).isHidden();
    }
    page.navigate(url("speakers/long/"));
    assertThat(page.locator(".colophon .zone")).isVisible();
    assertThat(page.locator(".colophon a")).isHidden();
  }

  @Test
  void numbers_beside_long_names_stay_in_one_piece() {
    Page page = open("Europe/Berlin", "schedule/");
    page.locator(".filters summary").click();
    Locator count = page.locator("[data-filter=room] .count").first();
    assertEquals("12", count.textContent());
    assertTrue(count.boundingBox().height < 30, "one line");
  }

  @Test
  void dollars_in_a_title_are_read_aloud_as_they_are() {
    Page page = open("Europe/Berlin", "sessions/pay/");
    assertThat(page.locator(".star")).hasAttribute("aria-label", "My program: Pay $& or $$");
  }

  @Test
  void what_is_on_names_the_language_of_the_longer_session_too() {
    Page page = open("Europe/Berlin", "now/?at=2027-03-26T22:15");
    assertThat(page.locator(".within [lang=he]")).hasText("X");
  }

  @Test
  void a_part_without_a_time_is_a_target_for_fingers_in_the_grid() {
    Page page = open("Europe/Berlin", "schedule/");
    BoundingBox title = page.locator("[data-session=part] .name a").boundingBox();
    BoundingBox speaker = page.locator("[data-session=part] .people a").boundingBox();
    double apart = speaker.y + speaker.height / 2 - title.y - title.height / 2;
    assertTrue(apart >= 24, "WCAG 2.2, 2.5.8: circles of 24 pixels don't meet, " + apart);
  }
}
