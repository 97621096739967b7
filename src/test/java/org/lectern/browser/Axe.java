package org.lectern.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page as it is now: each rule that is broken, and the first place. */
final class Axe {
  private Axe() {}

  /** All that it finds. */
  static List<String> violations(Page page) {
    return found(on(page));
  }

  /** All that it finds within what a selector matches. */
  static List<String> violations(Page page, String selector) {
    return found(on(page).include(selector));
  }

  /**
   * The newer mode opens a page for each look, for frames of other sites, which pages don't have.
   */
  private static AxeBuilder on(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static List<String> found(AxeBuilder axe) {
    return axe.analyze().getViolations().stream()
        .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .toList();
  }
}
