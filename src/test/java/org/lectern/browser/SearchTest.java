package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Sites;

/** Searching as a reader does, in Chromium. */
@ExtendWith(Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private Server server;
  private Playwright playwright;
  private com.microsoft.playwright.Browser browser;
  private BrowserContext context;
  private Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  void start() throws IOException {
    server = new Server(Sites.sample());
    playwright = Browser.playwright();
    browser = Browser.launch(playwright);
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    open(new com.microsoft.playwright.Browser.NewContextOptions());
  }

  private void open(com.microsoft.playwright.Browser.NewContextOptions options) {
    close();
    context = browser.newContext(options);
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
      assertEquals(List.of(), complaints);
    }
    requests.clear();
    complaints.clear();
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
}
