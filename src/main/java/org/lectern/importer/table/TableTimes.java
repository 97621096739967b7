package org.lectern.importer.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments.Moment;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.problem.Position;

/** When and where the rows of a table are. */
final class TableTimes {
  private static final Set<TableField> OF_TIME =
      Set.of(
          TableField.START,
          TableField.END,
          TableField.DATE,
          TableField.START_TIME,
          TableField.END_TIME,
          TableField.DURATION);

  private static final Pattern PAST_MIDNIGHT = Pattern.compile("^\\s*(2[4-9]|3[0-5])(?=:\\d\\d)");

  /** Sessions over midnight are shorter; what is longer may be a mistake. */
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private final LocalTimes times;
  private final boolean monthFirst;

  TableTimes(LocalTimes times, Findings findings, List<Cells> rows, Position place) {
    this.times = times;
    List<String> texts = new ArrayList<>();
    for (Cells row : rows) {
      OF_TIME.forEach(field -> row.peek(field).ifPresent(texts::add));
    }
    this.monthFirst = WrittenTime.isMonthFirst(texts);
    if (texts.stream().anyMatch(text -> text.matches("\\s*\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}.*"))) {
      findings.read(
          place,
          monthFirst
              ? "days such as 5/4/2027 as month/day/year"
              : "days such as 5/4/2027 as day/month/year");
    }
  }

  /** The time and place of a row; nothing, and a note, where it doesn't say when it is. */
  Optional<ForeignSlot> slot(Cells row, List<String> rooms) {
    Optional<WrittenTime> start = written(row, TableField.START);
    Optional<WrittenTime> date = written(row, TableField.DATE);
    Optional<WrittenTime> clock = written(row, TableField.START_TIME);
    Optional<WrittenTime> end = written(row, TableField.END);
    Optional<WrittenTime> endClock = written(row, TableField.END_TIME);
    Optional<Duration> length =
        row.take(TableField.DURATION).flatMap(WrittenTime::length).filter(LocalTimes::canLast);
    if (length.isEmpty()) {
      row.keep(TableField.DURATION);
    }
    Optional<LocalDate> day = first(start, date, clock, WrittenTime::day);
    Optional<LocalTime> time = first(start, clock, date, WrittenTime::time);
    Optional<LocalDateTime> from = day.flatMap(on -> time.map(on::atTime));
    if (from.isEmpty()) {
      OF_TIME.forEach(row::keep);
      row.noteChanged("a session without a day and a time, which isn't scheduled now");
      return Optional.empty();
    }
    Optional<LocalTime> untilTime =
        end.flatMap(WrittenTime::time)
            .or(() -> endClock.flatMap(WrittenTime::time))
            .or(() -> first(start, clock, date, WrittenTime::until));
    Optional<LocalDate> untilDay =
        end.flatMap(WrittenTime::day).or(() -> endClock.flatMap(WrittenTime::day));
    Optional<LocalDateTime> until =
        untilTime.map(at -> until(row, from.get(), untilDay, at)).map(to -> local(end, to));
    Optional<LocalDateTime> began = from.map(at -> local(start, at));
    if (until.filter(to -> LocalTimes.canLast(Duration.between(began.get(), to))).isEmpty()) {
      row.keep(TableField.END);
      row.keep(TableField.END_TIME);
    }
    return times.slot(row.place(), began, until, length, rooms);
  }

  private Optional<WrittenTime> written(Cells row, TableField field) {
    boolean ends = field == TableField.END || field == TableField.END_TIME;
    Optional<WrittenTime> found =
        row.take(field)
            .map(text -> ends ? onNextDay(text) : text)
            .flatMap(text -> WrittenTime.of(text, monthFirst));
    if (found.isEmpty()) {
      row.keep(field);
    }
    return found;
  }

  /** What ends at 25:00 ends at 1:00, which is on the next day where it is before the start. */
  private static String onNextDay(String text) {
    return PAST_MIDNIGHT
        .matcher(text)
        .replaceFirst(hours -> String.valueOf(Integer.parseInt(hours.group(1)) - 24));
  }

  private static LocalDateTime until(
      Cells row, LocalDateTime from, Optional<LocalDate> day, LocalTime time) {
    LocalDateTime until = day.orElse(from.toLocalDate()).atTime(time);
    if (day.isPresent() || !until.isBefore(from)) {
      return until;
    }
    LocalDateTime next = until.plusDays(1);
    if (Duration.between(from, next).compareTo(HALF_A_DAY) > 0) {
      row.noteChanged(
          "an end before its start, %s to %s, which is on the next day now"
              .formatted(from.toLocalTime(), time));
    }
    return next;
  }

  private LocalDateTime local(Optional<WrittenTime> written, LocalDateTime time) {
    return times.at(new Moment(time, written.flatMap(WrittenTime::offset)));
  }

  private interface Part<T> {
    Optional<T> of(WrittenTime written);
  }

  private static <T> Optional<T> first(
      Optional<WrittenTime> one,
      Optional<WrittenTime> two,
      Optional<WrittenTime> three,
      Part<T> part) {
    return one.flatMap(part::of).or(() -> two.flatMap(part::of)).or(() -> three.flatMap(part::of));
  }
}
