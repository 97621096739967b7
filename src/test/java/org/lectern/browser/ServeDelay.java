package org.lectern.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lectern.BuildOptions;
import org.lectern.bench.LargeConference;
import org.lectern.serve.Preview;
import org.lectern.serve.PreviewOptions;

/**
 * Measures how long an editor waits for what was saved: from before the file is written until the
 * text is in Chromium's page; and of that until the preview had told the browser. Run {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.lectern.browser.ServeDelay
 * -Dexec.args="1000 10000"}.
 */
public final class ServeDelay {
  private static final int EDITS = 40;

  /** So many more come before, for Java gets quicker with practice. */
  private static final int PRACTICE = 15;

  /** Keeps when each text came into the page. */
  private static final String WATCH =
      """
      window.seen = {};
      const note = () => {
        for (const [, n] of (document.body?.textContent ?? "").matchAll(/stamp-(\\d+)-/g)) {
          window.seen[n] ??= performance.timeOrigin + performance.now();
        }
      };
      new MutationObserver(note).observe(document, {
        subtree: true, childList: true, characterData: true,
      });
      """;

  private ServeDelay() {}

  /** Measures for each number of sessions that is given. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(
        "| sessions | first build | first save | median | slowest of " + EDITS + " | told after |");
    System.out.println("|---|---|---|---|---|---|");
    for (String sessions : args) {
      measure(Integer.parseInt(sessions));
    }
  }

  private static void measure(int sessions) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lectern-delay");
    LargeConference.write(folder, sessions);
    List<Long> told = new CopyOnWriteArrayList<>();
    Instant begun = Instant.now();
    try (Preview preview =
            Preview.start(
                PreviewOptions.of(BuildOptions.of(folder)).at(0),
                rebuilt -> told.add(rebuilt.milliseconds()));
        Playwright playwright = Browser.playwright()) {
      long built = Duration.between(begun, Instant.now()).toMillis();
      Page page = Browser.launch(playwright).newPage();
      page.addInitScript(WATCH);
      int number = sessions / 2;
      page.navigate(preview.address() + "sessions/session-" + number + "/");
      page.waitForTimeout(3000);
      Path file = folder.resolve(LargeConference.session(number));
      String text = Files.readString(file);
      List<Double> delays = new ArrayList<>();
      for (int i = 1; i <= PRACTICE + EDITS; i++) {
        delays.add(delay(page, file, text, i));
        page.waitForTimeout(400);
      }
      List<Double> warm = new ArrayList<>(delays.subList(PRACTICE, delays.size()));
      Collections.sort(warm);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.1f s | %.0f ms | %.0f ms | %.0f ms | %d ms |%n",
          sessions,
          built / 1000.0,
          delays.get(0),
          warm.get(EDITS / 2),
          warm.get(EDITS - 1),
          told.stream().skip(told.size() - EDITS).sorted().toList().get(EDITS / 2));
    }
  }

  private static double delay(Page page, Path file, String text, int edit) throws IOException {
    Instant begun = Instant.now();
    int body = text.lastIndexOf("\n---\n") + 5;
    Files.writeString(
        file, text.substring(0, body) + "stamp-" + edit + "- " + text.substring(body));
    for (int i = 0; i < 1000; i++) {
      page.waitForTimeout(10);
      if (page.evaluate("window.seen?.[" + edit + "]") instanceof Double seen) {
        double since = begun.getEpochSecond() * 1e3 + begun.getNano() / 1e6;
        return seen - since;
      }
    }
    throw new IllegalStateException("the page never showed edit " + edit);
  }
}
