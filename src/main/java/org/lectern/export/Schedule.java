package org.lectern.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.program.C3voc;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.ScheduleIds;
import org.lectern.program.Slot;

/**
 * The program as apps want it: days, in each its rooms, in each what is given there, one thing
 * after another. What is cancelled isn't there: apps tell those who chose it that it is gone.
 *
 * <p>Apps cut off what overlaps in one room. So posters, parallel talks and the parts of a session
 * get columns of their own: {@code Gallery (2)} beside {@code Gallery}. A talk that has only the
 * time of a longer session is there where it has another room. What takes several rooms stands in
 * the first of them, for apps show one thing once; what is in no room yet stands in a column that
 * is named like the venue.
 *
 * @param columns all columns, in the order in which the days name them
 */
record Schedule(List<Day> days, List<Column> columns) {

  /**
   * A day, with all that begins on it.
   *
   * @param index from 1
   * @param start when it begins, the conference's local time
   * @param end when the next one begins
   */
  record Day(
      int index,
      LocalDate date,
      LocalDateTime start,
      LocalDateTime end,
      Map<Column, List<Occurrence>> columns) {}

  /**
   * A room, or what is shown as one.
   *
   * @param name no other column has it
   * @param room the room's id; empty where it isn't one
   * @param lane from 0; more than 0 for what overlaps
   */
  record Column(String name, String room, int lane) {
    /** Its identifier. */
    String guid(ScheduleIds ids) {
      UUID first = room.isEmpty() ? ids.ofNowhere() : ids.ofRoom(room);
      return (lane == 0 ? first : ScheduleIds.ofColumn(first, lane)).toString();
    }
  }

  /** The schedule of a program. */
  static Schedule of(Program program) {
    Conference conference = program.conference();
    Names names = new Names(program);
    Set<LocalDate> dates = new TreeSet<>(program.byDay().keySet());
    conference.days().forEach(dates::add);
    Map<String, Integer> places = new HashMap<>();
    Comparator<Column> byRoom =
        Comparator.comparingInt((Column column) -> places.get(column.room()))
            .thenComparingInt(Column::lane);
    List<Day> days = new ArrayList<>();
    for (LocalDate date : dates) {
      Map<Column, List<Occurrence>> columns =
          columns(program, program.byDay().getOrDefault(date, List.of()), names);
      // Rooms keep the order in which they first come up, so that it can be told from the file.
      columns.keySet().stream()
          .sorted(Comparator.comparingInt(names::rank))
          .forEach(column -> places.putIfAbsent(column.room(), places.size()));
      Map<Column, List<Occurrence>> sorted = new LinkedHashMap<>();
      columns.keySet().stream()
          .sorted(byRoom)
          .forEach(column -> sorted.put(column, columns.get(column)));
      days.add(
          new Day(
              days.size() + 1,
              date,
              date.atTime(conference.dayStarts()),
              date.plusDays(1).atTime(conference.dayStarts()),
              sorted));
    }
    Set<Column> all =
        days.stream()
            .flatMap(day -> day.columns().keySet().stream())
            .distinct()
            .sorted(byRoom)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    conference.rooms().forEach(room -> all.add(names.column(room.id(), 0)));
    return new Schedule(List.copyOf(days), List.copyOf(all));
  }

  private static Map<Column, List<Occurrence>> columns(
      Program program, Collection<Occurrence> day, Names names) {
    Map<String, List<LocalDateTime>> ends = new HashMap<>();
    Map<Column, List<Occurrence>> columns = new HashMap<>();
    for (Occurrence occurrence : day) {
      if (!occurrence.session().isCancelled() && program.standsAlone(occurrence)) {
        Slot slot = occurrence.slot();
        String room =
            program.roomsAlone(occurrence).stream()
                .filter(id -> program.room(id).isPresent())
                .findFirst()
                .orElse("");
        int lane = lane(ends.computeIfAbsent(room, key -> new ArrayList<>()), slot);
        columns.computeIfAbsent(names.column(room, lane), key -> new ArrayList<>()).add(occurrence);
      }
    }
    return columns;
  }

  /** The first lane that is free again, which is taken then. */
  private static int lane(List<LocalDateTime> ends, Slot slot) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (!ends.get(lane).isAfter(slot.start())) {
        ends.set(lane, slot.end());
        return lane;
      }
    }
    ends.add(slot.end());
    return ends.size() - 1;
  }

  /** Gives each column a name that no other one has. */
  private static final class Names {
    private static final int MOST_LANES = 10_000;

    private final Program program;
    private final Map<String, Integer> rank = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Names(Program program) {
      this.program = program;
      for (Room room : program.conference().rooms()) {
        rank.put(room.id(), rank.size());
        columns.put(key(room.id(), 0), named(CleanText.line(room.name()), room.id(), 0));
      }
      rank.put("", rank.size());
    }

    int rank(Column column) {
      return rank.get(column.room()) * MOST_LANES + column.lane();
    }

    Column column(String room, int lane) {
      return columns.computeIfAbsent(
          key(room, lane),
          key -> named(lane == 0 ? nowhere() : name(room) + " (" + (lane + 1) + ")", room, lane));
    }

    private String name(String room) {
      return column(room, 0).name();
    }

    private String nowhere() {
      Conference conference = program.conference();
      return CleanText.line(
          conference
              .venue()
              .map(Conference.Venue::name)
              .or(() -> C3voc.of(conference.extra()).text("venue"))
              .orElseGet(conference::name));
    }

    private Column named(String name, String room, int lane) {
      String free = name;
      while (!taken.add(free)) {
        free += " *";
      }
      return new Column(free, room, lane);
    }

    private static String key(String room, int lane) {
      return lane + " " + room;
    }
  }
}
