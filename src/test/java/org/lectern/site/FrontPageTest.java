package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** The program on the front page: its days, and what waits for a time. */
class FrontPageTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void create() throws IOException {
    conference =
        new TestConference(folder)
            .lasting(
                "2027-05-14",
                "2027-05-15",
                "cards: false",
                "session_types: [ { id: break, name: Break, service: true } ]");
  }

  private List<String> contents() throws IOException {
    assertEquals(List.of(), Build.of(BuildOptions.of(folder)).run().problems());
    return page("index.html").select(".contents li").eachText();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(path), "UTF-8");
  }

  @Test
  void while_nothing_has_a_time_it_leads_to_what_there_will_be() throws IOException {
    conference.session("knots", "").session("sails", "");
    assertEquals(List.of("Not yet scheduled Sessions: 2"), contents());
    Element link = page("index.html").selectFirst(".contents li a");
    String[] target = link.attr("href").split("#", -1);
    Element list = page(target[0]).getElementById(target[1]);
    assertEquals("Not yet scheduled", list.text());
  }

  @Test
  void what_still_has_no_time_stands_below_the_days() throws IOException {
    conference.session("knots", "start: 2027-05-14 10:00\nduration: 30").session("sails", "");
    assertEquals(
        List.of("Friday, May 14, 2027 Sessions: 1", "Not yet scheduled Sessions: 1"), contents());
  }

  @Test
  void where_all_have_a_time_nothing_is_said_of_it() throws IOException {
    conference.session("knots", "start: 2027-05-14 10:00\nduration: 30");
    assertEquals(List.of("Friday, May 14, 2027 Sessions: 1"), contents());
  }

  @Test
  void a_day_of_breaks_alone_tells_no_number() throws IOException {
    conference.session("tea", "type: break\nstart: 2027-05-14 10:00\nduration: 30");
    assertEquals(List.of("Friday, May 14, 2027"), contents());
  }
}
