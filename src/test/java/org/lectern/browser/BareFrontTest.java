package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Scratch;
import org.lectern.TestConference;

/** A front page of which nobody has written a text yet. */
class BareFrontTest extends ReaderTest {
  @Override
  Path site() throws IOException {
    Path folder = Scratch.ofAllTests();
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-15", "cards: false")
        .session("knots", "start: 2027-05-14 10:00\nduration: 30")
        .session("nets", "start: 2027-05-15 10:00\nduration: 30");
    Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }

  @Test
  void its_days_stand_where_the_page_begins_and_side_by_side() {
    Page page = open("Europe/Lisbon", "");
    double left = page.locator("h1").boundingBox().x;
    Locator days = page.locator(".contents li");
    assertEquals(left, days.nth(0).boundingBox().x, 1);
    assertEquals(days.nth(0).boundingBox().y, days.nth(1).boundingBox().y, 1);
  }
}
