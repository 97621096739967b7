package org.lectern.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Sites;
import org.lectern.export.HeaderRules;

/** A page of somebody else that shows the sample's schedule, in Chromium. */
@InChromium
abstract class EmbeddingReader {
  static final String SITE = "https://program.example.org/";

  @TempDir Path folder;

  private final com.microsoft.playwright.Browser browser;
  final List<String> complaints = new ArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  Server program;

  EmbeddingReader(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void serve() throws IOException {
    program = server(Sites.sample());
    program.setHeaders(HeaderRules.of(Sites.sample())::of);
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  Server server(Path site) throws IOException {
    Server server = new Server(site);
    open.add(server);
    return server;
  }

  BrowserContext context(NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setLocale("en-GB"));
    open.add(0, context::close);
    return context;
  }

  static NewContextOptions options() {
    return new NewContextOptions().setTimezoneId("Asia/Tokyo");
  }

  void write(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve(name),
        text.replace(SITE.replaceFirst("/$", ""), program.url().replaceFirst("/$", "")));
  }

  Page navigate(BrowserContext context) throws IOException {
    write("404.html", "");
    Page page = context.newPage();
    Browser.tell(page, complaints::add);
    page.navigate(server(folder).url() + "index.html");
    return page;
  }

  /** A page of somebody else with one element. */
  Page page(String attributes, NewContextOptions options) throws IOException {
    return page(attributes, context(options));
  }

  Page page(String attributes, BrowserContext context) throws IOException {
    write(
        "index.html",
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>X</title>"
            + "<script src="
            + SITE
            + "embed.js async></script><main><h1>X</h1><lectern-schedule "
            + attributes
            + "><a href="
            + SITE
            + ">Program</a></lectern-schedule></main>");
    return navigate(context);
  }

  static Locator sessions(Page page) {
    return page.locator("lectern-schedule li");
  }
}
