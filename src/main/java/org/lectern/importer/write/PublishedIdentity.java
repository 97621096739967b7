package org.lectern.importer.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.format.ScheduleExtra;

/**
 * Keeps the identity under which existing sessions, speakers and rooms were published, because
 * calendars, apps and readers' bookmarks know them by it. The identity in the import is only
 * written to new files; imports remember it by themselves.
 */
final class PublishedIdentity {
  private static final Set<String> NAMES = Set.of("id", "guid", "code");
  private static final String EXTRA = "extra";

  private PublishedIdentity() {}

  /**
   * Returns a session or a speaker without an identity that its file doesn't have.
   *
   * @param file the existing file
   * @param before the fields that the last import wrote
   */
  static ContentFile of(ContentFile piece, ExistingFile file, Map<String, Object> before) {
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
   * Returns a conference's {@code extra:} without identities that its rooms don't have.
   *
   * @param here the conference's fields
   * @param before the fields that the last import wrote
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
