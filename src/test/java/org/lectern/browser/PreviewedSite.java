package org.lectern.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.serve.Preview;
import org.lectern.serve.PreviewOptions;
import org.lectern.serve.RebuildResult;

/** A conference that an editor looks at in a browser while writing. */
abstract class PreviewedSite {
  static final String KNOTS = "content/sessions/knots.md";
  static final String MARK = "window.sameDocument = true";
  static final String IS_SAME = "window.sameDocument === true";

  @TempDir Path folder;

  private final com.microsoft.playwright.Browser browser;
  final List<RebuildResult> builds = new CopyOnWriteArrayList<>();
  final List<String> complaints = new CopyOnWriteArrayList<>();
  TestConference files;
  Preview preview;
  BrowserContext context;
  Page page;

  PreviewedSite(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void write() throws IOException {
    files =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                """
                name: Tides
                url: https://tides.example.org/2027/
                timezone: Europe/Lisbon
                start: 2027-05-14
                end: 2027-05-15
                rooms: [ { id: main, name: Main }, { id: side, name: Side } ]
                session_types: [ { id: talk, name: Talk, duration: 30 } ]
                """)
            .with("content/speakers/ana.md", "---\nname: Ana Reis\n---\nShe dives.\n");
    knots("Knots", "Three knots.");
    for (int i = 0; i < 9; i++) {
      files.session("other-" + i, "type: talk\nstart: 2027-05-14 1%d:00\nroom: side".formatted(i));
    }
  }

  void knots(String title, String text) throws IOException {
    files.with(
        KNOTS,
        """
        ---
        title: %s
        type: talk
        speakers: [ana]
        start: 2027-05-14 10:00
        room: main
        ---
        %s

        <details><summary>More</summary>

        Of ropes.

        </details>

        %s
        """
            .formatted(title, text, "A paragraph that makes the page long.\n\n".repeat(60)));
  }

  Page open(String path) throws IOException, InterruptedException {
    preview = Preview.start(PreviewOptions.of(BuildOptions.of(folder)).at(0), builds::add);
    context = browser.newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("404")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(preview.address() + path);
    return page;
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
    if (preview != null) {
      preview.close();
    }
  }

  /** Asks from outside of the page, whose policy allows no scripts that are made of texts. */
  void waitFor(String expression) {
    page.waitForCondition(
        () -> {
          try {
            return Boolean.TRUE.equals(page.evaluate(expression));
          } catch (PlaywrightException isLoading) {
            return false;
          }
        });
  }

  Locator panel() {
    return page.locator("#lectern-preview .panel");
  }

  Locator badge() {
    return page.locator("#lectern-preview .badge");
  }
}
