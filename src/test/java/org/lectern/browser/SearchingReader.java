package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.lectern.Sites;

/** A reader on the page for searching, in Chromium. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchingReader {
  @AutoClose final Server server;
  final com.microsoft.playwright.Browser browser;
  BrowserContext context;
  Page page;
  final List<String> requests = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();

  SearchingReader(com.microsoft.playwright.Browser browser) throws IOException {
    this(browser, Sites.sample());
  }

  SearchingReader(com.microsoft.playwright.Browser browser, Path site) throws IOException {
    this.browser = browser;
    this.server = new Server(site);
  }

  @BeforeEach
  void open() {
    open(new com.microsoft.playwright.Browser.NewContextOptions());
  }

  void open(com.microsoft.playwright.Browser.NewContextOptions options) {
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

  void search(String folder, String query) {
    page.navigate(server.url() + folder + "search/");
    page.locator("#query").pressSequentially(query);
    settled();
  }

  /** Waits until the abstracts are read and nothing more changes. */
  void settled() {
    assertThat(page.locator("#found"))
        .hasText(Pattern.compile("^(?!.*(reading|Reading|読み込)).+$", Pattern.DOTALL));
    page.waitForTimeout(400);
  }

  List<String> titles() {
    return page.locator("#results .name").allInnerTexts();
  }

  Locator first() {
    return page.locator("#results > li").first();
  }

  List<String> marks(String part) {
    return first().locator(part + " mark").allInnerTexts();
  }
}
