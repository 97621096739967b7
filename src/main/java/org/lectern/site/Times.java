package org.lectern.site;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lectern.program.Conference;
import org.lectern.program.PassedTime;
import org.lectern.program.Slot;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.TimeView;
import org.lectern.site.view.WhenView;
import org.lectern.text.Words;

/** Writes out times in the conference's zone and the page's language. */
final class Times {
  private Times() {}

  static WhenView when(Here here, Slot slot) {
    return here.edition()
        .shared()
        .times()
        .get(new Shared.SlotAt(here.root(), slot), () -> whenAnew(here, slot));
  }

  private static WhenView whenAnew(Here here, Slot slot) {
    Edition edition = here.edition();
    Conference conference = edition.conference();
    LocalDate day = conference.dayOf(slot.start());
    return new WhenView(
        new LinkView(edition.words().longDate().format(day), here.to(edition.addresses().day(day))),
        edition.words().shortDate().format(day),
        slot.start().toLocalDate().toString(),
        slot.start().toLocalDate().isAfter(day),
        unlessSame(edition, slot.start().toLocalDate(), day),
        unlessSame(edition, slot.end().toLocalDate(), slot.start().toLocalDate()),
        moment(edition, slot.start()),
        moment(edition, slot.end()),
        conference.zone().getId(),
        duration(edition.words(), PassedTime.between(slot.start(), slot.end(), conference.zone())),
        edition.program().roomsOf(slot).stream().map(here::room).toList());
  }

  private static String unlessSame(Edition edition, LocalDate date, LocalDate other) {
    return date.equals(other) ? "" : edition.words().shortDate().format(date);
  }

  static TimeView moment(Edition edition, LocalDateTime time) {
    return new TimeView(edition.conference().moment(time), edition.words().time().format(time));
  }

  private static String duration(Words words, Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return words.text("duration_minutes", minutes);
    }
    return minutes == 0
        ? words.text("duration_hours", hours)
        : words.text("duration_hours_minutes", hours, minutes);
  }

  /** The first day to the last, in words; the year is said once where it is the same. */
  static String dates(Edition edition) {
    Conference conference = edition.conference();
    Words words = edition.words();
    if (conference.start().equals(conference.end())) {
      return words.longDate().format(conference.start());
    }
    boolean sameYear = conference.start().getYear() == conference.end().getYear();
    String from = words.text(sameYear ? "date_from" : "date_long");
    String to = words.text(sameYear ? "date_to" : "date_long");
    return words.text(
        "date_range",
        DateTimeFormatter.ofPattern(from, words.language()).format(conference.start()),
        DateTimeFormatter.ofPattern(to, words.language()).format(conference.end()));
  }
}
