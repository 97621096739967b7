package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What must hold of a page of every kind, in Chromium. */
class PageKindsTest extends ReaderTest {
  private static final List<String> ADDRESSES =
      List.of(
          "",
          "schedule/",
          "schedule/2021-06-05/",
          "sessions/",
          "sessions/micro-credentials-surveying-the-landscape/",
          "sessions/symposium-feedback-at-a-distance/",
          "sessions/captions-in-an-afternoon/",
          "sessions/headset-debates/",
          "sessions/%E9%81%A0%E9%9A%94%E6%8E%88%E6%A5%AD%E3%81%AE%E5%A3%B0/",
          "speakers/",
          "speakers/hana-kuroda/",
          "rooms/room-f/",
          "tracks/research/",
          "types/paper/",
          "types/paper/regular/",
          "keywords/captions/",
          "venue/",
          "search/",
          "search/?q=feedback",
          "search/?q=qqqqqqqq",
          "my/",
          "now/",
          "apps/",
          "404.html",
          "unkept.html",
          "ja/",
          "ja/schedule/",
          "ja/my/",
          "ja/now/",
          "ja/apps/",
          "ja/search/?q=%E9%81%A0%E9%9A%94%E6%8E%88%E6%A5%AD",
          "ja/sessions/micro-credentials-surveying-the-landscape/");

  @Test
  void is_for_everyone() {
    assertForEveryone(NEW_YORK, ADDRESSES);
  }

  /**
   * Safari takes a list that has no marks for none. Items that are grids have none but what stands
   * before what is in them. Within a nav it believes every list, and there none shows any.
   */
  @Test
  void lists_are_told_as_lists_in_safari_too() {
    Page page = open(NEW_YORK, "");
    page.evaluate("(slugs) => Lectern.star(slugs)", List.of("captions-in-an-afternoon"));
    assertAll(
        ADDRESSES.stream()
            .<Executable>map(
                address ->
                    () -> {
                      page.navigate(url(address));
                      page.locator("h1").waitFor();
                      page.waitForTimeout(address.contains("my/") ? 500 : 0);
                      assertEquals(List.of(), page.evaluate(UNTOLD_LISTS), address);
                    }));
  }

  private static final String UNTOLD_LISTS =
      """
      () => [...document.querySelectorAll(":is(ul, ol):not(nav *)")]
        .concat([...document.querySelectorAll("nav ul")])
        .filter((list) => [...list.children].some((item) => {
          const { display, listStyleType } = getComputedStyle(item);
          return item.closest("nav")
            ? !/^(none|"")$/.test(listStyleType)
            : listStyleType === "none"
              || (!/^(list-item|none)$/.test(display)
                && getComputedStyle(item, "::before").content === "none");
        }))
        .map((list) => list.parentElement.className + " > " + list.className)
      """;

  @Test
  void a_heading_within_a_text_looks_like_one_and_not_like_a_link() {
    assertEquals(
        List.of("", "none"),
        open(NEW_YORK, "venue/")
            .locator(".prose h2 .permalink")
            .first()
            .evaluate(
                """
                (link) => {
                  const [own, around] = [link, link.parentElement].map((it) => getComputedStyle(it));
                  return [own.color === around.color ? "" : own.color, own.textDecorationLine];
                }
                """));
  }
}
