package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Scratch;
import org.lectern.TestConference;

/** A conference during which clocks change: in Berlin on October 31, 2027. */
class ChangedClockTest extends ReaderTest {
  private static final String BERLIN = "Europe/Berlin (UTC+02:00 / UTC+01:00)";

  @Override
  Path site() throws IOException {
    Path folder = Scratch.ofAllTests();
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Autumn Talks
            url: https://talks.example.org/
            timezone: Europe/Berlin
            start: 2027-10-30
            end: 2027-11-01
            cards: false
            """)
        .session("before", "start: 2027-10-30 12:00\nduration: 30\n")
        .session("after", "start: 2027-11-01 12:00\nduration: 30\n");
    assertTrue(Build.of(BuildOptions.of(folder)).run().changes().isPresent());
    return folder.resolve("site");
  }

  @Test
  void both_offsets_are_named() {
    Page page = open("Europe/Berlin", "sessions/after/");
    assertTrue(
        page.locator(".facts").innerText().contains(BERLIN), page.locator(".facts")::innerText);
  }

  @Test
  void a_reader_elsewhere_is_told_both_of_either_zone() {
    // Tokyo's clocks stay, and New York's change a week later.
    Page page = open("America/New_York", "sessions/after/");
    assertEquals(
        BERLIN + ", conference time\nAmerica/New_York (UTC-04:00), your time",
        page.locator(".facts select").innerText().strip().replaceAll("\\n+", "\n"));
  }
}
