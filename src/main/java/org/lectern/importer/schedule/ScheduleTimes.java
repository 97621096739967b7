package org.lectern.importer.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.Zones;
import org.lectern.importer.model.Stated;
import org.lectern.program.PassedTime;

/** When the events of a schedule are, by the clocks of the place. */
final class ScheduleTimes {
  /** Nights are over by then; what is in the list of a day after it is of the next morning. */
  private static final LocalTime LATEST_DAY_START = LocalTime.NOON;

  private static final List<LocalTime> USUAL = List.of(LocalTime.of(4, 0), LocalTime.of(6, 0));

  private final ScheduleFile file;
  private final Stated<ZoneId> stated;
  private final ZoneId zone;
  private final Optional<LocalTime> dayStarts;

  ScheduleTimes(ScheduleFile file) {
    this.file = file;
    this.stated = findZone();
    this.zone = stated.value();
    this.dayStarts = findDayStarts();
  }

  /** The conference's zone. */
  Stated<ZoneId> zone() {
    return stated;
  }

  /** The hour before which an event is listed with the evening before. */
  Optional<LocalTime> dayStarts() {
    return dayStarts;
  }

  private Stated<ZoneId> findZone() {
    Optional<String> name = file.conference().line("time_zone_name");
    return Zones.of(
        file.reading(),
        name.flatMap(Zones::named).filter(named -> !isContradicted(named)),
        file.events().stream().flatMap(event -> moment(event).stream()),
        file.conference().place(),
        name.map(text -> "the time zone \"" + text + "\" can't be meant")
            .orElse("the time zone has no name"));
  }

  /** Whether most events show clocks that a zone doesn't have: some files name any zone. */
  private boolean isContradicted(ZoneId zone) {
    long others =
        file.events().stream()
            .filter(
                event -> {
                  Optional<LocalTime> clock =
                      event.fields().peekText("start").flatMap(Moments::time);
                  Optional<Moments.Moment> moment = moment(event);
                  return clock.isPresent()
                      && moment.filter(at -> at.offset().isPresent()).isPresent()
                      && clock.get().equals(moment.get().local().toLocalTime())
                      && !moment.get().in(zone).toLocalTime().equals(clock.get());
                })
            .count();
    return 2 * others > file.events().size();
  }

  private static Optional<Moments.Moment> moment(ScheduleFile.Event event) {
    return event.fields().peekText("date").flatMap(Moments::moment);
  }

  private static Optional<LocalDate> day(ScheduleFile.Event event) {
    return event
        .day()
        .flatMap(
            day ->
                day.peekText("date")
                    .or(() -> day.peekText("day_start"))
                    .or(() -> day.peekText("start")))
        .flatMap(Moments::day);
  }

  /** An hour after all that belongs to evenings before, and before all that doesn't. */
  private Optional<LocalTime> findDayStarts() {
    LocalTime latest = LocalTime.MIDNIGHT;
    LocalTime earliest = LATEST_DAY_START;
    boolean night = false;
    for (ScheduleFile.Event event : file.events()) {
      Optional<LocalDate> day = day(event);
      Optional<LocalDateTime> at = moment(event).map(moment -> moment.in(zone));
      if (day.isPresent() && at.isPresent()) {
        LocalTime time = at.get().toLocalTime();
        if (at.get().toLocalDate().equals(day.get().plusDays(1))
            && time.isBefore(LATEST_DAY_START)) {
          night = true;
          latest = time.isAfter(latest) ? time : latest;
        } else if (at.get().toLocalDate().equals(day.get()) && time.isBefore(earliest)) {
          earliest = time;
        }
      }
    }
    LocalTime after = latest;
    LocalTime until = earliest;
    boolean isNight = night;
    Optional<LocalTime> said =
        Stream.concat(dayEnds(), isNight ? USUAL.stream() : Stream.empty())
            .filter(time -> (!isNight || time.isAfter(after)) && !time.isAfter(until))
            .findFirst();
    return said.isPresent() || !isNight
        ? said
        : Optional.of(until.isAfter(after) ? until : after.plusMinutes(1));
  }

  /** When the days of the file end, if that is on the next morning and always the same. */
  private Stream<LocalTime> dayEnds() {
    List<LocalTime> ends =
        file.days().stream()
            .flatMap(
                day -> {
                  Optional<LocalDate> date = day.peekText("date").flatMap(Moments::day);
                  return day.peekText("day_end").flatMap(Moments::moment).stream()
                      .map(moment -> moment.in(zone))
                      .filter(
                          end ->
                              date.map(it -> end.toLocalDate().equals(it.plusDays(1)))
                                  .orElse(false))
                      .map(LocalDateTime::toLocalTime);
                })
            .toList();
    return ends.size() == file.days().size()
        ? ends.stream()
            .distinct()
            .limit(2)
            .filter(time -> ends.stream().allMatch(time::equals))
            .filter(time -> time.isAfter(LocalTime.MIDNIGHT) && !time.isAfter(LATEST_DAY_START))
        : Stream.empty();
  }

  /**
   * When an event starts.
   *
   * @return nothing where the file doesn't say it
   */
  Optional<LocalDateTime> start(ScheduleFile.Event event) {
    Fields fields = event.fields();
    Optional<LocalTime> clock = fields.text("start").flatMap(Moments::time);
    Optional<LocalDateTime> moment = moment(event).map(found -> found.in(zone));
    fields.without("date");
    if (moment.isPresent()) {
      clock
          .filter(time -> !time.equals(moment.get().toLocalTime()))
          .ifPresent(
              time -> fields.noteChanged("a start that differs from the date, which counts"));
      return moment;
    }
    Optional<LocalDate> written =
        fields.peekText("date").flatMap(Moments::day).or(() -> day(event));
    boolean next = clock.isPresent() && dayStarts.filter(clock.get()::isBefore).isPresent();
    return written.flatMap(day -> clock.map(time -> (next ? day.plusDays(1) : day).atTime(time)));
  }

  /** When an event ends, after its start. */
  LocalDateTime end(ScheduleFile.Event event, LocalDateTime start, Map<String, Object> kept) {
    Fields fields = event.fields();
    Optional<String> written = fields.line("duration");
    Optional<LocalDateTime> end =
        fields.text("end").flatMap(Moments::moment).map(moment -> moment.in(zone));
    Optional<LocalDateTime> found =
        written
            .flatMap(Moments::duration)
            .filter(LocalTimes::canLast)
            .map(duration -> PassedTime.after(start, duration, zone))
            .or(() -> end.filter(to -> LocalTimes.canLast(Duration.between(start, to))))
            .filter(start::isBefore);
    if (found.isEmpty()) {
      written.ifPresent(text -> kept.put("duration", text));
      end.ifPresent(to -> kept.put("end", to.toString()));
      fields.noteChanged("a duration that is missing or can't be, which is 5 minutes now");
    }
    return found.orElse(start.plus(Duration.ofMinutes(5)));
  }
}
