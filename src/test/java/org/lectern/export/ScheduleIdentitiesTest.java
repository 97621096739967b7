package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lectern.TestConference;
import org.lectern.program.History;
import org.lectern.shelf.Shelf;

/** What apps know a schedule and its events by. */
class ScheduleIdentitiesTest extends HarbourSchedule {
  @Test
  void identities_outlive_new_titles_rooms_times_and_neighbours() throws IOException {
    conference("")
        .session(
            "knots",
            """
            type: talk
            slots:
              - { start: 2027-03-27 10:00, room: deck }
              - { start: 2027-03-28 10:00, room: deck }""");
    List<String> before = identities(xml(), "X");
    assertEquals(2, Set.copyOf(before).size());
    new TestConference(folder)
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Quite another thing
            slots:
              - { start: 2027-03-27 11:00, end: 2027-03-27 12:00, room: hold }
              - { start: 2027-03-28 11:00, end: 2027-03-28 12:00, room: hold }
            ---
            """)
        .session("a-new-one", "type: talk\nstart: 2027-03-27 09:00\nroom: deck");
    assertEquals(before, identities(xml(), "Quite another thing"));
  }

  private static List<String> identities(Document xml, String title) {
    return xml.select("event:has(> title:containsOwn(" + title + "))").stream()
        .map(event -> event.attr("guid") + " " + event.attr("id") + " " + event.attr("code"))
        .toList();
  }

  @Test
  void a_schedule_that_was_imported_keeps_its_identities() throws IOException {
    conference(
            """
            extra:
              c3voc:
                acronym: Camp2019
                version: Gacrux
                timeslot_duration: "00:15"
                base_url: https://fahrplan.example.org/
                rooms: { deck: { guid: 11111111-2222-3333-4444-555555555555 } }
            """)
        .session(
            "opening",
            """
            type: talk
            start: 2027-03-27 10:00
            room: deck
            extra:
              c3voc:
                id: 10386
                guid: a0a0fcfe-b7fb-46e3-84b6-97a5406016b4
                code: ABC123
                logo: https://fahrplan.example.org/logo.png
                slug: Camp2019-10386-opening
                do_not_record: "true"
            """)
        .session(
            "twice",
            """
            type: talk
            slots:
              - { start: 2027-03-27 11:00, room: deck }
              - { start: 2027-03-27 12:00, room: deck }
            extra:
              c3voc: { slots: [ { id: 7 }, { id: 8, code: "no code" } ] }
            """)
        .with(
            "content/sessions/by-ana.md",
            "---\ntitle: By Ana\ntype: talk\nspeakers: [ana-reis]\nstart: 2027-03-27 13:00\n---\n")
        .with(
            "content/speakers/ana-reis.md",
            "---\nname: Ana Reis\nextra: { c3voc: { id: 7797 } }\n---\n");
    Document xml = xml();
    assertEquals("camp2019", xml.selectFirst("acronym").text());
    assertEquals("Gacrux", xml.selectFirst("version").text());
    assertEquals("00:15", xml.selectFirst("timeslot_duration").text());
    assertEquals("https://fahrplan.example.org/", xml.selectFirst("base_url").text());
    assertEquals(
        "11111111-2222-3333-4444-555555555555", xml.selectFirst("day > room").attr("guid"));
    Element opening = xml.selectFirst("event[id=10386]");
    assertEquals("a0a0fcfe-b7fb-46e3-84b6-97a5406016b4", opening.attr("guid"));
    assertEquals("ABC123", opening.attr("code"));
    assertEquals("https://fahrplan.example.org/logo.png", text(opening, "logo"));
    assertEquals("camp2019-opening", text(opening, "slug"), "the old one isn't valid");
    assertEquals("true", opening.selectFirst("optout").text());
    assertEquals("12:00", text(xml.selectFirst("event[id=8]"), "start"));
    assertTrue(xml.selectFirst("event[id=8]").attr("code").matches("[0-9A-Z]{6}"));
    assertEquals("7797", xml.selectFirst("person").attr("id"));
  }

  @Test
  void names_beyond_ascii_get_slugs_that_the_schemas_take() throws IOException {
    conference("")
        .session("結び目", "type: talk\nstart: 2027-03-27 10:00\nroom: deck")
        .session("tea", "type: break\nstart: 2027-03-27 11:00")
        .session("nós-e-cabos", "type: talk\nstart: 2027-03-27 12:00\nroom: deck");
    List<String> slugs = xml().select("slug").eachText();
    assertTrue(
        slugs.stream().allMatch(slug -> slug.matches("harbour_talks-[a-z0-9-]{4,}")),
        slugs.toString());
    assertTrue(
        slugs.stream().anyMatch(slug -> slug.matches("harbour_talks-nos-e-cabos-[0-9a-f]{8}")));
    assertEquals(3, Set.copyOf(slugs).size());
  }

  @Test
  void the_version_changes_with_the_schedule_and_says_when_it_last_did() throws IOException {
    conference("").session("knots", "type: talk\nstart: 2027-03-27 10:00\nroom: deck");
    String version = data().version();
    assertEquals(version, data().version());
    History history =
        new History(
            Map.of(
                "sessions/knots.md", new History.Change(Instant.parse("2027-07-01T12:30:00Z"), 2)),
            List.of());
    assertEquals(
        "2027-07-01 13:30 " + version,
        new ScheduleData(Editions.first(folder, history), Shelf.inMemory()).version());
    new TestConference(folder).session("knots", "type: talk\nstart: 2027-03-27 10:05\nroom: deck");
    assertFalse(data().version().equals(version));
  }
}
