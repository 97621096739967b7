package org.lectern.importer.markdown;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments;
import org.lectern.importer.model.ForeignSlot;

/** Times and rooms, which stand in a page or in a list of what is given when. */
final class SlotFields {
  private final LocalTimes times;

  SlotFields(LocalTimes times) {
    this.times = times;
  }

  /**
   * The time that fields say.
   *
   * @param dated whether a plain day and time under that name is a session's; other generators mean
   *     the day on which the page was written
   */
  Optional<ForeignSlot> slot(Fields fields, boolean dated) {
    Optional<LocalDateTime> start = moment(fields, "start_datetime", "start", "starts");
    if (start.isEmpty()) {
      start = onDay(fields, "start_time", "talk_start_time");
    }
    if (start.isEmpty() && (dated || fields.has("end_date"))) {
      start = moment(fields, "date");
    }
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDateTime> end = moment(fields, "end_datetime", "end", "ends", "end_date");
    if (end.isEmpty()) {
      Optional<LocalDateTime> from = start;
      end =
          onDay(fields, "end_time", "talk_end_time")
              .map(to -> to.isAfter(from.get()) ? to : to.plusDays(1));
    }
    fields.without("date", "talk_date");
    Optional<Duration> duration = fields.text("duration").flatMap(Moments::duration);
    return times.slot(fields.place(), start, end, duration, rooms(fields));
  }

  /** The rooms that fields name. */
  static List<String> rooms(Fields fields) {
    List<String> rooms = fields.texts("room");
    return (rooms.isEmpty() ? fields.texts("rooms") : rooms)
        .stream().filter(room -> !room.isBlank()).distinct().toList();
  }

  private Optional<LocalDateTime> moment(Fields fields, String... names) {
    for (String name : names) {
      Optional<LocalDateTime> found = fields.peekText(name).flatMap(times::at);
      if (found.isPresent()) {
        fields.without(name);
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDateTime> onDay(Fields fields, String... names) {
    Optional<LocalDate> day =
        Stream.of("talk_date", "date")
            .flatMap(name -> fields.peekText(name).flatMap(Moments::day).stream())
            .findFirst();
    for (String name : names) {
      Optional<LocalTime> time = fields.peekText(name).flatMap(Moments::time);
      if (day.isPresent() && time.isPresent()) {
        fields.without(name);
        return Optional.of(day.get().atTime(time.get()));
      }
    }
    return Optional.empty();
  }
}
