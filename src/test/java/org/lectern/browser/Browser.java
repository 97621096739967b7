package org.lectern.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Chromium, for tests: {@code $CHROMIUM}, else the first found on the {@code PATH}. Without one the
 * tests are skipped with a loud line, except where {@code CI=true}: there that is a failure.
 *
 * <p>Where a test's constructor asks for a browser it gets the one of the whole run, with a fresh
 * profile for each context.
 */
final class Browser implements ExecutionCondition, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Browser.class);

  /** The one without windows first: pages open in it in half the time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Tells what a page's console warns of, and which errors its scripts end with. */
  static void tell(Page page, Consumer<String> complaints) {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.accept(message.text());
          }
        });
    page.onPageError(complaints);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (path().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is at " + path().get());
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("no Chromium: set CHROMIUM or put it on the PATH");
    }
    System.err.println(
        "SKIPPED for want of a browser: "
            + context.getDisplayName()
            + ". Install Chromium, or set CHROMIUM to where it is.");
    return ConditionEvaluationResult.disabled("no Chromium");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == com.microsoft.playwright.Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .browser();
  }

  /** The browser that all tests share, until the last has run. */
  private record Running(Playwright playwright, com.microsoft.playwright.Browser browser)
      implements AutoCloseable {
    static Running start() {
      Playwright playwright = Browser.playwright();
      return new Running(playwright, launch(playwright));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  private static Optional<Path> path() {
    String own = System.getenv("CHROMIUM");
    if (own != null && !own.isEmpty()) {
      return Optional.of(Path.of(own));
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * The browser of a reader who saves data. It keeps the pages that are opened, for reading
   * offline, and no others: to keep a whole program beside each test takes longer than the tests.
   */
  static BrowserContext reader(
      com.microsoft.playwright.Browser browser,
      com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.addInitScript(
        "Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true })");
    return context;
  }

  /**
   * Does what Safari does as one goes back to a page that it has kept: says that it is shown, and
   * then empties the boxes that it was told not to fill in.
   */
  static void returnTo(Page page) {
    page.evaluate(
        """
        () => new Promise((done) => {
          dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
          setTimeout(done, 100);
          for (const box of document.querySelectorAll("input")) {
            if ("off" === (box.autocomplete || box.form?.autocomplete)) {
              box.value = box.defaultValue;
              box.checked = box.defaultChecked;
            }
          }
        })
        """);
  }

  /** Starts Playwright without looking for browsers of its own. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Starts the browser with a fresh profile. */
  static com.microsoft.playwright.Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(path().orElseThrow())
                .setArgs(ARGUMENTS));
  }
}
