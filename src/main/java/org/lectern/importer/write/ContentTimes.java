package org.lectern.importer.write;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.content.field.End;
import org.lectern.content.field.Kind;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Reading;
import org.lectern.content.source.Node;
import org.lectern.problem.Position;
import org.lectern.problem.Problems;
import org.lectern.program.PassedTime;

/** Reads times in content files as a build does; invalid ones are left out. */
final class ContentTimes {
  private static final Set<String> OF_TIME = Set.of("start", "end", "duration");
  private static final Position ANYWHERE = Position.file("conference.yaml");

  private final Map<String, Object> types;
  private final Optional<ZoneId> zone;

  /** Creates a reader for a conference. */
  ContentTimes(Map<String, Object> conference) {
    List<?> list = Values.list(conference.get(NamedList.TYPES.field()));
    this.types = ThreeWayMerge.isOfNamed(list) ? ThreeWayMerge.byId(list) : Map.of();
    this.zone = zone(conference);
  }

  /** A start and an end. */
  record Time(LocalDateTime start, LocalDateTime end) {}

  /** Returns a conference's zone. */
  static Optional<ZoneId> zone(Map<String, Object> conference) {
    return read(Kinds.ZONE, conference.get("timezone"));
  }

  /** Returns the time at which a conference's days begin. */
  static Optional<LocalTime> dayStarts(Map<String, Object> conference) {
    return read(Kinds.TIME, conference.get("day_starts"));
  }

  /** Returns a conference's days. */
  static Optional<Days> days(Map<String, Object> conference) {
    Optional<LocalDate> start = read(Kinds.DATE, conference.get("start"));
    Optional<LocalDate> end = read(Kinds.DATE, conference.get("end"));
    LocalTime dayStarts = dayStarts(conference).orElse(LocalTime.MIDNIGHT);
    return start.flatMap(first -> end.map(last -> new Days(first, last, dayStarts)));
  }

  /** Returns the times of a session. */
  List<Time> of(Map<String, Object> session) {
    Optional<Duration> usual =
        read(
            Kinds.DURATION,
            Values.map(types.get(String.valueOf(session.get("type")))).get("duration"));
    return Stream.concat(Stream.of(session), Values.list(session.get("slots")).stream())
        .flatMap(one -> time(Values.map(one), usual).stream())
        .toList();
  }

  /**
   * Returns a session's fields with its time written as in another one if that is the same time: an
   * end and a duration may mean the same, and the duration of the type may be left out.
   */
  Map<String, Object> asIn(Map<String, Object> other, Map<String, Object> session) {
    if (other.containsKey("slots") || !of(other).equals(of(session))) {
      return session;
    }
    Map<String, Object> fields = new LinkedHashMap<>(session);
    fields.keySet().removeAll(OF_TIME);
    other.forEach(
        (name, value) -> {
          if (OF_TIME.contains(name)) {
            fields.put(name, value);
          }
        });
    return fields;
  }

  private Optional<Time> time(Map<String, Object> slot, Optional<Duration> usual) {
    Optional<End> end = read(Kinds.END, slot.get("end"));
    Duration length =
        read(Kinds.DURATION, slot.get("duration")).or(() -> usual).orElse(Duration.ZERO);
    return read(Kinds.DATE_TIME, slot.get("start"))
        .map(
            start ->
                new Time(
                    start, end.map(it -> it.after(start)).orElseGet(() -> after(start, length))));
  }

  private LocalDateTime after(LocalDateTime start, Duration length) {
    return zone.map(known -> PassedTime.after(start, length, known)).orElse(start.plus(length));
  }

  private static <T> Optional<T> read(Kind<T> kind, Object value) {
    Reading reading = Reading.of(new Problems(), Optional.empty(), name -> name);
    return value == null
        ? Optional.empty()
        : kind.read(
            new Node.Text(value.toString(), ANYWHERE, false, false, Optional.empty()), reading);
  }
}
