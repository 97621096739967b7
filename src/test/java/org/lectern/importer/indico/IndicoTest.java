package org.lectern.importer.indico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;

class IndicoTest {
  private static final String SESSIONS =
      """
      {"count": 1, "_type": "HTTPAPIResult", "ts": 1, "results": [{
        "_type": "Conference", "id": "7", "title": "Harbour Talks", "timezone": "Europe/Lisbon",
        "url": "https://indico.example.org/event/7/", "location": "Old Ferry Hall",
        "startDate": {"date": "2027-05-14", "tz": "Europe/Lisbon", "time": "09:00:00"},
        "endDate": {"date": "2027-05-15", "tz": "Europe/Lisbon", "time": "18:00:00"},
        "creator": {"fullName": "Crew", "emailHash": "x"}, "allowed": {"users": [], "groups": ["crew"]},
        "chairs": [{"first_name": "Mei", "last_name": "Tanaka", "affiliation": "Sea", "email": "mei@example.org"}],
        "contributions": [{
          "_type": "Contribution", "_fossil": "contributionMetadata", "id": "3", "db_id": 585, "friendly_id": 3,
          "title": "Knots", "description": "<p>See <a href=\\"/event/7/page\\">here</a>.</p>", "duration": 25,
          "startDate": {"date": "2027-05-14", "tz": "Asia/Tokyo", "time": "18:00:00"}, "endDate": null,
          "room": "Deck", "roomFullname": "The Deck", "location": "Old Ferry Hall", "type": "Oral", "track": "Boats",
          "session": null, "keywords": ["rope"], "url": "https://indico.example.org/event/7/contributions/585/",
          "speakers": [{"first_name": "Ana", "last_name": "Reis", "fullName": "Reis, Ana", "person_id": 17,
            "affiliation": "Harbour School", "email": "ana@example.org", "emailHash": "y"}],
          "primaryauthors": [{"fullName": "Li, Bo", "affiliation": "Quay"}], "coauthors": [],
          "folders": [{"title": "", "attachments": [{"title": "Slides", "download_url": "/event/7/a.pdf", "type": "file"}]}],
          "material": [], "board_number": "B7", "subContributions": []}],
        "sessions": [{
          "_type": "SessionSlot", "id": 115, "title": "Ropes", "slotTitle": "Part 1", "room": "The Deck",
          "startDate": {"date": "2027-05-14", "tz": "Europe/Lisbon", "time": "14:00:00"},
          "endDate": {"date": "2027-05-14", "tz": "Europe/Lisbon", "time": "15:00:00"},
          "conveners": [{"name": "Tanaka, Mei"}],
          "contributions": [
            {"id": "4", "title": "Hitches", "duration": 30, "room": "The Deck", "session": "Ropes",
             "startDate": {"date": "2027-05-14", "tz": "Europe/Lisbon", "time": "14:00:00"}, "speakers": []},
            {"id": "5", "title": "Late one", "duration": 30, "session": "Ropes",
             "startDate": {"date": "2027-05-14", "tz": "Europe/Lisbon", "time": "14:45:00"}}]}]}]}
      """;

  @TempDir private Path root;

  @Test
  void a_contribution_is_a_session_by_the_clocks_of_the_conference() {
    Importing done = Importing.of("indico", SESSIONS, ImportOptions.NONE, root);
    assertEquals(
        """
        ---
        title: "Knots"
        type: oral
        track: boats
        speakers: [ana-reis]
        start: 2027-05-14 10:00
        duration: 25
        room: the-deck
        keywords: [rope]
        links:
          - { title: "Slides", url: https://indico.example.org/event/7/a.pdf, kind: attachment }
        id: "585"
        extra:
          indico:
            primaryauthors: ["Bo Li (Quay)"]
            url: https://indico.example.org/event/7/contributions/585/
            board_number: B7
        ---
        See [here](https://indico.example.org/event/7/page).
        """,
        done.file("sessions/knots.md"));
    assertEquals(
        """
        ---
        name: "Ana Reis"
        affiliation: "Harbour School"
        id: "17"
        ---
        """,
        done.file("speakers/ana-reis.md"));
  }

  @Test
  void a_block_is_a_session_with_parts() {
    Importing done = Importing.of("indico", SESSIONS, ImportOptions.NONE, root);
    assertTrue(done.file("sessions/ropes-part-1.md").contains("title: \"Ropes: Part 1\"\n"));
    assertTrue(done.file("sessions/ropes-part-1.md").contains("chairs: [mei-tanaka]\n"));
    assertTrue(done.file("sessions/hitches.md").contains("part_of: ropes-part-1\n"));
    assertFalse(done.file("sessions/late-one.md").contains("part_of"));
    assertTrue(done.file("conference.yaml").contains("name: \"Harbour Talks\"\n"));
    assertTrue(done.file("conference.yaml").contains("end: 2027-05-15\n"));
    assertFalse(done.file("conference.yaml").contains("email"));
    assertTrue(done.told().contains("1 left out: allowed"), done.told().toString());
    assertTrue(done.told().contains("1 kept below extra: board_number"), done.told().toString());
  }

  @Test
  void a_timetable_has_the_same_by_days() {
    Importing done =
        Importing.of(
            "indico",
            """
            {"results": {"7": {"20270514": {
              "b1": {"id": "b1", "entryType": "Break", "title": "Coffee", "room": "", "duration": 30,
                "startDate": {"date": "2027-05-14", "time": "10:30:00", "tz": "Europe/Lisbon"},
                "endDate": {"date": "2027-05-14", "time": "11:00:00", "tz": "Europe/Lisbon"}},
              "c2": {"id": "c2", "contributionId": 585, "entryType": "Contribution", "title": "Knots",
                "startDate": {"date": "2027-05-14", "time": "10:00:00", "tz": "Europe/Lisbon"},
                "endDate": {"date": "2027-05-14", "time": "10:25:00", "tz": "Europe/Lisbon"},
                "presenters": [{"name": "Reis, Ana", "familyName": "Reis", "firstName": "Ana"}]},
              "s3": {"id": "s3", "sessionSlotId": 115, "entryType": "Session", "title": "Ropes", "room": "Deck",
                "startDate": {"date": "2027-05-14", "time": "14:00:00", "tz": "Europe/Lisbon"},
                "endDate": {"date": "2027-05-14", "time": "15:00:00", "tz": "Europe/Lisbon"},
                "entries": {"c5": {"id": "c5", "contributionId": 586, "entryType": "Contribution", "title": "Hitches",
                  "startDate": {"date": "2027-05-14", "time": "14:00:00", "tz": "Europe/Lisbon"},
                  "endDate": {"date": "2027-05-14", "time": "14:30:00", "tz": "Europe/Lisbon"}}}}}}}}
            """,
            ImportOptions.NONE,
            root);
    assertTrue(done.file("sessions/coffee.md").contains("type: break\n"));
    assertTrue(done.file("sessions/knots.md").contains("id: \"585\"\n"));
    assertTrue(done.file("sessions/knots.md").contains("speakers: [ana-reis]\n"));
    assertTrue(done.file("sessions/hitches.md").contains("part_of: ropes\n"));
    assertTrue(done.file("conference.yaml").contains("timezone: Europe/Lisbon\n"));
  }

  private static String contributions(String... ones) {
    return "{\"results\": [{\"title\": \"Harbour Talks\", \"timezone\": \"Europe/Lisbon\", \"contributions\": ["
        + String.join(", ", ones)
        + "]}]}";
  }

  private static String knots(String title, String time) {
    return """
        {"id": "3", "db_id": 585, "title": "%s", "duration": 25, "room": "Deck",
         "startDate": {"date": "2027-05-14", "tz": "Europe/Lisbon", "time": "%s"}}
        """
        .formatted(title, time);
  }

  @Test
  void a_contribution_that_comes_again_at_another_time_is_given_twice() {
    String twice = contributions(knots("Knots", "10:00:00"), knots("Knots", "14:00:00"));
    Importing done = Importing.of("indico", twice, ImportOptions.NONE, root);
    String knots = done.file("sessions/knots.md");
    assertTrue(knots.contains("id: \"585\"\n"), knots);
    assertTrue(knots.contains("start: 2027-05-14 10:00, duration: 25"), knots);
    assertTrue(knots.contains("start: 2027-05-14 14:00, duration: 25"), knots);
    assertFalse(Files.exists(root.resolve("content/sessions/knots-2.md")));
  }

  @Test
  void a_contribution_that_is_there_already_is_left_out_and_told() {
    String twice = contributions(knots("Knots", "10:00:00"), knots("Knots", "10:00:00"));
    Importing done = Importing.of("indico", twice, ImportOptions.NONE, root);
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-05-14 10:00\n"));
    assertTrue(
        done.told().contains("1 left out: a session that is in the file already"),
        done.told().toString());
  }

  @Test
  void another_contribution_with_the_same_id_has_none_and_is_told() {
    String twice = contributions(knots("Knots", "10:00:00"), knots("Tides", "14:00:00"));
    Importing done = Importing.of("indico", twice, ImportOptions.NONE, root);
    assertTrue(done.file("sessions/knots.md").contains("id: \"585\"\n"));
    assertFalse(done.file("sessions/tides.md").contains("\nid:"));
    assertTrue(
        done.told().contains("1 changed: a session with the id of another one, 585, has none now"),
        done.told().toString());
  }

  @Test
  void an_event_without_sessions_is_refused() {
    assertEquals(
        "file: there is neither a session nor a contribution in this file",
        Importing.refusal("indico", "{\"results\": [{\"title\": \"x\"}]}"));
    assertEquals(
        "file: there is neither a session nor a contribution in this file",
        Importing.refusal("indico", "{\"results\": 7}"));
  }
}
