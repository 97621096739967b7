package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** The sessions that a reader starred. */
class MyProgramTest extends ReaderTest {
  private static final String SEED = "micro-credentials-surveying-the-landscape";

  private static Locator star(Page page, String session) {
    return page.locator("[data-session='" + session + "'] > .star").first();
  }

  /** Lets a reader have starred sessions before. */
  private void starred(BrowserContext context, String... sessions) {
    Page page = open(context, "venue/");
    page.evaluate("(slugs) => Lectern.star(slugs)", List.of(sessions));
    page.close();
  }

  private static List<String> titles(Page page) {
    page.locator(".my-days .entry").first().waitFor();
    return page.locator(".my-days .item-title").allInnerTexts();
  }

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

  private static String decoded(Locator code) throws IOException, NotFoundException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    try {
      Result result =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      return result.getText();
    } catch (com.google.zxing.ReaderException unread) {
      throw new AssertionError("the code can't be read", unread);
    }
  }

  @Test
  void the_code_carries_thirty_sessions_to_another_device() throws Exception {
    BrowserContext context = reader(in(TOKYO));
    Page all = open(context, "sessions/");
    List<?> slugs =
        (List<?>)
            all.evaluate(
                "[...document.querySelectorAll('li.entry')].map((it) => it.dataset.session).slice(0, 30)");
    starred(context, slugs.toArray(String[]::new));
    Page page = open(context, "my/");
    List<String> titles = titles(page);
    String link = page.getByLabel("Link to your choice").first().inputValue();
    assertEquals(url("my/#s=").length() + 30 * 7, link.length());
    assertEquals(link, decoded(page.locator(".code")));

    Page other = open(TOKYO, link.substring(url("").length()));
    PlaywrightAssertions.assertThat(other.locator(".offer h2"))
        .hasText("Sessions in this link: 30");
    assertEquals("[]", other.evaluate("JSON.stringify(Lectern.stars())"), "nothing yet");
    PlaywrightAssertions.assertThat(other.locator(".offer h2")).isFocused();
    assertForEveryone(other);
    other.getByText("Take them over").click();
    assertEquals(titles, titles(other));
    assertEquals(url("my/"), other.url());
    PlaywrightAssertions.assertThat(other.locator(".told"))
        .hasText("Your program now has 30 sessions.");
  }

  @Test
  void a_link_adds_to_what_is_there_or_takes_its_place_or_neither() {
    BrowserContext from = reader(in(TOKYO));
    starred(from, SEED, "closing-panel");
    Page sender = open(from, "my/");
    titles(sender);
    String link = sender.getByLabel("Link to your choice").first().inputValue();
    String address = link.substring(url("").length());
    BrowserContext to = reader(in(TOKYO));

    starred(to, "headset-debates", SEED);
    Page page = open(to, "ja/" + address);
    page.getByText("今のままにする").click();
    assertEquals(List.of("headset-debates", SEED), page.evaluate("Lectern.stars()"));

    page = open(to, address);
    page.getByText("Add them to mine").click();
    assertEquals(
        List.of("headset-debates", SEED, "closing-panel"), page.evaluate("Lectern.stars()"));

    page = open(to, address + "zzzzzzz");
    PlaywrightAssertions.assertThat(page.locator(".gone")).hasText("No longer in the program: 1");
    page.getByText("Replace mine by them").click();
    assertEquals(List.of(SEED, "closing-panel"), page.evaluate("Lectern.stars()"));
    assertEquals(
        List.of("Micro-credentials: Surveying the landscape", "What We Keep"), titles(page));

    page = open(to, address);
    PlaywrightAssertions.assertThat(page.locator(".told"))
        .hasText("All sessions in this link are in your program already.");
  }

  @Test
  void a_calendar_is_saved_that_calendars_read() throws Exception {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED, "captions-in-an-afternoon", "headset-debates", "遠隔授業の声", "welcome");
    Page page = open(context, "my/");
    titles(page);
    Download download =
        page.waitForDownload(() -> page.getByText("Save as a calendar (.ics)").click());
    assertEquals("my-program.ics", download.suggestedFilename());
    String text = Files.readString(download.path(), StandardCharsets.UTF_8);
    for (String line : text.split("\r\n")) {
      assertFalse(line.contains("\n"));
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }

    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertEquals(6, calendar.getComponents("VEVENT").size());
    calendar.validate();

    List<VEvent> events = Biweekly.parse(text).first().getEvents();
    assertEquals(
        List.of(
            "captions-in-an-afternoon-2@program.example.org",
            "captions-in-an-afternoon@program.example.org",
            "headset-debates@program.example.org",
            SEED + "@program.example.org",
            "welcome@program.example.org",
            "遠隔授業の声@program.example.org"),
        events.stream().map(event -> event.getUid().getValue()).sorted().toList());
    VEvent seed =
        events.stream()
            .filter(event -> event.getUid().getValue().startsWith(SEED))
            .findFirst()
            .orElseThrow();
    assertEquals("Micro-credentials: Surveying the landscape", seed.getSummary().getValue());
    assertEquals(Instant.parse("2021-06-06T04:45:00Z"), seed.getDateStart().getValue().toInstant());
    assertEquals(Instant.parse("2021-06-06T05:15:00Z"), seed.getDateEnd().getValue().toInstant());
    assertEquals(
        "Room F, Seto Bay College, Hoshimi Campus, 2-1 Minato-dori, Hoshimi, Japan (an invented"
            + " town)",
        seed.getLocation().getValue());
    assertEquals("https://program.example.org/sessions/" + SEED + "/", seed.getUrl().getValue());
    assertTrue(
        events.stream()
            .filter(event -> event.getUid().getValue().startsWith("headset"))
            .allMatch(event -> event.getStatus().isCancelled()));
    assertTrue(
        events.stream().anyMatch(event -> event.getSummary().getValue().startsWith("遠隔授業の声：")));
  }

  @Test
  void paper_holds_the_list_and_nothing_to_press() {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED);
    Page page = open(context, "my/");
    titles(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(0, page.locator("button:visible").count());
    assertFalse(page.locator(".carry").isVisible());
    assertTrue(page.locator("[data-session=" + SEED + "]").isVisible());
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
}
