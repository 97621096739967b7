package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Sites;

/** Searching as a reader does, in Chromium. */
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  @AutoClose private final Server server;
  private final com.microsoft.playwright.Browser browser;
  private BrowserContext context;
  private Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  SearchTest(com.microsoft.playwright.Browser browser) throws IOException {
    this.browser = browser;
    this.server = new Server(Sites.sample());
  }

  @BeforeEach
  void open() {
    open(new com.microsoft.playwright.Browser.NewContextOptions());
  }

  private void open(com.microsoft.playwright.Browser.NewContextOptions options) {
    close();
    // A worker would fetch what the test holds back.
    context = browser.newContext(options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          boolean ofPlaywright = message.text().startsWith("Service Worker registration blocked");
          if ((message.type().equals("error") || message.type().equals("warning"))
              && !ofPlaywright) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
    List<String> found = List.copyOf(complaints);
    requests.clear();
    complaints.clear();
    assertEquals(List.of(), found);
  }

  private void search(String folder, String query) {
    page.navigate(server.url() + folder + "search/");
    page.locator("#query").pressSequentially(query);
    settled();
  }

  /** Waits until the abstracts are read and nothing more changes. */
  private void settled() {
    assertThat(page.locator("#found"))
        .hasText(Pattern.compile("^(?!.*(reading|Reading|読み込)).+$", Pattern.DOTALL));
    page.waitForTimeout(400);
  }

  private List<String> titles() {
    return page.locator("#results .name").allInnerTexts();
  }

  private Locator first() {
    return page.locator("#results > li").first();
  }

  private List<String> marks(String part) {
    return first().locator(part + " mark").allInnerTexts();
  }

  @ParameterizedTest(name = "{1}{0}")
  @CsvSource({
    "micro-credentials, '', Micro-credentials: Surveying the landscape",
    "microcredentials, '', Micro-credentials: Surveying the landscape",
    "micro-credentails, '', Micro-credentials: Surveying the landscape",
    "surveing landscape, '', Micro-credentials: Surveying the landscape",
    "捧げる, '', ''",
    "遠隔授業, '', 遠隔授業の声：相づちと沈黙の記録",
    "ロクレデンシャ, ja/, マイクロクレデンシャルの現在地を見渡す",
    "ﾏｲｸﾛｸﾚﾃﾞﾝｼｬﾙ, ja/, マイクロクレデンシャルの現在地を見渡す",
    "まいくろくれでんしゃる, ja/, マイクロクレデンシャルの現在地を見渡す",
    "ＣＡＰＴＩＯＮＳ, '', Captions in an Afternoon",
  })
  void finds_a_title(String query, String folder, String title) {
    search(folder, query);
    if (title.isEmpty()) {
      assertThat(page.locator("#nothing")).isVisible();
      assertEquals("Nothing found", page.locator("#found").innerText());
    } else {
      assertEquals(title, titles().get(0), titles().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Dang Thanh Huong, Đặng Thanh Hương",
    "lukasz, Łukasz",
    "Lukazs Wrona, Łukasz Wrona",
    "bjork, Björk",
    "siobhan dhalaigh, Siobhán Dhálaigh",
    "源匡, 源 匡",
    "みなもとただし, みなもと ただし",
    "서하, 서하은",
    "蔡美珠, 蔡美珠",
  })
  void finds_a_speaker(String query, String marked) {
    search("", query);
    String people = first().locator(".people").innerText();
    String marks = String.join(" ", marks(".people"));
    assertTrue(marks.contains(marked), people + ": " + marks);
  }

  @Test
  void finds_an_affiliation_and_shows_it() {
    search("", "Wierzbowo");
    assertTrue(first().locator(".people").innerText().contains("Łukasz Wrona"));
    assertEquals(List.of("Wierzbowo"), marks(".affiliation"));
  }

  @Test
  void finds_a_keyword_and_shows_it() {
    search("", "universities");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    assertEquals(List.of("universities"), marks(".found-in"));
  }

  @Test
  void finds_a_word_that_is_only_in_an_abstract_and_shows_the_text_around_it() {
    search("", "qualification");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    assertTrue(marks(".summary").contains("qualification"), marks(".summary").toString());
    assertTrue(first().locator(".summary").innerText().contains("kind of qualification"));
    assertEquals(List.of(), marks(".item-title"));
  }

  @Test
  void finds_a_phrase_in_a_row_before_its_pieces() {
    search("ja/", "字幕がない");
    assertEquals("半日で学ぶ字幕づくり", titles().get(0));
    assertTrue(marks(".summary").contains("字幕がない"), marks(".summary").toString());
  }

  @Test
  void finds_a_single_character_in_the_middle_and_at_the_end_of_a_word() {
    search("", "声");
    assertEquals("遠隔授業の声：相づちと沈黙の記録", titles().get(0));
    assertEquals(List.of("声"), marks(".item-title"));
    search("", "録");
    assertEquals(List.of("録"), marks(".item-title"));
  }

  @Test
  void ranks_titles_first_and_marks_what_was_found() {
    search("", "feedback");
    List<String> titles = titles();
    int others = 0;
    for (String title : titles) {
      boolean inTitle = title.toLowerCase(Locale.ROOT).contains("feedback");
      assertTrue(!inTitle || others == 0, titles.toString());
      others += inTitle ? 0 : 1;
    }
    assertTrue(others > 0, "and then others: " + titles);
    assertEquals(List.of("Feedback"), marks(".item-title"));
  }

  @Test
  void says_when_nothing_has_all_words_and_shows_what_has_some() {
    search("", "captions zebra");
    assertThat(page.locator("#found")).containsText("Nothing has all of these words");
    assertEquals("Captions in an Afternoon", titles().get(0));
  }

  @Test
  void finds_what_is_cancelled_and_says_so_but_no_breaks() {
    search("", "Debating in Headsets");
    assertThat(first().locator(".status:visible")).hasText("Cancelled");
    assertThat(first().locator("s")).containsText("Debating in Headsets");
    search("", "lunch");
    assertTrue(titles().stream().noneMatch("Lunch"::equals), titles().toString());
  }

  @Test
  void finds_pages_by_their_titles() {
    search("", "code of conduct");
    assertEquals("Code of conduct", titles().get(0));
    first().locator(".name a").click();
    assertTrue(page.url().endsWith("/code-of-conduct/index.html"), page.url());
  }

  @Test
  void leads_to_the_session_and_back_to_the_results() {
    search("", "landscape");
    assertThat(page).hasURL(server.url() + "search/?q=landscape");
    first().locator(".name a").click();
    assertThat(page).hasURL(Pattern.compile("sessions/micro-credentials.*"));
    page.goBack();
    settled();
    assertThat(page.locator("#query")).hasValue("landscape");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    first().locator(".where a").click();
    assertThat(page).hasURL(Pattern.compile("rooms/room-f/.*"));
  }

  @Test
  void every_link_of_a_result_leads_somewhere() {
    search("ja/", "a");
    for (Object link :
        (List<?>)
            page.evaluate("[...document.querySelectorAll('#results a[href]')].map(a => a.href)")) {
      assertEquals(200, context.request().get(link.toString()).status(), link.toString());
    }
    assertTrue(page.locator("#results a[href]").count() > 50);
  }

  @Test
  void is_found_on_every_page_and_works_by_keyboard() {
    page.navigate(server.url() + "ja/sessions/headset-debates/");
    page.getByText("検索").click();
    assertThat(page).hasURL(server.url() + "ja/search/index.html");
    Locator query = page.locator("#query");
    assertThat(query).isFocused();
    page.keyboard().type("字幕/");
    assertThat(query).hasValue("字幕/");
    settled();
    page.keyboard().press("Tab");
    assertThat(first().locator(".name a")).isFocused();
    page.keyboard().press("/");
    assertThat(query).isFocused();
    page.keyboard().press("Escape");
    assertThat(query).hasValue("");
    assertThat(page.locator("#results")).isHidden();
    assertThat(page.locator("#found")).hasText("");
    assertThat(page).hasURL(server.url() + "ja/search/index.html");
  }

  @Test
  void says_how_much_was_found_in_a_live_region() {
    search("", "landscape");
    assertThat(page.locator("#found")).hasText(Pattern.compile("^\\d+ results?$"));
  }

  @Test
  void loads_nothing_from_elsewhere_and_abstracts_only_after_results() {
    page.navigate(server.url() + "search/");
    page.waitForLoadState();
    assertTrue(requests.stream().noneMatch(url -> url.contains("abstracts-")), "not before typing");
    page.locator("#query").pressSequentially("qualification");
    settled();
    assertTrue(requests.stream().anyMatch(url -> url.contains("abstracts-")));
    assertTrue(requests.stream().allMatch(url -> url.startsWith(server.url())), "" + requests);
  }

  @Test
  void other_pages_load_nothing_of_it() {
    page.navigate(server.url() + "sessions/");
    page.waitForLoadState();
    assertTrue(
        requests.stream().noneMatch(url -> url.matches(".*(search|minisearch|terms)\\..*")),
        "" + requests);
  }

  @Test
  void works_from_a_disk() {
    page.navigate(Sites.sample().resolve("search/index.html").toUri().toString());
    page.locator("#query").pressSequentially("qualification");
    settled();
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    assertTrue(marks(".summary").contains("qualification"));
    first().locator(".name a").click();
    assertThat(page.locator("h1")).hasText("Micro-credentials: Surveying the landscape");
  }

  @Test
  void without_script_says_so_and_leads_to_the_lists() {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(server.url() + "search/");
    assertThat(page.locator("noscript p")).isVisible();
    assertThat(page.locator("#query")).isHidden();
    page.locator("noscript a", new Page.LocatorOptions().setHasText("Sessions")).click();
    assertThat(page.locator("h1")).hasText("Sessions");
  }

  @Test
  void keeps_its_results_where_the_abstracts_cannot_be_read() {
    page.route("**/abstracts-*", route -> route.abort());
    page.navigate(server.url() + "search/");
    page.locator("#query").pressSequentially("landscape");
    settled();
    assertThat(page.locator("#found")).containsText("can’t be read now");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    page.unroute("**/abstracts-*");
    page.locator("#query").fill("qualification");
    assertThat(page.locator("#found")).hasText(Pattern.compile("^\\d+ results?$"));
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    complaints.removeIf(text -> text.contains("ERR_FAILED"));
  }

  @Test
  void results_can_be_starred_and_follow_the_readers_zone() {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setTimezoneId("Europe/London"));
    search("", "landscape");
    assertThat(first().locator(".range")).hasText("13:45–14:15");
    page.locator("[data-zone-text] select").selectOption("Europe/London");
    assertThat(first().locator(".range")).hasText("05:45–06:15");
    first().locator(".star").click();
    search("", "micro-cred");
    assertThat(first().locator(".range")).hasText("05:45–06:15");
    assertThat(first().locator(".star")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".mine .count")).hasText("1");
  }
}
