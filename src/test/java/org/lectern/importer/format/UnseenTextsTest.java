package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.importer.Importing;

/** A value of which nobody sees anything is none. */
class UnseenTextsTest {
  @TempDir Path root;

  private Importing of(String format, String text, String nothing) {
    return Importing.of(format, text.replace("~", nothing), Importing.in("Europe/Lisbon"), root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u2060", "\u00AD", "\u200F", " \u200B\u00A0", "\u3164"})
  void in_a_table(String nothing) {
    Importing done =
        of(
            "csv",
            """
            Title,Subtitle,Speakers,Room,Track,Type,Keywords,Level,Start,Duration
            ~,~,~,~,~,~,~,~,2027-05-14 10:00,30
            Knots,Two,Ana Reis; ~,Hall;~,Boats,Talk,"a, ~",Easy,2027-05-14 11:00,30
            """,
            nothing);
    assertEquals(
        "---\ntitle: \"Untitled\"\nstart: 2027-05-14 10:00\nduration: 30\n---\n",
        done.file("sessions/untitled.md"));
    assertTrue(done.file("sessions/knots.md").contains("keywords: [a]\n"));
    assertTrue(done.file("sessions/knots.md").contains("room: hall\n"));
    assertTrue(done.file("sessions/knots.md").contains("speakers: [ana-reis]\n"));
  }

  @Test
  void in_a_schedule() {
    Importing done =
        of(
            "schedule.json",
            """
            {"schedule": {"conference": {"title": "~", "time_zone_name": "Europe/Lisbon", "days": [
              {"index": 1, "date": "2027-05-14", "rooms": {"~": [
                {"id": 1, "title": "~", "date": "2027-05-14T10:00:00+01:00", "duration": "00:30",
                 "room": "~", "track": "~", "type": "~", "abstract": "~",
                 "persons": [{"id": 1, "public_name": "~"}]}]}}]}}}
            """,
            "\u200B");
    assertTrue(done.file("sessions/untitled.md").contains("title: \"Untitled\""));
    assertFalse(done.file("conference.yaml").contains("\u200B"));
  }

  @Test
  void in_sessionize_also_where_a_choice_has_no_name() {
    Importing done =
        of(
            "sessionize",
            """
            {"sessions": [{"id": "1", "title": "Knots", "description": "~", "speakers": ["a"],
               "roomId": 1, "categoryItems": [1, 2, 3, 4]}],
             "speakers": [{"id": "a", "fullName": "~", "bio": "~"}],
             "rooms": [{"id": 1, "name": "~"}],
             "categories": [{"id": 1, "title": "Track", "items": [
               {"id": 1}, {"id": 2, "name": ["Boats"]}, {"id": 3, "name": "~"},
               {"id": 4, "name": "Music"}]}]}
            """,
            "\u2060");
    assertTrue(done.file("sessions/knots.md").contains("track: music\n"));
    assertTrue(
        done.file("sessions/knots.md").contains("category: [\"1\", \"2\", \"3\"]"),
        done.file("sessions/knots.md"));
  }

  @Test
  void in_pretalx() {
    Importing done =
        of(
            "pretalx",
            """
            [{"code": "ABC", "title": "Knots", "state": "confirmed", "tags": ["a", "~"],
              "submission_type": {"en": "~"}, "track": {"en": "~"},
              "speakers": [{"code": "S", "name": "~", "biography": "~"}],
              "slot": {"start": "2027-05-14T10:00:00+01:00", "end": "2027-05-14T10:30:00+01:00",
                       "room": "~"}}]
            """,
            "\u00AD");
    assertTrue(done.file("sessions/knots.md").contains("keywords: [a]\n"));
  }

  @Test
  void in_indico() {
    Importing done =
        of(
            "indico",
            """
            {"results": [{"id": "7", "title": "~", "timezone": "Europe/Lisbon", "contributions": [
              {"id": "1", "title": "~", "roomFullname": "~", "description": "~",
               "startDate": {"date": "2027-05-14", "time": "10:00:00", "tz": "Europe/Lisbon"},
               "duration": 30, "speakers": [{"fullName": "~"}]}]}]}
            """,
            "\u200F");
    assertFalse(done.file("conference.yaml").contains("\u200F"));
  }

  @Test
  void in_a_folder_of_markdown(@TempDir Path site) throws IOException {
    Path talk = Files.createDirectories(site.resolve("talks")).resolve("knots.md");
    Files.writeString(
        talk, "---\ntitle: \"\u200B\"\nroom: \"\u2060\"\ntrack: \"\u200B\"\n---\nA text.\n");
    Importing done = Importing.of("markdown", Input.of(site), Importing.in("Europe/Lisbon"), root);
    assertTrue(done.file("sessions/knots.md").contains("title: \"Untitled\""));
    assertFalse(done.file("sessions/knots.md").contains("track:"));
  }
}
