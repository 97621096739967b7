package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** A talk without a time of its own takes place within the longer session that it is a part of. */
class TalkWithinTest {
  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .lasting(
                "2027-05-14",
                "2027-05-15",
                "rooms: [ { id: deck, name: Deck }, { id: lab, name: Lab } ]")
            .with("content/speakers/ana.md", "---\nname: Ana\n---\n")
            .session("panel", "start: 2027-05-15 14:00\nduration: 120\nroom: deck")
            .session("talk", "part_of: panel\nspeakers: [ana]")
            .session("later", "speakers: [ana]")
            .session("elsewhere", "part_of: panel\nroom: lab")
            .session("off", "start: 2027-05-15 09:00\nduration: 60\nroom: deck\nstatus: cancelled")
            .session("lost", "part_of: off")
            .with(
                "content/sessions/twice.md",
                """
                ---
                title: Twice
                slots:
                  - { start: 2027-05-14 09:00, end: "17:00", room: deck }
                  - { start: 2027-05-14 10:00, end: "11:00", room: lab }
                ---
                """);
    Build.of(BuildOptions.of(conference.root())).run();
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  private String file(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  @Test
  void has_the_others_day_time_and_room_but_not_its_length() throws IOException {
    String facts = page("sessions/talk").select(".facts").text();
    assertTrue(facts.startsWith("When Saturday, May 15, 2027 14:00–16:00"), facts);
    assertTrue(facts.contains("Where Deck"), facts);
    assertFalse(facts.contains("Duration"), facts);
    assertTrue(page("sessions/panel").select(".facts").text().contains("Duration 2 h"));
  }

  @Test
  void has_them_in_lists_too() throws IOException {
    assertEquals(
        "Sat, May 15 14:00–16:00 Deck",
        page("sessions").select("[data-session=talk] .entry-when").text());
    assertEquals(
        "Not yet scheduled", page("sessions").select("[data-session=later] .entry-when").text());
    assertTrue(
        page("speakers/ana")
            .select(".entry-when")
            .eachText()
            .contains("Sat, May 15 14:00–16:00 Deck"));
  }

  @Test
  void is_in_its_own_room_where_it_has_one() throws IOException {
    String facts = page("sessions/elsewhere").select(".facts").text();
    assertTrue(facts.startsWith("When Saturday, May 15, 2027 14:00–16:00 Where Lab"), facts);
    assertTrue(file("schedule.txt").contains("Lab"));
    assertTrue(file("sessions/all.js").contains("\"rooms\":[\"lab\"],\"lent\":\"elsewhere\""));
  }

  @Test
  void has_no_time_where_the_other_does_not_take_place() throws IOException {
    assertEquals("When Not yet scheduled", page("sessions/lost").select(".facts").text());
    assertFalse(
        page("sessions/lost")
            .select("script[type=application/ld+json]")
            .html()
            .contains("startDate"));
  }

  @Test
  void is_cited_by_that_day() throws IOException {
    assertTrue(file("sessions/talk/talk.bib").contains("{2027-05-15}"));
  }

  @Test
  void is_told_to_search_engines_with_it() throws IOException {
    String facts = page("sessions/talk").select("script[type=application/ld+json]").html();
    assertTrue(facts.contains("\"startDate\":\"2027-05-15T14:00+01:00\""), facts);
  }

  @Test
  void follows_the_other_in_the_schedule_as_text() throws IOException {
    String text = file("schedule.txt");
    String unscheduled = text.substring(text.indexOf("Not yet scheduled"));
    assertEquals(2, unscheduled.lines().filter(line -> line.endsWith("X")).count(), text);
  }

  @Test
  void what_is_given_twice_ends_when_the_last_of_it_does_and_tells_how_long_each_takes()
      throws IOException {
    Document page = page("sessions/twice");
    assertTrue(
        page.select("script[type=application/ld+json]")
            .html()
            .contains("\"endDate\":\"2027-05-14T17:00+01:00\",\"location\""));
    assertTrue(page.select(".facts").text().contains("Duration 8 h, 1 h"));
  }
}
