package org.lectern.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.program.Program;
import org.lectern.site.view.DayView;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.ScheduleView;

/** The schedule of all days, and a page for each day. */
final class SchedulePages implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.concat(
        Stream.of(edition.page(Addresses::schedule, "schedule", SchedulePages::allDays)),
        Days.of(edition.program()).stream()
            .map(day -> edition.page(at -> at.day(day), "day", here -> oneDay(here, day))));
  }

  private static Edition.Content allDays(Here here) {
    Program program = here.edition().program();
    Words words = here.edition().words();
    String title = words.text("schedule");
    return new Edition.Content(
        Head.of(
            title,
            words.text(
                "schedule_description", program.conference().name(), Times.dates(here.edition()))),
        new ScheduleView(
            title,
            here.to(here.edition().addresses().schedule()),
            Days.brief(here),
            "",
            Days.of(program).stream().map(day -> Days.whole(here, day)).toList(),
            program.sessions().stream()
                .filter(one -> one.slots().isEmpty() && !Parts.isCarried(program, one))
                .map(session -> SessionItems.listed(here, session))
                .toList(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Edition.Content oneDay(Here here, LocalDate day) {
    List<LocalDate> days = Days.of(here.edition().program());
    int index = days.indexOf(day);
    DayView shown = Days.whole(here, day);
    return new Edition.Content(
        Head.of(
            shown.text(),
            here.edition()
                .words()
                .text("schedule_description", here.edition().conference().name(), shown.text())),
        new ScheduleView(
            shown.text(),
            here.to(here.edition().addresses().schedule()),
            Days.brief(here),
            day.toString(),
            List.of(shown),
            List.of(),
            index > 0 ? Optional.of(link(here, days.get(index - 1))) : Optional.empty(),
            index + 1 < days.size()
                ? Optional.of(link(here, days.get(index + 1)))
                : Optional.empty()));
  }

  private static LinkView link(Here here, LocalDate day) {
    return new LinkView(
        here.edition().words().longDate().format(day),
        here.to(here.edition().addresses().day(day)));
  }
}
