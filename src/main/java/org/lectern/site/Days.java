package org.lectern.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.site.view.DayView;

/** The schedule's days. */
final class Days {
  private Days() {}

  /** The days on which there is something. */
  static List<LocalDate> of(Program program) {
    return List.copyOf(program.byDay().keySet());
  }

  /** A day with all that starts on it. */
  static DayView whole(Here here, LocalDate day) {
    Map<LocalDateTime, List<Occurrence>> starts = new LinkedHashMap<>();
    for (Occurrence occurrence : here.edition().program().byDay().get(day)) {
      if (!Parts.isNested(here.edition().program(), occurrence)) {
        starts.computeIfAbsent(occurrence.slot().start(), key -> new ArrayList<>()).add(occurrence);
      }
    }
    List<DayView.SlotView> slots = new ArrayList<>();
    starts.forEach(
        (start, occurrences) ->
            slots.add(
                new DayView.SlotView(
                    anchor(start),
                    Times.moment(here.edition(), start),
                    start.toLocalDate().isAfter(day),
                    occurrences.stream().map(one -> SessionItems.scheduled(here, one)).toList())));
    return view(here, day, slots);
  }

  /** A day as an entry of a list of days. */
  static DayView brief(Here here, LocalDate day) {
    return view(here, day, List.of());
  }

  /** All days as entries. */
  static List<DayView> brief(Here here) {
    return of(here.edition().program()).stream().map(day -> brief(here, day)).toList();
  }

  /** The name of a time on the schedule's pages. */
  static String anchor(LocalDateTime start) {
    return String.format(
        Locale.ROOT, "t-%s-%02d%02d", start.toLocalDate(), start.getHour(), start.getMinute());
  }

  private static DayView view(Here here, LocalDate day, List<DayView.SlotView> slots) {
    Program program = here.edition().program();
    Words words = here.edition().words();
    long sessions =
        program.byDay().get(day).stream()
            .filter(occurrence -> !program.isService(occurrence.session()))
            .count();
    return new DayView(
        day.toString(),
        words.longDate().format(day),
        words.shortDate().format(day),
        here.to(here.edition().addresses().day(day)),
        (int) sessions,
        slots);
  }
}
