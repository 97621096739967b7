package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** A session that nobody knows the time of yet. */
class UnscheduledSessionTest {
  @TempDir Path folder;

  private Element facts(String fields) throws IOException {
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
                rooms: [ { id: lab, name: "Lab" }, { id: deck, name: "Deck" } ]
                """)
            .session("knots", fields);
    assertTrue(Build.of(BuildOptions.of(conference.root())).run().changes().isPresent());
    Path page = folder.resolve("site/sessions/knots/index.html");
    return Jsoup.parse(page, "UTF-8").selectFirst(".facts");
  }

  @Test
  void says_where_it_will_be_if_that_is_known() throws IOException {
    Element facts = facts("rooms: [lab, deck]\n");
    assertEquals("When Not yet scheduled", facts.select(".fact-when").text());
    assertEquals("Where Lab, Deck", facts.select(".fact-where").text());
    String link = facts.select(".fact-where a").attr("href");
    assertTrue(Files.exists(folder.resolve("site/sessions/knots").resolve(link)), link);
  }

  @Test
  void says_nothing_of_where_if_it_is_not() throws IOException {
    assertEquals("When Not yet scheduled", facts("").text());
  }
}
