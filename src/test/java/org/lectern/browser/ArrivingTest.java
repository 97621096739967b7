package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of which a part is shown before the rest has come: nothing moves when it comes. */
class ArrivingTest extends ReaderTest {
  @ParameterizedTest
  @CsvSource({
    "360, Search</a>",
    "360, English</a></li>",
    "360, 'Fri, Jun 4</a></li>'",
    "360, 'Sat, Jun 5</a></li>'",
    "360, <bdi>Gallery</bdi></a></p>",
    "1280, 'Fri, Jun 4</a></li>'",
    "1280, value=\"grid\" checked>"
  })
  void nothing_moves_behind(int width, String part) {
    BrowserContext context = reader(in(NEW_YORK).setViewportSize(width, 900));
    server().setPause(part, 500);
    Page page = open(context, "schedule/");
    server().setPause("", 0);
    page.locator(".colophon").waitFor();
    assertEquals(0, shifts(page), 0.0001);
  }
}
