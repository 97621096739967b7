package org.lectern.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A reader who stars sessions. */
abstract class StarringTest extends ReaderTest {
  static final String SEED = "micro-credentials-surveying-the-landscape";

  static Locator star(Page page, String session) {
    return page.locator("[data-session='" + session + "'] > .star").first();
  }

  /** Lets a reader have starred sessions before. */
  void starred(BrowserContext context, String... sessions) {
    Page page = open(context, "venue/");
    page.evaluate("(slugs) => Lectern.star(slugs)", List.of(sessions));
    page.close();
  }

  static List<String> titles(Page page) {
    page.locator(".my-days .entry").first().waitFor();
    return page.locator(".my-days .item-title").allInnerTexts();
  }
}
