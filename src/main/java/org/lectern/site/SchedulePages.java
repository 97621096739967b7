package org.lectern.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.grid.Parts;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.site.view.DayView;
import org.lectern.site.view.DayView.GridView;
import org.lectern.site.view.FilterView.ChoiceView;
import org.lectern.site.view.JumpView;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.ScheduleView;
import org.lectern.site.view.SessionItem;
import org.lectern.text.Words;

/** The schedule of all days, and a page for each day. */
final class SchedulePages implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.concat(
        Stream.of(edition.page(Addresses::schedule, "schedule", SchedulePages::allDays)),
        Days.of(edition.program()).stream()
            .map(day -> edition.page(at -> at.day(day), "day", here -> oneDay(here, day))));
  }

  /** What has no time yet, and stands below the days. */
  static Stream<Session> unscheduled(Program program) {
    return program.sessions().stream()
        .filter(one -> one.slots().isEmpty() && !Parts.isCarried(program, one));
  }

  /** Where it stands. */
  static String unscheduledHref(Here here) {
    return here.to(here.addresses().schedule()) + "#unscheduled";
  }

  private static Edition.Content allDays(Here here) {
    Program program = here.program();
    Words words = here.words();
    String title = words.text("schedule");
    List<DayView> days = Days.of(program).stream().map(day -> Days.whole(here, day)).toList();
    List<SessionItem> unscheduled =
        unscheduled(program).map(session -> SessionItems.filtered(here, session)).toList();
    List<JumpView> jumps =
        Stream.concat(
                days.stream().map(day -> new JumpView(day.shortText(), "#day-" + day.date(), "")),
                unscheduled.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new JumpView(words.text("unscheduled"), "#unscheduled", "")))
            .toList();
    return new Edition.Content(
        Head.of(
                title,
                words.text(
                    "schedule_description",
                    program.conference().name(),
                    Times.dates(here.edition())))
            .with(ProgramFiles.all(here.edition())),
        new ScheduleView(
            title,
            here.to(here.addresses().schedule()),
            Days.brief(here),
            "",
            days,
            unscheduled,
            Optional.empty(),
            Optional.empty(),
            // One way to what is there anyway would be none.
            jumps.size() > 1 ? jumps : List.of(),
            rooms(days),
            isWide(days),
            Facets.filters(here),
            Facets.lists(here),
            ChangesPage.link(here)));
  }

  private static Edition.Content oneDay(Here here, LocalDate day) {
    Program program = here.program();
    List<LocalDate> days = Days.of(program);
    int index = days.indexOf(day);
    DayView shown = Days.whole(here, day);
    return new Edition.Content(
        Head.of(
                shown.text(),
                here.words().text("schedule_description", here.conference().name(), shown.text()))
            .with(ProgramFiles.list(here, shown.text())),
        new ScheduleView(
            shown.text(),
            here.to(here.addresses().schedule()),
            Days.brief(here),
            day.toString(),
            List.of(shown),
            List.of(),
            index > 0 ? Optional.of(link(here, days.get(index - 1))) : Optional.empty(),
            index + 1 < days.size()
                ? Optional.of(link(here, days.get(index + 1)))
                : Optional.empty(),
            hours(shown),
            rooms(List.of(shown)),
            isWide(List.of(shown)),
            Facets.filters(here, day),
            Facets.lists(here),
            ChangesPage.link(here)));
  }

  /** The first start of each hour. */
  private static List<JumpView> hours(DayView day) {
    Map<String, JumpView> hours = new LinkedHashMap<>();
    for (DayView.SlotView slot : day.slots()) {
      String hour = slot.start().iso().substring(0, "2021-06-06T13".length());
      hours.putIfAbsent(
          hour, new JumpView(slot.start().text(), "#" + slot.id(), slot.start().iso()));
    }
    return hours.size() > 1 ? List.copyOf(hours.values()) : List.of();
  }

  /** The rooms of all grids, those of several days once. */
  private static List<ChoiceView> rooms(List<DayView> days) {
    return grids(days)
        .flatMap(grid -> grid.heads().stream())
        .filter(head -> !head.room().isEmpty())
        .map(head -> new ChoiceView(head.room(), head.text()))
        .distinct()
        .toList();
  }

  private static boolean isWide(List<DayView> days) {
    return grids(days).anyMatch(GridView::wide);
  }

  private static Stream<GridView> grids(List<DayView> days) {
    return days.stream().flatMap(day -> day.grid().stream());
  }

  private static LinkView link(Here here, LocalDate day) {
    return new LinkView(here.words().longDate().format(day), here.to(here.addresses().day(day)));
  }
}
