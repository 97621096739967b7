package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
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

/** Talks of a longer session that are in other rooms than it, with a time of their own or its. */
class TalkElsewhereTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void build() throws IOException {
    conference =
        new TestConference(folder)
            .lasting(
                "2027-05-14",
                "2027-05-15",
                "rooms: [ { id: hall, name: Hall }, { id: cabin, name: Cabin },"
                    + " { id: attic, name: Attic } ]",
                "session_types: [ { id: talk, name: Talk, duration: 30 } ]",
                "cards: false")
            .with("content/speakers/ana.md", "---\nname: Ana\n---\n")
            .session("symp", "start: 2027-05-14 10:30\nduration: 90\nroom: hall")
            .session("first", "part_of: symp\ntype: talk\nroom: hall\nstart: 2027-05-14 10:30")
            .session("there", "part_of: symp\nspeakers: [ana]")
            .session("cabin-talk", "part_of: symp\nroom: cabin\nid: pinned\nspeakers: [ana]")
            .session(
                "attic-talk", "part_of: symp\ntype: talk\nroom: attic\nstart: 2027-05-14 11:00");
    publish();
  }

  private void publish() throws IOException {
    assertFalse(Build.of(BuildOptions.of(conference.root())).run().hasErrors());
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  private String file(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(file(path));
  }

  private List<String> uids(String path) throws IOException {
    return file(path)
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.substring("UID:".length(), line.indexOf('@')))
        .toList();
  }

  @Test
  void say_so_below_it_where_the_room_is_another() throws IOException {
    for (String address : List.of("schedule", "schedule/2027-05-14", "sessions/symp")) {
      Document page = page(address);
      assertEquals("10:30–11:00 X", page.select(".part[data-session=first]").text(), address);
      assertEquals("X Ana", page.select(".part[data-session=there]").text(), address);
      assertEquals("X Cabin Ana", page.select(".part[data-session=cabin-talk]").text(), address);
      assertEquals(
          "11:00–11:30 X Attic", page.select(".part[data-session=attic-talk]").text(), address);
    }
    conference.session("symp", "start: 2027-05-14 10:30\nduration: 90\nrooms: [hall, attic]");
    publish();
    assertEquals(
        "11:00–11:30 X Attic",
        page("schedule").select(".part[data-session=attic-talk]").text(),
        "one of its rooms");
  }

  @Test
  void are_found_by_their_own_room_and_the_others_by_its() throws IOException {
    Document day = page("schedule/2027-05-14");
    assertEquals("2027-05-14/cabin", day.select("[data-session=cabin-talk]").attr("data-place"));
    assertEquals("2027-05-14/hall", day.select("[data-session=there]").attr("data-place"));
    assertEquals(
        List.of("hall", "cabin", "attic"), day.select("input[name=room]").eachAttr("value"));
    Element room = page("rooms/cabin").selectFirst("main");
    assertEquals("Fri, May 14 10:30–12:00 Cabin", room.select(".entry-when").text());
    assertEquals(List.of("pinned"), uids("rooms/cabin/cabin.ics"));
  }

  @Test
  void are_in_lists_by_the_time_that_they_have_behind_the_session() throws IOException {
    assertEquals(
        List.of("first", "symp", "there", "cabin-talk", "attic-talk"),
        page("sessions").select(".entry").eachAttr("data-session"));
    assertEquals(
        List.of("first", "attic-talk", "there", "cabin-talk"),
        page("sessions/symp").select(".part").eachAttr("data-session"));
  }

  @Test
  void are_in_all_calendars_by_the_name_that_they_keep() throws IOException {
    for (String path : List.of("schedule.ics", "schedule/2027-05-14/2027-05-14.ics")) {
      assertEquals(List.of("symp", "there", "first", "pinned", "attic-talk"), uids(path), path);
    }
    assertEquals(List.of("there", "pinned"), uids("speakers/ana/ana.ics"));
    assertEquals(List.of("pinned"), uids("sessions/cabin-talk/cabin-talk.ics"));
    assertTrue(file("schedule.xcs").contains("<text>pinned@talks.example.org</text>"));
    assertEquals(
        "Add to calendar", page("sessions/cabin-talk").select(".calendar a").first().text());
    assertTrue(file("sessions/all.js").contains("\"uid\":\"pinned@talks.example.org\""));
  }

  @Test
  void keep_their_names_by_the_order_of_times_in_the_file() throws IOException {
    conference.session(
        "symp",
        "slots:\n  - { start: 2027-05-15 09:00, duration: 90, room: hall }\n"
            + "  - { start: 2027-05-14 10:30, duration: 90, room: hall }");
    publish();
    assertEquals(
        List.of("pinned-2", "pinned"), uids("sessions/cabin-talk/cabin-talk.ics"), "by time");
  }

  @Test
  void are_in_tables_data_and_embedded_schedules() throws IOException {
    assertTrue(
        file("sessions.csv")
            .lines()
            .anyMatch(
                line ->
                    line.startsWith("cabin-talk,")
                        && line.contains(
                            "2027-05-14 10:30,2027-05-14 12:00,90,Europe/Lisbon,Cabin,Ana,")),
        file("sessions.csv"));
    JsonNode time = json("api/sessions/cabin-talk.json").get("times").get(0);
    assertEquals("pinned", time.get("id").asText());
    assertEquals("2027-05-14T10:30:00+01:00", time.get("start").asText());
    assertEquals("Cabin", time.get("rooms").get(0).get("name").asText());
    for (JsonNode session : json("embed.json").get("sessions")) {
      assertEquals(1, session.get("times").size(), session.toString());
    }
    assertEquals(5, json("embed.json").get("sessions").size());
  }

  @Test
  void are_in_schedules_for_apps_where_their_room_is_their_own() throws IOException {
    String xml = file("schedule.xml");
    assertTrue(xml.contains("sessions/cabin-talk/"), xml);
    assertFalse(xml.contains("sessions/there/"), "in the hall that is taken already");
    assertFalse(file("schedule.json").contains("sessions/there/"));
    String before = xml.replaceAll("(?s).*<room name=\"Cabin\"[^>]*>\\s*", "");
    assertTrue(before.startsWith("<event "), before);
    conference.session("cabin-talk", "part_of: symp\nrooms: [hall, cabin]");
    publish();
    assertTrue(file("schedule.xml").contains("sessions/cabin-talk/"), "in the cabin too");
  }

  @Test
  void go_on_by_themselves_where_it_is_cancelled() throws IOException {
    conference.session(
        "symp", "start: 2027-05-14 10:30\nduration: 90\nroom: hall\nstatus: cancelled");
    conference.session(
        "first", "part_of: symp\ntype: talk\nstart: 2027-05-14 10:30\nstatus: cancelled");
    publish();
    Document day = page("schedule/2027-05-14");
    assertEquals("Attic", day.select(".item[data-session=attic-talk] .where").text());
    assertEquals(
        List.of("first", "cabin-talk", "there"),
        day.select(".item[data-session=symp] .part").eachAttr("data-session"));
    assertTrue(
        page("sessions/attic-talk").select(".around a").eachAttr("href").stream()
            .anyMatch(href -> href.endsWith("#t-2027-05-14-1100")),
        page("sessions/attic-talk").select(".around").html());
    assertEquals(List.of("symp", "first", "attic-talk"), uids("schedule.ics"));
  }
}
