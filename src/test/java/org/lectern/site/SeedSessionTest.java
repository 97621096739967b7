package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lectern.Sites;

/** The reference case: what the hosted platform showed of one session of JALTCALL 2021. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedSessionTest {
  private Document page;

  @BeforeAll
  void read() throws IOException {
    page =
        Jsoup.parse(
            Sites.sample()
                .resolve("sessions/micro-credentials-surveying-the-landscape/index.html"));
  }

  private Element section(String heading) {
    return page.select("main section").stream()
        .filter(section -> section.selectFirst("h2, h3").text().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shows_title_type_and_format() {
    assertEquals("Micro-credentials: Surveying the landscape", page.select("h1").text());
    assertEquals("Paper Presentation · Regular Presentation", page.select(".kicker").text());
  }

  @Test
  void shows_day_time_zone_and_room() {
    Element when = page.selectFirst(".fact-when");
    assertTrue(when.text().contains("Sunday, June 6, 2021"), when.text());
    assertEquals("13:45–14:15", when.select(".range").text());
    assertEquals(
        List.of("2021-06-06T13:45+09:00", "2021-06-06T14:15+09:00"),
        when.select(".range time").eachAttr("datetime"));
    assertTrue(page.select(".facts").text().contains("Time zone Asia/Tokyo"));
    assertEquals("Room F", page.select(".fact-where dd").text());
  }

  @Test
  void shows_how_one_gets_in() {
    Element access = page.selectFirst(".access");
    assertTrue(access.text().contains("Zoom"));
    assertEquals(
        List.of("be logged in", "be a member", "get a ticket"), access.select("li").eachText());
    assertEquals(
        List.of(
            "https://members.example.org/login",
            "https://members.example.org/join",
            "https://tickets.example.org/jaltcall2021"),
        access.select("li a").eachAttr("href"));
    assertTrue(access.text().contains("10 minutes before the start"), access.text());
    assertEquals("2021-06-06T13:35+09:00", access.select("time").attr("datetime"));
  }

  @Test
  void shows_the_abstract() {
    String text = section("Abstract").text();
    for (String fact :
        List.of(
            "New Zealand",
            "Australia",
            "European Union",
            "United States",
            "outside Japan",
            "no definition is agreed",
            "length",
            "assessed",
            "credit")) {
      assertTrue(text.contains(fact), fact);
    }
  }

  @Test
  void shows_the_presentation_as_a_card_that_loads_nothing() {
    Element media = page.selectFirst(".media");
    assertEquals("Micro-credentials. PechaKucha", media.select("h3").text());
    for (String fact :
        List.of(
            "shorter version",
            "SoTEL",
            "Auckland, New Zealand",
            "February 2021",
            "questions; they are welcome",
            "Neil Cowie",
            "not published")) {
      assertTrue(media.text().contains(fact), fact);
    }
    assertTrue(
        media
            .select("a[href^=https://www.pechakucha.com/presentations/]")
            .text()
            .contains("PechaKucha"));
    assertTrue(media.select("iframe").isEmpty());
    assertFalse(media.select("img").attr("alt").isEmpty());
  }

  @Test
  void no_address_of_the_contact_is_anywhere() throws IOException {
    for (var file : Sites.pages(Sites.sample())) {
      assertFalse(Files.readString(file).contains("neil.cowie@"), file.toString());
    }
  }

  @Test
  void shows_the_speaker_with_the_biography() {
    Element speaker = page.selectFirst(".speaker");
    assertEquals("Neil Cowie", speaker.select("h3").text());
    for (String fact :
        List.of(
            "Department of Foreign Languages",
            "Okayama University",
            "five online courses",
            "Udemy",
            "Keiko Sakui",
            "video",
            "engaged")) {
      assertTrue(speaker.text().contains(fact), fact);
    }
  }

  @Test
  void shows_what_is_around_it() {
    Element around = page.selectFirst(".around");
    assertTrue(around.text().contains("Before in Room F"), around.text());
    assertTrue(around.text().contains("At the same time"), around.text());
    assertTrue(around.select("a").eachText().contains("One Class, Two Scripts"), around.text());
  }
}
