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

/**
 * The sessions that a reader starred, taken elsewhere: to another device, to a calendar, on paper.
 */
class CarriedProgramTest extends StarringTest {
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

  /** Where the link leads that a reader's choice gives. */
  private String carried(BrowserContext from) {
    Page page = open(from, "my/");
    titles(page);
    String link = page.getByLabel("Link to your choice").first().inputValue();
    return link.substring(url("").length());
  }

  @Test
  void the_keyboard_stays_where_the_link_is_copied() {
    for (List<String> granted : List.of(List.of("clipboard-write"), List.<String>of())) {
      BrowserContext context = reader(in(TOKYO).setPermissions(granted));
      if (granted.isEmpty()) {
        context.addInitScript("delete Navigator.prototype.clipboard");
      }
      starred(context, SEED);
      Page page = open(context, "my/");
      Locator copy = page.locator("[data-action=copy]");
      titles(page);
      copy.press("Enter");
      PlaywrightAssertions.assertThat(page.locator(".told")).not().isEmpty();
      PlaywrightAssertions.assertThat(copy).isFocused();
    }
  }

  @Test
  void a_link_says_which_of_its_sessions_are_cancelled() {
    BrowserContext sender = reader(in(TOKYO));
    starred(sender, SEED, "headset-debates");
    Page page = open(reader(in(TOKYO)), carried(sender));
    PlaywrightAssertions.assertThat(page.locator(".offered li"))
        .hasText(
            new String[] {
              "Debating in Headsets: Presence and Turn-taking Cancelled",
              "Micro-credentials: Surveying the landscape"
            });
    assertForEveryone(page);
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
    page.locator(".code path").last().waitFor();
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
        .hasText("Sessions in your program now: 30");
  }

  @Test
  void a_choice_that_is_too_long_for_a_code_has_its_link_alone() {
    BrowserContext context = reader(in(TOKYO));
    starred(context, SEED, "closing-panel", "welcome");
    Page page = open(context, "my/");
    page.locator(".code path").last().waitFor();
    // As long as some 400 sessions.
    page.evaluate(
        "async () => (await Lectern.program()).sessions.forEach((it) => (it.ids = it.ids?.map((id) => id.repeat(150))))");
    page.evaluate("Lectern.star(Lectern.stars())");
    PlaywrightAssertions.assertThat(page.locator(".code")).isHidden();
    PlaywrightAssertions.assertThat(page.getByText("point its camera")).isHidden();
    PlaywrightAssertions.assertThat(page.getByLabel("Link to your choice").first()).isVisible();
    assertForEveryone(page);
    star(page, SEED).click();
    PlaywrightAssertions.assertThat(page.locator(".code")).isVisible();
    PlaywrightAssertions.assertThat(page.getByText("point its camera")).isVisible();
  }

  @Test
  void a_link_adds_to_what_is_there_or_takes_its_place_or_neither() {
    BrowserContext from = reader(in(TOKYO));
    starred(from, SEED, "closing-panel");
    String address = carried(from);
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
  void what_a_link_offers_stays_when_the_reader_skips_to_the_content() {
    BrowserContext from = reader(in(TOKYO));
    starred(from, SEED);
    Page page = open(TOKYO, carried(from));
    PlaywrightAssertions.assertThat(page.locator(".offer h2")).isFocused();
    page.locator(".skip").press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".offer")).isVisible();
    page.getByText("Take them over").click();
    assertEquals(List.of("Micro-credentials: Surveying the landscape"), titles(page));
    page.locator("main .star").click();
    PlaywrightAssertions.assertThat(page.locator(".told")).isEmpty();
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
}
