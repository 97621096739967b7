package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildReport;
import org.lectern.importer.Imports;

/** What calendars know a session's times by, from one import to the next. */
class SlotOrderTest {
  private static final String GUID = "3d3c86c0-94a3-4cc1-a5ec-6ae8b47f1d0";

  @TempDir Path folder;

  /** A time in March 2027, such as {@code 26T12}; an id of 0 is none. */
  private record Time(int id, String guid, String at, String room) {
    String json() {
      return """
          {"index": 1, "date": "2027-03-%s", "rooms": {"%s": [
            {%s "guid": "%s", "url": "https://old.example.org/talk/X/", "title": "Knots",
             "date": "2027-03-%s:00:00+00:00", "duration": "00:30", "room": "%s", "persons": []}]}}
          """
          .formatted(
              at.substring(0, 2), room, id == 0 ? "" : "\"id\": " + id + ",", guid, at, room);
    }
  }

  private static Time time(int id, String at) {
    return new Time(id, GUID + id, at, "Deck");
  }

  /** One that shares its guid with the others, and has no number. */
  private static Time nameless(String at, String room) {
    return new Time(0, GUID + 1, at, room);
  }

  /** Imports times of one session, in the order of a schedule, and gives each UID's start. */
  private Map<String, String> update(Time... times) throws IOException {
    String days = Stream.of(times).map(Time::json).collect(Collectors.joining(", "));
    Imports.write(
        "schedule.json",
        """
        {"schedule": {"url": "https://old.example.org/", "conference": {"title": "Harbour Talks",
          "start": "2027-03-26", "end": "2027-03-28", "time_zone_name": "UTC", "days": [%s]}}}
        """
            .formatted(days),
        folder);
    BuildReport report = Imports.build(folder);
    assertEquals(0, report.errors(), () -> report.problems().toString());
    ICalendar calendar =
        Biweekly.parse(folder.resolve("site/sessions/knots/knots.ics").toFile()).first();
    Map<String, String> starts = new TreeMap<>();
    calendar
        .getEvents()
        .forEach(
            event ->
                starts.put(
                    event.getUid().getValue().replaceFirst("@.*", ""),
                    event
                        .getDateStart()
                        .getValue()
                        .getRawComponents()
                        .toString()
                        .substring(6, 11)));
    return starts;
  }

  /** The numbers that the times have in the schedule, as they stand in the file. */
  private List<String> numbers() throws IOException {
    return Pattern.compile("\\{ id: (\\d)")
        .matcher(Files.readString(folder.resolve("content/sessions/knots.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Map<String, String> starts(String... starts) {
    Map<String, String> byUid = new TreeMap<>();
    for (int i = 0; i < starts.length; i++) {
      byUid.put(GUID + 1 + (i == 0 ? "" : "-" + (i + 1)), starts[i]);
    }
    return byUid;
  }

  @Test
  void a_time_that_moves_before_the_others_is_the_same_event() throws IOException {
    assertEquals(
        starts("26T12", "27T12", "28T10"),
        update(time(1, "26T12"), time(2, "27T12"), time(3, "28T10")));
    assertEquals(
        starts("26T12", "27T12", "26T09"),
        update(time(1, "26T12"), time(3, "26T09"), time(2, "27T12")));
    assertEquals(List.of("1", "2", "3"), numbers());
  }

  @Test
  void a_session_is_the_same_whichever_of_its_times_comes_first() throws IOException {
    update(time(1, "26T12"), time(2, "27T12"), time(3, "28T10"));
    assertEquals(
        starts("26T12", "27T12", "26T09"),
        update(time(3, "26T09"), time(1, "26T12"), time(2, "27T12")));
    assertEquals(List.of("1", "2", "3"), numbers());
    assertEquals(starts("27T12", "26T09"), update(time(3, "26T09"), time(2, "27T12")));
    assertEquals(List.of("2", "3"), numbers());
    assertEquals(List.of("knots.md"), List.of(folder.resolve("content/sessions").toFile().list()));
  }

  @Test
  void a_time_that_is_new_comes_last_wherever_it_is() throws IOException {
    assertEquals(starts("27T12"), update(time(1, "27T12")));
    assertEquals(starts("27T12", "26T09"), update(time(2, "26T09"), time(1, "27T12")));
    assertEquals(List.of("1", "2"), numbers());
  }

  @Test
  void a_time_that_is_new_takes_the_place_of_one_that_is_gone() throws IOException {
    update(time(1, "26T12"), time(2, "27T12"), time(3, "28T10"));
    assertEquals(
        starts("26T12", "27T15", "28T10"),
        update(time(1, "26T12"), time(4, "27T15"), time(3, "28T10")));
    assertEquals(List.of("1", "4", "3"), numbers());
  }

  @Test
  void times_without_names_keep_their_places_by_time_and_room() throws IOException {
    Time cabin = nameless("26T12", "Cabin");
    Time deck = nameless("26T12", "Deck");
    assertEquals(starts("26T12", "26T12", "27T12"), update(deck, cabin, nameless("27T12", "Deck")));
    assertEquals(
        starts("26T15", "26T12", "27T12"),
        update(cabin, nameless("26T15", "Deck"), nameless("27T12", "Deck")));
    assertEquals(
        starts("26T15", "26T12", "26T09"),
        update(nameless("26T09", "Hold"), cabin, nameless("26T15", "Deck")));
  }

  @Test
  void an_editor_s_own_order_stays() throws IOException {
    update(time(1, "26T12"), time(2, "27T12"), time(3, "28T10"));
    Path file = folder.resolve("content/sessions/knots.md");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (String part : List.of("2027-03-26 12:00", "id: 1,")) {
      int line =
          IntStream.range(0, lines.size())
              .filter(i -> lines.get(i).contains(part))
              .findFirst()
              .orElseThrow();
      Collections.swap(lines, line, line + 1);
    }
    Files.write(file, lines);
    assertEquals(
        starts("27T12", "26T12", "28T10"),
        update(time(1, "26T12"), time(2, "27T12"), time(3, "28T10")));
    assertEquals(List.of("2", "1", "3"), numbers());
  }
}
