package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** A schedule that is short enough to have nothing to go to in it. */
class ShortScheduleTest {
  @TempDir Path folder;

  private Element schedule(String... times) throws IOException {
    TestConference conference =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                """
                name: Talks
                url: https://talks.example.org/
                timezone: Europe/Lisbon
                start: 2027-05-14
                end: 2027-05-15
                cards: false
                """);
    for (int i = 0; i < times.length; i++) {
      conference.session("knots-" + i, times[i]);
    }
    assertTrue(Build.of(BuildOptions.of(conference.root())).run().changes().isPresent());
    return Jsoup.parse(folder.resolve("site/schedule/index.html"), "UTF-8").selectFirst("main");
  }

  @Test
  void one_day_has_no_list_of_what_is_on_the_page() throws IOException {
    Element schedule = schedule("start: 2027-05-14 10:00\nduration: 30");
    assertEquals(2, schedule.select(".tabs li").size());
    assertEquals(0, schedule.select(".jump").size());
  }

  @Test
  void two_parts_have_one() throws IOException {
    Element schedule = schedule("start: 2027-05-14 10:00\nduration: 30", "");
    assertEquals(
        List.of("Fri, May 14", "Not yet scheduled"), schedule.select(".jump a").eachText());
  }

  @Test
  void where_nothing_has_a_time_there_are_no_days_to_choose() throws IOException {
    Element schedule = schedule("");
    assertEquals(0, schedule.select(".tabs, .jump").size());
    assertEquals("Not yet scheduled", schedule.select(".day-title").text());
  }
}
