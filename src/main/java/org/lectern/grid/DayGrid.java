package org.lectern.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Slot;

/**
 * A day as a grid: its rooms across, its times down. A row lies between any two times at which
 * something starts or ends, and grows with what stands in it, so that five minutes have as much
 * space as they need and a whole day no more.
 *
 * @param columns the rooms that the day uses, in the conference's order, and last a column for what
 *     has no room
 * @param lanes how many lanes all columns have together
 * @param rows the line of each start
 * @param items what the day shows by itself, by start, each with its place
 */
public record DayGrid(
    List<Column> columns, int lanes, SortedMap<LocalDateTime, Integer> rows, List<Item> items) {
  /** Above the first time stand the heads, before the first lane the times. */
  private static final int FIRST_LINE = 2;

  /**
   * A room.
   *
   * @param room nothing for what has none
   * @param column the line of its first lane
   * @param span how many lanes it has
   */
  public record Column(Optional<Room> room, int column, int span) {}

  /**
   * What is given in it.
   *
   * @param area where it stands
   * @param spread whether it stretches over several columns
   * @param echoes where it is shown once more, since its rooms don't lie side by side
   */
  public record Item(Occurrence occurrence, Area area, boolean spread, List<Area> echoes) {
    /** The classes that put it into its place. */
    public String style() {
      return area.style() + (spread ? " is-spread" : "");
    }
  }

  /** Some columns side by side that an item takes. */
  private record Piece(int item, int first, int last) {
    boolean isSingle() {
      return first == last;
    }
  }

  /** The grid of a day on which there is something. */
  public static DayGrid of(Program program, LocalDate day) {
    List<Occurrence> items =
        program.byDay().get(day).stream().filter(one -> !Parts.isNested(program, one)).toList();
    return new Layout(program, items).grid();
  }

  /** Whether there is more than a list to show. */
  public boolean isOffered() {
    return columns.size() > 1;
  }

  /** The line at which the last row ends. */
  public int endRow() {
    return items.stream()
        .flatMap(item -> Stream.concat(Stream.of(item.area()), item.echoes().stream()))
        .mapToInt(Area::endRow)
        .max()
        .orElse(FIRST_LINE);
  }

  private static final class Layout {
    private final List<Occurrence> items;
    private final Timeline timeline;
    private final List<Optional<Room>> rooms;

    /** The columns that each item takes; none for what spans them all. */
    private final List<List<Integer>> claims;

    Layout(Program program, List<Occurrence> items) {
      this.items = items;
      this.timeline = Timeline.of(items);
      Set<String> taken =
          items.stream()
              .filter(one -> !isPause(program, one))
              .flatMap(one -> one.slot().rooms().stream())
              .collect(Collectors.toSet());
      this.rooms =
          program.conference().rooms().stream()
              .filter(room -> taken.contains(room.id()))
              .map(Optional::of)
              .collect(Collectors.toCollection(ArrayList::new));
      Map<String, Integer> columnOf = new HashMap<>();
      rooms.forEach(room -> columnOf.put(room.orElseThrow().id(), columnOf.size()));
      int without = rooms.size();
      this.claims =
          items.stream()
              .map(
                  one -> isPause(program, one) ? List.<Integer>of() : claim(one, columnOf, without))
              .toList();
      if (claims.stream().anyMatch(claim -> claim.contains(without))) {
        rooms.add(Optional.empty());
      }
    }

    /**
     * A break spans all rooms, also where it is in one of them, if nothing else goes on meanwhile:
     * it is everybody's, and a column that holds nothing but breaks would be an empty one.
     */
    private boolean isPause(Program program, Occurrence one) {
      return program.isService(one.session()) && isAlone(one);
    }

    /** What has no room spans all too, where it has the time to itself. */
    private List<Integer> claim(Occurrence one, Map<String, Integer> columnOf, int without) {
      List<Integer> columns =
          one.slot().rooms().stream()
              .flatMap(id -> Stream.ofNullable(columnOf.get(id)))
              .sorted()
              .distinct()
              .toList();
      return columns.isEmpty() && !isAlone(one) ? List.of(without) : columns;
    }

    private boolean isAlone(Occurrence one) {
      // It overlaps itself.
      return timeline.overlapping(one.slot()).limit(2).count() == 1;
    }

    DayGrid grid() {
      List<List<Piece>> pieces = IntStream.range(0, items.size()).mapToObj(this::pieces).toList();
      List<Lanes> lanes = lanes(pieces);
      List<Column> columns = new ArrayList<>();
      int line = FIRST_LINE;
      for (int i = 0; i < rooms.size(); i++) {
        columns.add(new Column(rooms.get(i), line, lanes.get(i).count()));
        line += lanes.get(i).count();
      }
      SortedMap<LocalDateTime, Integer> rows = rows(pieces, lanes);
      List<Item> placed = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        List<Area> areas =
            pieces.get(i).stream().map(piece -> area(piece, columns, lanes, rows)).toList();
        placed.add(
            new Item(
                items.get(i),
                areas.get(0),
                !pieces.get(i).get(0).isSingle(),
                areas.subList(1, areas.size())));
      }
      return new DayGrid(columns, line - FIRST_LINE, rows, placed);
    }

    /**
     * An item stretches over its rooms and those between them where nothing else takes place there
     * meanwhile; else it stands in each of them.
     */
    private List<Piece> pieces(int item) {
      List<Integer> columns = claims.get(item);
      if (columns.isEmpty()) {
        return List.of(new Piece(item, 0, Math.max(0, rooms.size() - 1)));
      }
      Piece whole = new Piece(item, columns.get(0), columns.get(columns.size() - 1));
      if (whole.isSingle() || isFree(whole)) {
        return List.of(whole);
      }
      List<Piece> pieces = new ArrayList<>();
      int first = 0;
      for (int i = 1; i <= columns.size(); i++) {
        if (i == columns.size() || columns.get(i) != columns.get(i - 1) + 1) {
          Piece run = new Piece(item, columns.get(first), columns.get(i - 1));
          if (isFree(run)) {
            pieces.add(run);
          } else {
            columns.subList(first, i).forEach(one -> pieces.add(new Piece(item, one, one)));
          }
          first = i;
        }
      }
      return pieces;
    }

    private boolean isFree(Piece piece) {
      return timeline
          .overlapping(items.get(piece.item()).slot())
          .filter(other -> other != piece.item())
          .flatMap(other -> claims.get(other).stream().mapToInt(column -> column))
          .noneMatch(column -> column >= piece.first() && column <= piece.last());
    }

    /** The lanes of each column. */
    private List<Lanes> lanes(List<List<Piece>> pieces) {
      List<Map<Integer, Slot>> times = new ArrayList<>();
      rooms.forEach(room -> times.add(new TreeMap<>()));
      pieces.stream()
          .flatMap(List::stream)
          .filter(piece -> piece.isSingle() && !claims.get(piece.item()).isEmpty())
          .forEach(
              piece -> times.get(piece.first()).put(piece.item(), items.get(piece.item()).slot()));
      return times.stream().map(Lanes::of).toList();
    }

    /** The lines of all times; where a stack starts there are some more, one for each of it. */
    private SortedMap<LocalDateTime, Integer> rows(List<List<Piece>> pieces, List<Lanes> lanes) {
      TreeSet<LocalDateTime> times = new TreeSet<>();
      Map<LocalDateTime, Integer> stacked = new HashMap<>();
      for (int i = 0; i < items.size(); i++) {
        Slot slot = items.get(i).slot();
        times.add(slot.start());
        times.add(slot.end());
        for (Piece piece : pieces.get(i)) {
          position(piece, lanes).ifPresent(at -> stacked.merge(slot.start(), at.size(), Math::max));
        }
      }
      SortedMap<LocalDateTime, Integer> rows = new TreeMap<>();
      int line = FIRST_LINE;
      for (LocalDateTime time : times) {
        rows.put(time, line);
        line += stacked.getOrDefault(time, 1);
      }
      return rows;
    }

    private Optional<Lanes.Position> position(Piece piece, List<Lanes> lanes) {
      return piece.isSingle() && !claims.get(piece.item()).isEmpty()
          ? Optional.of(lanes.get(piece.first()).of(piece.item()))
          : Optional.empty();
    }

    private Area area(
        Piece piece,
        List<Column> columns,
        List<Lanes> lanes,
        SortedMap<LocalDateTime, Integer> rows) {
      Slot slot = items.get(piece.item()).slot();
      int start = rows.get(slot.start());
      int end = rows.get(slot.end());
      Optional<Lanes.Position> position = position(piece, lanes);
      if (position.isPresent()) {
        Lanes.Position at = position.get();
        int row = start + at.index();
        return new Area(
            row,
            at.index() + 1 == at.size() ? end : row + 1,
            columns.get(piece.first()).column() + at.lane(),
            at.span());
      }
      if (columns.isEmpty()) {
        return new Area(start, end, FIRST_LINE, 1);
      }
      Column first = columns.get(piece.first());
      Column last = columns.get(piece.last());
      return new Area(start, end, first.column(), last.column() + last.span() - first.column());
    }
  }
}
