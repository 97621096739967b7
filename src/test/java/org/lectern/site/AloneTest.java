package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** Sessions with nothing before, after or beside them: one talk of an evening, or a series. */
class AloneTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void create() throws IOException {
    conference = new TestConference(folder).lasting("2027-05-14", "2027-05-16", "cards: false");
  }

  private Element around(String session) throws IOException {
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().problems());
    Path page = folder.resolve("site/sessions").resolve(session).resolve("index.html");
    return Jsoup.parse(page, "UTF-8").selectFirst(".around");
  }

  @Test
  void the_only_talk_leads_to_its_day_and_no_more() throws IOException {
    conference.session("knots", "start: 2027-05-14 19:00\nduration: 60");
    Element around = around("knots");
    assertEquals("Schedule of Friday, May 14, 2027", around.text());
    assertEquals(List.of(), around.select("h2, h3, dl").eachText());
  }

  @Test
  void a_series_leads_to_each_of_its_days() throws IOException {
    conference.session(
        "knots",
        "slots:\n  - { start: 2027-05-14 19:00, duration: 60 }\n"
            + "  - { start: 2027-05-15 19:00, duration: 60 }");
    Element around = around("knots");
    assertEquals(
        List.of("Schedule of Friday, May 14, 2027", "Schedule of Saturday, May 15, 2027"),
        around.select("a").eachText());
    assertEquals(0, around.select("h2, h3, dl").size());
  }

  @Test
  void of_several_times_those_alone_have_no_list() throws IOException {
    conference.session(
        "knots",
        "slots:\n  - { start: 2027-05-14 19:00, duration: 60 }\n"
            + "  - { start: 2027-05-15 19:00, duration: 60 }");
    conference.session("sails", "start: 2027-05-15 19:00\nduration: 60");
    Element around = around("knots");
    assertEquals(1, around.select("h2").size());
    assertEquals(2, around.select("h3").size());
    assertEquals(1, around.select("dl").size());
  }
}
