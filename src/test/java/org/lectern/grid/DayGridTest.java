package org.lectern.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

/** Where breaks that have a room stand in a day's grid. */
class DayGridTest {
  private static final LocalDate DAY = LocalDate.of(2027, 5, 14);

  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void two_halls_and_a_foyer() throws IOException {
    conference =
        new TestConference(folder)
            .lasting(
                "2027-05-14",
                "2027-05-14",
                "rooms: [ { id: hall, name: Hall }, { id: loft, name: Loft }, { id: foyer, name: Foyer } ]",
                "session_types:",
                "  - { id: break, name: Break, service: true }",
                "  - { id: talk, name: Talk }")
            .session("knots", talk("10:00", "hall"))
            .session("nets", talk("10:00", "loft"));
  }

  private static String talk(String start, String room) {
    return "type: talk\nstart: 2027-05-14 " + start + "\nduration: 30\nroom: " + room;
  }

  private static String pause(String start, String room) {
    return talk(start, room).replace("type: talk", "type: break");
  }

  private DayGrid grid() throws IOException {
    return DayGrid.of(conference.program(), DAY);
  }

  private static Area area(DayGrid grid, String slug) {
    return grid.items().stream()
        .filter(item -> item.occurrence().session().slug().equals(slug))
        .findFirst()
        .orElseThrow()
        .area();
  }

  private static List<String> rooms(DayGrid grid) {
    return grid.columns().stream().map(column -> column.room().orElseThrow().id()).toList();
  }

  @Test
  void a_break_that_has_the_time_to_itself_spans_all_rooms() throws IOException {
    conference.session("coffee", pause("10:30", "foyer"));
    DayGrid grid = grid();
    assertEquals(List.of("hall", "loft"), rooms(grid), "no column for breaks alone");
    assertEquals(
        "c-2 w-2", Area.columnStyle(area(grid, "coffee").column(), area(grid, "coffee").span()));
  }

  @Test
  void beside_anything_else_it_stays_in_its_room() throws IOException {
    conference.session("coffee", pause("10:30", "foyer")).session("tour", talk("10:45", "hall"));
    DayGrid grid = grid();
    assertEquals(List.of("hall", "loft", "foyer"), rooms(grid));
    assertEquals(4, area(grid, "coffee").column());
    assertEquals(1, area(grid, "coffee").span());
  }

  @Test
  void a_talk_that_has_the_time_to_itself_stays_in_its_room() throws IOException {
    conference.session("closing", talk("11:00", "hall"));
    assertEquals(1, area(grid(), "closing").span());
  }

  @Test
  void one_room_with_a_foyer_for_breaks_is_a_list() throws IOException {
    conference.without("content/sessions/nets.md").session("coffee", pause("10:30", "foyer"));
    assertFalse(grid().isOffered());
  }

  @Test
  void its_rules_are_made_anew_when_a_talk_becomes_a_break() throws IOException {
    conference.session("coffee", talk("10:30", "foyer"));
    Object before = GridStyles.neededFrom(conference.program());
    conference.session("coffee", pause("10:30", "foyer"));
    assertFalse(before.equals(GridStyles.neededFrom(conference.program())));
  }
}
