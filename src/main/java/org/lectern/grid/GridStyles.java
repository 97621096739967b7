package org.lectern.grid;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Slot;

/**
 * The places of the grids as style rules, since a strict policy allows no styles within a page: a
 * rule for each line that the program's days need, and no more.
 */
public final class GridStyles {
  /** In rem, as in {@code schedule.css}: a lane, a lane where it is dense, and what is around. */
  private static final int LANE = 12;

  private static final int DENSE_LANE = 9;
  private static final int AROUND = 10;

  private GridStyles() {}

  /** A session's times, the longer session that it is shown in, and whether it is a break. */
  private record Times(
      String slug,
      Optional<String> partOf,
      List<Slot> slots,
      boolean isCancelled,
      boolean isService) {}

  private record Needed(LocalTime dayStarts, List<Room> rooms, List<Times> times) {}

  /** All that the rules depend on: where it is equal, so are they. */
  public static Object neededFrom(Program program) {
    return new Needed(
        program.conference().dayStarts(),
        program.conference().rooms(),
        program.sessions().stream()
            .map(
                one ->
                    new Times(
                        one.slug(),
                        one.partOf(),
                        one.slots(),
                        one.isCancelled(),
                        program.isService(one)))
            .toList());
  }

  /** The rules for all days of a program. */
  public static String css(Program program) {
    TreeSet<Integer> starts = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    TreeSet<Integer> spans = new TreeSet<>();
    int lanes = 0;
    for (DayGrid grid :
        program.byDay().keySet().stream()
            .map(day -> DayGrid.of(program, day))
            .filter(DayGrid::isOffered)
            .toList()) {
      lanes = Math.max(lanes, grid.lanes());
      grid.columns().forEach(column -> columns.add(column.column()));
      grid.columns().forEach(column -> spans.add(column.span()));
      for (DayGrid.Item item : grid.items()) {
        starts.add(grid.rows().get(item.occurrence().slot().start()));
        add(item.area(), starts, ends, columns, spans);
        item.echoes().forEach(echo -> add(echo, starts, ends, columns, spans));
      }
    }
    StringBuilder css = new StringBuilder();
    starts.forEach(n -> css.append(rule("rs-" + n, "grid-row-start:" + n)));
    ends.forEach(n -> css.append(rule("re-" + n, "grid-row-end:" + n)));
    columns.forEach(n -> css.append(rule("c-" + n, "grid-column-start:" + n)));
    spans.forEach(n -> css.append(rule("w-" + n, "grid-column-end:span " + n)));
    // A reader may choose fewer rooms than there are.
    for (int n = 1; n <= lanes; n++) {
      css.append(rule(lanes(n), "--lanes:" + n));
      css.append(whole("", n, n * LANE));
      css.append(whole("[data-density=compact]", n, n * DENSE_LANE));
    }
    return css.toString();
  }

  private static String rule(String name, String declaration) {
    return "." + name + "{" + declaration + "}\n";
  }

  private static void add(
      Area area, Set<Integer> starts, Set<Integer> ends, Set<Integer> columns, Set<Integer> spans) {
    starts.add(area.row());
    ends.add(area.endRow());
    columns.add(area.column());
    spans.add(area.span());
  }

  /** Where all lanes can be seen at once the grid scrolls with the page, not by itself. */
  private static String whole(String when, int lanes, int width) {
    return "@media(min-width:"
        + (width + AROUND)
        + "rem){:root"
        + when
        + " ."
        + lanes(lanes)
        + "{--stick:var(--page-stick,0px);max-block-size:none;overflow:visible}}\n";
  }

  /** The class of a grid with so many lanes. */
  public static String lanes(int count) {
    return "lanes-" + count;
  }
}
