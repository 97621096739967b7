package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Scratch;
import org.lectern.TestConference;

/** An exhibition of three days, in no room that anybody could choose. */
class WithoutRoomsTest extends ReaderTest {
  private static final String LISBON = "Europe/Lisbon";

  @Override
  Path site() throws IOException {
    Path folder = Scratch.ofAllTests();
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-16", "cards: false")
        .session("knots", "start: 2027-05-14 10:00\nend: 2027-05-16 18:00");
    Build.of(BuildOptions.of(folder).into(folder.resolve("site"))).run();
    return folder.resolve("site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"now/", ""})
  void what_is_on_now_says_on_which_later_date_it_ends(String address) {
    Page page = open(LISBON, address + "?at=2027-05-14T12:00");
    assertThat(page.locator(".on-now .when")).hasText("10:00–18:00 ends on Sun, May 16");
    page.navigate(url(address + "?at=2027-05-15T12:00"));
    assertThat(page.locator(".on-now .when"))
        .hasText("Fri, May 14 10:00–18:00 ends on Sun, May 16");
  }

  @Test
  void nobody_is_asked_to_choose_one() {
    Page page = open(LISBON, "now/?at=2027-05-14T12:00");
    assertThat(page.locator(".clock")).isVisible();
    assertThat(page.locator(".on-now .what")).hasText("X");
    assertThat(page.locator(".choose-room")).hasCount(0);
  }
}
