package org.lectern.importer.sessionize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.format.ImportOptions;

class SessionizeTest {
  private static final String ALL =
      """
      {"sessions": [
        {"id": "11", "title": "Knots & ropes", "description": "<p>Three <b>knots</b>.</p>",
         "startsAt": "2027-05-14T10:00:00", "endsAt": "2027-05-14T10:45:00",
         "isServiceSession": false, "isPlenumSession": false, "speakers": ["u-1"],
         "categoryItems": [101, 201, 301, 401, 501], "questionAnswers": [{"questionId": 9, "answerValue": "A rope"}],
         "roomId": 2, "liveUrl": "https://live.example.org/x", "recordingUrl": "https://video.example.org/11",
         "status": "Accepted", "isInformed": true},
        {"id": "12", "title": "Lunch", "description": null, "startsAt": "2027-05-14T12:00:00",
         "endsAt": "2027-05-14T13:00:00", "isServiceSession": true, "isPlenumSession": true,
         "speakers": [], "categoryItems": [], "questionAnswers": [], "roomId": 2},
        {"id": "13", "title": "Sails", "startsAt": "2027-05-14T10:00:00",
         "endsAt": "2027-05-14T10:45:00", "speakers": ["u-1", "u-9"], "roomId": 3},
        {"id": "14", "title": "Not this one", "status": "Declined"},
        {"id": "15", "title": "Some day", "startsAt": null, "endsAt": null, "status": "Accepted"},
        {"id": "16", "title": "Perhaps", "status": "Accept_Queue"}],
       "speakers": [{"id": "u-1", "firstName": "Ana", "lastName": "Reis", "fullName": "Ana Reis",
         "bio": "Ties.", "tagLine": "Rigger at Deck & Sons", "profilePicture": "https://img.example.org/ana.jpg",
         "isTopSpeaker": true, "links": [
           {"title": "Twitter", "url": "https://social.example.org/ana", "linkType": "Twitter"},
           {"title": "Blog", "url": "not here", "linkType": "Blog"}],
         "sessions": [11, 13], "categoryItems": [], "questionAnswers": []}],
       "rooms": [{"id": 3, "name": "Cabin", "sort": 2}, {"id": 2, "name": "Deck", "sort": 1}],
       "questions": [{"id": 9, "question": "What do you bring?", "questionType": "Short_Text", "sort": 1}],
       "categories": [
         {"id": 1, "title": "Track", "items": [{"id": 101, "name": "Boats", "sort": 1}], "sort": 1},
         {"id": 2, "title": "Level", "items": [{"id": 201, "name": "Introductory", "sort": 1}]},
         {"id": 3, "title": "Language", "items": [{"id": 301, "name": "English", "sort": 1}]},
         {"id": 4, "title": "Session format", "items": [{"id": 401, "name": "Talk", "sort": 1}]},
         {"id": 5, "title": "Mood", "items": [{"id": 501, "name": "Calm", "sort": 1}]}]}
      """;

  @TempDir private Path root;

  @Test
  void who_only_proposed_what_was_declined_is_left_out() {
    String all =
        """
        {"sessions": [
           {"id": "1", "title": "Knots", "startsAt": "2027-05-14T10:00:00",
            "endsAt": "2027-05-14T10:45:00", "speakers": ["u-1"], "status": "Accepted"},
           {"id": "2", "title": "Bells", "speakers": ["u-1", "u-2"], "status": "Declined"}],
         "speakers": [{"id": "u-1", "fullName": "Ana Reis"}, {"id": "u-2", "fullName": "Bo Li"},
                      {"id": "u-3", "fullName": "Mei Tanaka"}]}
        """;
    Importing done = Importing.of("sessionize", all, Importing.in("Europe/Lisbon"), root);
    assertEquals(
        List.of("ana-reis.md", "mei-tanaka.md"),
        Stream.of(root.resolve("content/speakers").toFile().list()).sorted().toList());
    assertTrue(
        done.told().contains("1 left out: a speaker of whom all sessions are left out"),
        done.told().toString());
  }

  @Test
  void all_that_a_session_says_is_in_its_file() {
    Importing done = Importing.of("sessionize", ALL, Importing.in("Europe/Lisbon"), root);
    assertEquals(
        """
        ---
        title: "Knots & ropes"
        type: talk
        track: boats
        speakers: [ana-reis]
        start: 2027-05-14 10:00
        duration: 45
        room: deck
        language: en
        level: "Introductory"
        links:
          - { title: "Recording", url: https://video.example.org/11, kind: recording }
        id: "11"
        extra:
          sessionize:
            categories:
              Mood: [Calm]
            answers: { "What do you bring?": "A rope" }
            liveUrl: https://live.example.org/x
            isInformed: true
        ---
        Three **knots**.
        """,
        done.file("sessions/knots-ropes.md"));
  }

  @Test
  void a_speaker_keeps_links_and_a_link_to_the_picture() {
    Importing done = Importing.of("sessionize", ALL, Importing.in("Europe/Lisbon"), root);
    assertEquals(
        """
        ---
        name: "Ana Reis"
        affiliation: "Rigger at Deck & Sons"
        links:
          - { title: "Twitter", url: https://social.example.org/ana, kind: twitter }
          - { title: "Photo", url: https://img.example.org/ana.jpg, kind: photo }
        id: u-1
        extra:
          sessionize:
            links:
              - { title: "Blog", url: "not here" }
            isTopSpeaker: true
        ---
        Ties.
        """,
        done.file("speakers/ana-reis.md"));
  }

  @Test
  void what_is_for_everybody_takes_all_rooms_and_breaks_are_service() {
    Importing done = Importing.of("sessionize", ALL, Importing.in("Europe/Lisbon"), root);
    assertTrue(done.file("sessions/lunch.md").contains("type: break\n"));
    assertTrue(done.file("sessions/lunch.md").contains("rooms: [deck, cabin]\n"));
    String conference = done.file("conference.yaml");
    assertTrue(conference.contains("{ id: break, name: \"Break\", service: true }"), conference);
    assertTrue(conference.indexOf("id: deck") < conference.indexOf("id: cabin"), conference);
  }

  @Test
  void what_is_not_mapped_is_told_with_a_count() {
    Importing done = Importing.of("sessionize", ALL, Importing.in("Europe/Lisbon"), root);
    assertFalse(Files.exists(root.resolve("content/sessions/not-this-one.md")));
    assertFalse(Files.exists(root.resolve("content/sessions/perhaps.md")));
    assertEquals(
        java.util.List.of(
            "1 left out: a session whose state is \"Accept_Queue\"",
            "1 left out: a session whose state is \"Declined\"",
            "1 changed: HTML in a text, which is Markdown now",
            "1 changed: a session for everybody, which takes all rooms of its day now",
            "1 changed: a session while another is in its room or has one of its speakers, with"
                + " allow_overlap: true now; without it, check tells which",
            "1 changed: a session without a time, which isn't scheduled now",
            "1 changed: a speaker without a name, who is called N. N. now",
            "1 changed: profilePicture, which is a link now: save it below media/ as photo:",
            "1 changed: tagLine, which is the affiliation now",
            "1 kept below extra: answer to \"What do you bring?\"",
            "1 kept below extra: category \"Mood\"",
            "1 kept below extra: isInformed",
            "1 kept below extra: isTopSpeaker",
            "1 kept below extra: links that lead nowhere",
            "1 kept below extra: liveUrl"),
        done.told());
  }

  @Test
  void a_grid_has_the_same_in_days_and_rooms() {
    Importing done =
        Importing.of(
            "sessionize",
            """
            [{"date": "2027-05-14T00:00:00", "isDefault": true, "rooms": [
              {"id": 2, "name": "Deck", "sessions": [
                {"id": "registration", "title": "Registration", "startsAt": "2027-05-14T08:00:00",
                 "endsAt": null, "isServiceSession": true, "roomId": 2, "room": "Deck", "speakers": []},
                {"id": "a", "title": "Knots", "startsAt": "2027-05-14T09:00:00",
                 "endsAt": "2027-05-14T10:00:00", "roomId": 2, "room": "Deck",
                 "speakers": [{"id": "u-1", "name": "Ana Reis"}],
                 "categories": [{"id": 1, "name": "Track", "categoryItems": [{"id": 5, "name": "Boats"}], "sort": 1}]}],
               "hasOnlyPlenumSessions": false},
              {"id": 3, "name": "Cabin", "sessions": [
                {"id": "registration", "title": "Registration", "startsAt": "2027-05-14T08:00:00",
                 "endsAt": null, "isServiceSession": true, "roomId": 3, "room": "Cabin", "speakers": []}]}],
              "timeSlots": [{"slotStart": "09:00:00", "rooms": [
                {"id": 2, "name": "Deck", "session": {"id": "a", "title": "Knots"}}]}]}]
            """,
            ImportOptions.NONE,
            root);
    assertTrue(done.file("sessions/knots.md").contains("track: boats\nspeakers: [ana-reis]\n"));
    assertTrue(done.file("sessions/registration.md").contains("rooms: [deck, cabin]\n"));
    assertTrue(
        done.told()
            .contains(
                "1 changed: the time zone isn't named; times are meant in Etc/UTC now:"
                    + " correct timezone:, or give --timezone"),
        done.told().toString());
  }

  @Test
  void times_in_utc_are_told_by_the_clocks_of_the_place() {
    Importing done =
        Importing.of(
            "sessionize",
            """
            {"sessions": [{"id": 1, "title": "Knots", "startsAt": "2027-05-14T10:00:00Z",
             "endsAt": "2027-05-14T11:00:00Z"}]}
            """,
            Importing.in("Asia/Tokyo"),
            root);
    assertTrue(done.file("sessions/knots.md").contains("start: 2027-05-14 19:00\n"));
  }

  @Test
  void what_is_no_schedule_is_refused() {
    assertEquals(
        "file: there is no session in this file", Importing.refusal("sessionize", "{\"a\": []}"));
    assertEquals("file:1:1: here an object in { } is wanted", Importing.refusal("sessionize", "7"));
    assertTrue(
        Importing.refusal("sessionize", "[".repeat(100_000)).contains("isn't JSON"),
        Importing.refusal("sessionize", "[".repeat(100_000)));
  }
}
