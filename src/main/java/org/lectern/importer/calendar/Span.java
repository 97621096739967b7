package org.lectern.importer.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;

/**
 * The days of a program. Each event counts once for it, however often it recurs: an event on each
 * day of a year must not push a conference of two days out of its own program.
 */
record Span(LocalDate from, LocalDate to) {
  /** Returns the days around the median of sessions; nothing if none has a time. */
  static Optional<Span> of(Collection<ForeignSession> sessions) {
    List<LocalDate> middles =
        sessions.stream()
            .map(session -> days(session).sorted().toList())
            .flatMap(days -> middle(days).stream())
            .sorted()
            .toList();
    return middle(middles)
        .map(
            day ->
                new Span(
                    day.minusDays(LocalTimes.HALF_A_YEAR), day.plusDays(LocalTimes.HALF_A_YEAR)));
  }

  private static Stream<LocalDate> days(ForeignSession session) {
    return session.slots().stream().map(Span::day);
  }

  private static LocalDate day(ForeignSlot slot) {
    return slot.start().toLocalDate();
  }

  private static Optional<LocalDate> middle(List<LocalDate> sorted) {
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
  }

  private boolean has(ForeignSlot slot) {
    return !day(slot).isBefore(from) && !day(slot).isAfter(to);
  }

  /** Returns a session without times outside of these days, which are reported. */
  ForeignSession near(ForeignSession session, Position place, Findings findings) {
    session.slots().stream()
        .filter(slot -> !has(slot))
        .forEach(
            slot ->
                findings.leftOut(
                    place,
                    "a time more than %s days from most events".formatted(LocalTimes.HALF_A_YEAR)));
    return session.withSlots(session.slots().stream().filter(this::has).toList());
  }

  /** Returns the days from the first to the last of these sessions. */
  static Optional<Span> around(Collection<ForeignSession> sessions) {
    List<LocalDate> days = sessions.stream().flatMap(Span::days).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(days.get(0), days.get(days.size() - 1)));
  }
}
