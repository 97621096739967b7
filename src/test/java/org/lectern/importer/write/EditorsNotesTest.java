package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildReport;
import org.lectern.content.source.SourceFile;
import org.lectern.importer.Imports;
import org.lectern.problem.Problems;

/** What people note in content files stays where an import changes what it stands beside. */
class EditorsNotesTest {
  private static final String CONFERENCE = "conference.yaml";
  private static final String KNOTS = "sessions/knots.md";

  @TempDir Path folder;

  private static String talk(String time, String room) {
    return """
        {"index": 1, "date": "2027-05-14", "rooms": {"%2$s": [
          {"id": 1, "guid": "3d3c86c0-94a3-4cc1-a5ec-6ae8b47f1d01", "title": "Knots",
           "date": "2027-05-14T%1$s:00+01:00", "duration": "00:30", "room": "%2$s"}]}}
        """
        .formatted(time, room);
  }

  private ImportPlan update(String rooms, String... talks) throws IOException {
    String listed =
        Stream.of(rooms.split(","))
            .map("{\"name\": \"%s\"}"::formatted)
            .collect(Collectors.joining(", "));
    String days = Stream.of(talks).collect(Collectors.joining(", "));
    ImportPlan planned =
        Imports.write(
            "schedule.json",
            """
            {"schedule": {"url": "https://old.example.org/", "conference": {
              "title": "Harbour Talks", "time_zone_name": "Europe/Lisbon", "rooms": [%s],
              "days": [%s]}}}
            """
                .formatted(listed, days),
            folder);
    BuildReport report = Imports.build(folder);
    assertEquals(0, report.errors(), () -> report.problems().toString());
    return planned;
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  private void edit(String path, String from, String to) throws IOException {
    assertTrue(text(path).contains(from), text(path));
    Files.writeString(folder.resolve("content").resolve(path), text(path).replace(from, to));
  }

  private void has(String path, String lines) throws IOException {
    assertTrue(text(path).contains(lines), text(path));
  }

  @Test
  void notes_behind_values_that_change_stay_behind_them() throws IOException {
    update("Hall,Deck", talk("10:00", "Hall"));
    edit(KNOTS, "start: 2027-05-14 10:00", "start: 2027-05-14 10:00   # moved twice");
    edit(KNOTS, "room: hall", "room: hall # with a ramp");
    ImportPlan planned = update("Hall,Deck", talk("11:00", "Deck"));
    has(KNOTS, "start: 2027-05-14 11:00   # moved twice\n");
    has(KNOTS, "room: deck # with a ramp\n");
    assertEquals(List.of(), planned.mended().notes());
  }

  @Test
  void notes_stay_beside_addresses_with_question_marks_between_brackets() throws IOException {
    update("Hall", talk("10:00", "Hall"));
    edit(
        KNOTS,
        "start: 2027-05-14 10:00\n",
        """
        start: 2027-05-14 10:00 # moved twice
        links: [ { title: "Ana", url: https://example.org/?@ana } ]
        """);
    update("Hall", talk("11:00", "Hall"));
    has(KNOTS, "start: 2027-05-14 11:00 # moved twice\n");
    has(KNOTS, "url: https://example.org/?@ana } ]\n");
  }

  @Test
  void notes_above_and_behind_rooms_that_stay_stay_and_those_of_others_are_told()
      throws IOException {
    update("Hall,Deck,Cabin", talk("10:00", "Hall"));
    edit(CONFERENCE, "rooms:\n", "rooms: # all of them\n  # The hall has a ramp\n");
    edit(CONFERENCE, "name: \"Deck\" }", "name: \"Deck\" } # windy");
    edit(CONFERENCE, "  - { id: cabin", "  # Too small\n\n  - { id: cabin");
    edit(CONFERENCE, "name: \"Cabin\" }", "name: \"Cabin\" } # dark");
    ImportPlan planned = update("Hall,Deck,Quay", talk("10:00", "Hall"));
    has(CONFERENCE, "rooms: # all of them\n  # The hall has a ramp\n  - { id: hall, name");
    has(CONFERENCE, "\"Deck\" } # windy\n  - { id: quay, name: \"Quay\" }\n");
    assertEquals(
        List.of("conference.yaml: # Too small", "conference.yaml: # dark"),
        planned.mended().notes());
  }

  @Test
  void a_room_that_changes_keeps_its_lines_and_its_notes() throws IOException {
    YamlFile file =
        new YamlFile(
            """
            rooms: # ours
              # The hall
              - id: hall # by id
                # big
                name: "Hall" # named
                capacity: 40 # seats
                description: "a # b"

              # The deck
              - { id: deck, name: "Deck" } # windy
              # the end
            """);
    assertEquals(
        """
        rooms: # ours
          # The hall
          - id: hall # by id
            # big
            name: "Hall" # named
            capacity: 50 # seats
            description: "a # b"

          # The deck
          - { id: deck, name: "Quarterdeck" } # windy
          # the end
        """,
        file.with("50", "Quarterdeck"));
  }

  /** A conference's rooms, of which one has another capacity and one another name. */
  private record YamlFile(String text) {
    String with(String capacity, String name) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      ExistingFile file =
          new ExistingFile(
              ContentKind.CONFERENCE,
              CONFERENCE,
              "",
              text,
              SourceFile.yaml(bytes, CONFERENCE, CONFERENCE, new Problems()).orElseThrow());
      Object rooms =
          List.of(
              Map.of("id", "hall", "name", "Hall", "capacity", capacity, "description", "a # b"),
              ordered("id", "deck", "name", name));
      ContentFile piece =
          new ContentFile(ContentKind.CONFERENCE, "", CONFERENCE, Map.of("rooms", rooms), "");
      return EditedFile.of(file, piece, Map.of("rooms", rooms), "").orElseThrow().text();
    }
  }

  private static Map<String, Object> ordered(String... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  @Test
  void notes_among_times_that_change_stay_with_them() throws IOException {
    update("Hall,Deck", talk("10:00", "Hall"), talk("12:00", "Deck"));
    String slots = text(KNOTS);
    edit(KNOTS, "  - { start: 2027-05-14 12:00", "  # after lunch\n  - { start: 2027-05-14 12:00");
    ImportPlan planned = update("Hall,Deck", talk("10:00", "Hall"), talk("13:00", "Deck"));
    has(KNOTS, "  # after lunch\n  - { start: 2027-05-14 13:00");
    assertTrue(slots.contains("slots:"));
    assertEquals(List.of(), planned.mended().notes());
  }
}
