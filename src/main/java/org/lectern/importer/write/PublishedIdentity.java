package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.format.ScheduleExtra;

/**
 * What is here stays known as it was published: calendars, apps and stars of readers have it by
 * that. What an import knows it by comes along only where its file is new; imports remember the
 * rest by themselves.
 */
final class PublishedIdentity {
  private static final Set<String> NAMES = Set.of("id", "guid", "code");
  private static final String EXTRA = "extra";

  private PublishedIdentity() {}

  /**
   * A session or a speaker without what its file isn't known by.
   *
   * @param file the one that is here
   * @param before what the last import wrote of it
   */
  static Piece of(Piece piece, ExistingFile file, Map<String, Object> before) {
    List<Map<String, Object>> sides = List.of(file.fields(), before);
    Map<String, Object> fields = new LinkedHashMap<>(piece.fields());
    if (fields.containsKey("id")
        && sides.stream().noneMatch(side -> fields.get("id").equals(side.get("id")))) {
      fields.remove("id");
    }
    Map<String, Object> extra = Values.map(fields.get(EXTRA));
    Map<String, Object> schedules = Values.map(extra.get(ScheduleExtra.NAME));
    if (!schedules.isEmpty() && sides.stream().noneMatch(PublishedIdentity::hasNames)) {
      schedules.keySet().removeAll(NAMES);
      schedules.computeIfPresent("slots", (name, slots) -> withoutNames(Values.list(slots)));
      put(extra, ScheduleExtra.NAME, schedules);
      put(fields, EXTRA, extra);
    }
    return piece.with(fields);
  }

  private static boolean hasNames(Map<String, Object> fields) {
    Map<String, Object> schedules =
        Values.map(Values.map(fields.get(EXTRA)).get(ScheduleExtra.NAME));
    return Stream.concat(Stream.of(schedules), Values.list(schedules.get("slots")).stream())
        .anyMatch(one -> Values.map(one).keySet().stream().anyMatch(NAMES::contains));
  }

  private static Object withoutNames(List<?> slots) {
    List<Map<String, Object>> without = slots.stream().map(Values::map).toList();
    without.forEach(slot -> slot.keySet().removeAll(NAMES));
    return without.stream().allMatch(Map::isEmpty) ? null : without;
  }

  /**
   * What a conference has below {@code extra:} without what its rooms aren't known by.
   *
   * @param here the conference's fields
   * @param before those that the last import wrote
   */
  static Map<String, Object> rooms(
      Map<String, Object> extra, Map<String, Object> here, Map<String, Object> before) {
    Map<String, Object> schedules = Values.map(extra.get(ScheduleExtra.NAME));
    Map<String, Object> rooms = Values.map(schedules.get(NamedList.ROOMS.field()));
    for (Map<String, Object> room : NamedList.ROOMS.entries(here)) {
      String id = room.get("id").toString();
      if (rooms.containsKey(id) && Stream.of(here, before).noneMatch(side -> hasGuid(side, id))) {
        Map<String, Object> known = Values.map(rooms.get(id));
        known.remove("guid");
        put(rooms, id, known);
      }
    }
    Map<String, Object> all = new LinkedHashMap<>(extra);
    if (!schedules.isEmpty()) {
      put(schedules, NamedList.ROOMS.field(), rooms);
      put(all, ScheduleExtra.NAME, schedules);
    }
    return all;
  }

  private static boolean hasGuid(Map<String, Object> conference, String room) {
    return Optional.of(Values.map(conference.get(EXTRA)))
        .map(extra -> Values.map(extra.get(ScheduleExtra.NAME)))
        .map(schedules -> Values.map(schedules.get(NamedList.ROOMS.field())))
        .filter(rooms -> Values.map(rooms.get(room)).containsKey("guid"))
        .isPresent();
  }

  private static void put(Map<String, Object> map, String name, Map<String, Object> value) {
    if (value.isEmpty()) {
      map.remove(name);
    } else {
      map.put(name, value);
    }
  }
}
