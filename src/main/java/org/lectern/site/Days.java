package org.lectern.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.grid.Area;
import org.lectern.grid.DayGrid;
import org.lectern.grid.GridStyles;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.site.view.DayView;
import org.lectern.site.view.SessionItem;
import org.lectern.text.Words;

/** The schedule's days. */
final class Days {
  /** How many lanes are as wide as a page of text. */
  private static final int ON_A_PAGE = 5;

  /** How many lanes can be read on a sheet of A4 across. */
  private static final int ON_PAPER = 8;

  private Days() {}

  /** The days on which there is something. */
  static List<LocalDate> of(Program program) {
    return List.copyOf(program.byDay().keySet());
  }

  /** A day with all that starts on it. */
  static DayView whole(Here here, LocalDate day) {
    DayGrid grid = DayGrid.of(here.program(), day);
    Map<LocalDateTime, List<DayGrid.Item>> starts = new LinkedHashMap<>();
    for (DayGrid.Item item : grid.items()) {
      LocalDateTime start = item.occurrence().slot().start();
      starts.computeIfAbsent(start, key -> new ArrayList<>()).add(item);
    }
    List<DayView.SlotView> slots = new ArrayList<>();
    starts.forEach((start, items) -> slots.add(slot(here, day, grid, start, items)));
    return view(here, day, slots, grid(here, grid));
  }

  private static DayView.SlotView slot(
      Here here, LocalDate day, DayGrid grid, LocalDateTime start, List<DayGrid.Item> items) {
    boolean gridded = grid.isOffered();
    List<SessionItem> sessions = new ArrayList<>();
    List<DayView.EchoView> echoes = new ArrayList<>();
    for (DayGrid.Item item : items) {
      SessionItem session =
          SessionItems.scheduled(here, item.occurrence()).at(gridded ? item.style() : "");
      sessions.add(session);
      item.echoes().forEach(area -> echoes.add(new DayView.EchoView(session, area.style())));
    }
    return new DayView.SlotView(
        anchor(start),
        Times.moment(here.edition(), start),
        start.toLocalDate().isAfter(day),
        sessions,
        gridded ? Area.rowStyle(grid.rows().get(start)) : "",
        echoes);
  }

  private static Optional<DayView.GridView> grid(Here here, DayGrid grid) {
    if (!grid.isOffered()) {
      return Optional.empty();
    }
    String without = here.words().text("grid_no_room");
    return Optional.of(
        new DayView.GridView(
            GridStyles.lanes(grid.lanes()) + " " + Area.endStyle(grid.endRow()),
            grid.lanes() > ON_A_PAGE,
            grid.lanes() > ON_PAPER,
            grid.columns().stream()
                .map(
                    column ->
                        new DayView.HeadView(
                            column.room().map(Room::id).orElse(""),
                            column.room().map(Room::name).orElse(without),
                            Area.columnStyle(column.column(), column.span())))
                .toList()));
  }

  /** A day as an entry of a list of days. */
  static DayView brief(Here here, LocalDate day) {
    return view(here, day, List.of(), Optional.empty());
  }

  /** All days as entries. */
  static List<DayView> brief(Here here) {
    return of(here.program()).stream().map(day -> brief(here, day)).toList();
  }

  /** The name of a time on the schedule's pages. */
  static String anchor(LocalDateTime start) {
    return String.format(
        Locale.ROOT, "t-%s-%02d%02d", start.toLocalDate(), start.getHour(), start.getMinute());
  }

  private static DayView view(
      Here here, LocalDate day, List<DayView.SlotView> slots, Optional<DayView.GridView> grid) {
    Words words = here.words();
    return new DayView(
        day.toString(),
        words.longDate().format(day),
        words.shortDate().format(day),
        here.to(here.addresses().day(day)),
        here.edition().shared().counts().get(day, () -> sessions(here, day)),
        slots,
        grid);
  }

  private static int sessions(Here here, LocalDate day) {
    Program program = here.program();
    return (int)
        program.byDay().get(day).stream()
            .filter(occurrence -> !program.isService(occurrence.session()))
            .count();
  }
}
