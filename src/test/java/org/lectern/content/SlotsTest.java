package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.problem.Position;
import org.lectern.program.Session;
import org.lectern.program.Slot;

class SlotsTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          end: 14:15                            => 2021-06-06T14:15
          end: "00:30"                          => 2021-06-07T00:30
          end: "12:15"                          => 2021-06-06T12:15
          end: 24:00                            => 2021-06-07T00:00
          end: 2021-06-06T14:15:00              => 2021-06-06T14:15
          end: 2021-06-06 14:15+09:00           => 2021-06-06T14:15
          duration: 1h 30m                      => 2021-06-06T15:15
          duration: 90m                         => 2021-06-06T15:15
          type: paper                           => 2021-06-06T14:15
          '{type: paper, format: short}'        => 2021-06-06T13:55
          """)
  void ends_as_its_editor_says_or_as_its_type_does(String line, String end) throws IOException {
    String lines = line.startsWith("{") ? "type: paper\nformat: short" : line;
    Session session = new Folder(root).session("start: 2021-06-06 13:45\n" + lines).x();
    assertEquals(end, session.slots().get(0).end().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-10-25 00:30, 4h, 2026-10-25T03:30",
    "Europe/Lisbon, 2027-03-28 00:30, 120, 2027-03-28T03:30",
    "Europe/Lisbon, 2027-03-28 00:30, 30, 2027-03-28T02:00"
  })
  void a_duration_is_the_time_that_passes(String zone, String start, String duration, String end)
      throws IOException {
    Session session =
        new Folder(root)
            .with("conference.yaml", Folder.CONFERENCE.replace("Asia/Tokyo", zone))
            .session("start: %s\nduration: %s".formatted(start, duration))
            .x();
    assertEquals(end, session.slots().get(0).end().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-06 09:00-10:00, false",
    "2021-06-06 9:00-10:00, false",
    "2021-06-06T09:00-10:00, true",
    "2021-06-06T09:00:00-10:00, true",
    "2021-06-06 09:00:00-10:00, true"
  })
  void a_range_is_no_time_with_an_offset_where_the_zone_has_such_a_one(
      String start, boolean isOffset) throws IOException {
    Folder folder =
        new Folder(root)
            .with("conference.yaml", Folder.CONFERENCE.replace("Asia/Tokyo", "Pacific/Honolulu"))
            .session("start: " + start + "\nduration: 30");
    if (isOffset) {
      assertEquals("2021-06-06T09:00", folder.x().slots().get(0).start().toString());
    } else {
      assertEquals(1, folder.problems().size(), folder.problems().toString());
      assertTrue(folder.problems().get(0).contains("end: \"10:00\""), folder.problems().toString());
    }
  }

  @Test
  void slots_are_in_the_order_of_time_and_their_places_follow() throws IOException {
    Session session =
        new Folder(root)
            .session(
                """
                room: a
                duration: 30
                slots:
                  - { start: 2021-06-06 13:45, room: b }
                  - { start: 2021-06-05 10:00, end: 11:00 }\
                """)
            .x();
    assertEquals(
        List.of(List.of("a"), List.of("b")), session.slots().stream().map(Slot::rooms).toList());
    assertEquals(
        List.of("2021-06-05T11:00", "2021-06-06T14:15"),
        session.slots().stream().map(slot -> slot.end().toString()).toList());
    assertEquals(new Position("content/sessions/x.md", 6, 38), session.source().at("slots.1.room"));
  }

  @Test
  void tens_of_thousands_of_slots_take_no_time() throws IOException {
    Folder folder =
        new Folder(root)
            .session("slots:\n" + "  - { start: 2021-06-06 13:45, duration: 1 }\n".repeat(20_000));
    Session session = assertTimeoutPreemptively(Duration.ofSeconds(10), folder::x);
    assertEquals(20_000, session.slots().size());
  }
}
