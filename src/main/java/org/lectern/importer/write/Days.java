package org.lectern.importer.write;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignSlot;

/**
 * The days of a conference: those that it names, and those that its sessions need. A session that
 * is far away is a mistake, such as one in 1970, and needs none.
 *
 * @param start the first day
 * @param end the last day, inclusive
 * @param dayStarts the time before which a session belongs to the day before
 */
record Days(LocalDate start, LocalDate end, LocalTime dayStarts) {
  /** In days; workshops before and after a conference are closer than this. */
  private static final int FAR_FROM_SAID = 60;

  /** The day if nothing says when it is; the same as for a new conference. */
  private static final LocalDate UNKNOWN = LocalDate.of(2030, 6, 1);

  /**
   * Returns the days of a conference with these sessions.
   *
   * @param begins the time at which its days begin, if not midnight
   */
  static Days of(ForeignConference stated, Optional<LocalTime> begins, List<ForeignSlot> slots) {
    LocalTime dayStarts = begins.orElse(LocalTime.MIDNIGHT);
    List<LocalDate> days =
        slots.stream().map(slot -> dayOf(slot.start(), dayStarts)).sorted().toList();
    Optional<LocalDate> middle =
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
    LocalDate first = stated.start().or(stated::end).or(() -> middle).orElse(UNKNOWN);
    LocalDate last = stated.end().or(stated::start).or(() -> middle).orElse(UNKNOWN);
    boolean isSaid = stated.start().isPresent() || stated.end().isPresent();
    int far = isSaid ? FAR_FROM_SAID : LocalTimes.HALF_A_YEAR;
    LocalDate earliest = (first.isBefore(last) ? first : last);
    LocalDate latest = (first.isBefore(last) ? last : first);
    LocalDate from = earliest.minusDays(far);
    LocalDate to = latest.plusDays(far);
    for (ForeignSlot slot : slots) {
      LocalDate day = dayOf(slot.start(), dayStarts);
      if (!day.isBefore(from) && !day.isAfter(to)) {
        earliest = day.isBefore(earliest) ? day : earliest;
        LocalDate needed = lastDayFor(slot.end());
        latest = needed.isAfter(latest) && !needed.isAfter(to) ? needed : latest;
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    return new Days(earliest, latest, dayStarts);
  }

  /** Returns the days extended to a session, within limits. */
  Days with(LocalDateTime from, LocalDateTime to, Days most) {
    LocalDate day = dayOf(from, dayStarts);
    if (day.isBefore(most.start) || day.isAfter(most.end)) {
      return this;
    }
    LocalDate first = day.isBefore(start) ? day : start;
    LocalDate needed = lastDayFor(to);
    LocalDate last = needed.isAfter(day) && !needed.isAfter(most.end) ? needed : day;
    return new Days(first, last.isAfter(end) ? last : end, dayStarts);
  }

  /** Returns all days from the first to the last of both. */
  Days with(Days others) {
    return new Days(
        others.start.isBefore(start) ? others.start : start,
        others.end.isAfter(end) ? others.end : end,
        dayStarts);
  }

  private static LocalDate dayOf(LocalDateTime time, LocalTime dayStarts) {
    return time.toLocalTime().isBefore(dayStarts)
        ? time.toLocalDate().minusDays(1)
        : time.toLocalDate();
  }

  /** The last evening may last until noon. */
  private static LocalDate lastDayFor(LocalDateTime end) {
    return end.minusHours(12).minusMinutes(1).toLocalDate();
  }

  /** Whether all of some days are among these. */
  boolean contains(Days others) {
    return !others.start.isBefore(start) && !others.end.isAfter(end);
  }

  /** Whether a day is among these. */
  boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether a session can take place on one of these days. */
  boolean contains(ForeignSlot slot) {
    LocalDate day = dayOf(slot.start(), dayStarts);
    return !day.isBefore(start)
        && !day.isAfter(end)
        && !slot.end().isAfter(end.plusDays(1).atTime(LocalTime.NOON));
  }
}
