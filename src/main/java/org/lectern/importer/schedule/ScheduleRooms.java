package org.lectern.importer.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.model.ForeignRoom;

/**
 * The rooms of a schedule. Lectern gives apps a column of its own for what overlaps in a room, as
 * {@code Gallery (2)} beside {@code Gallery}, or {@code Gallery (2) *} where a room is called so,
 * and one called like the conference for what is in no room: where it made the file, these aren't
 * rooms.
 */
final class ScheduleRooms {
  private static final Pattern LANE = Pattern.compile("(.+) \\(\\d+\\)(?: \\*)*");

  private final Findings findings;
  private final boolean own;
  private final String title;
  private final Map<String, Fields> known = new LinkedHashMap<>();
  private final Set<String> withSlugs;

  /**
   * Those of a file.
   *
   * @param own whether Lectern made it
   */
  ScheduleRooms(ScheduleFile file, boolean own) {
    this.findings = file.reading().findings();
    this.own = own;
    this.title = file.conference().peek("title").map(Object::toString).orElse("");
    List<Fields> listed = new ArrayList<>(file.conference().items("rooms", "name"));
    listed.addAll(file.schedule().items("rooms", "name"));
    for (Fields room : listed) {
      room.line("name").ifPresent(name -> known.putIfAbsent(name, room));
    }
    file.rooms()
        .forEach((name, fields) -> known.putIfAbsent(name, new Fields(fields, file.place())));
    this.withSlugs =
        known.entrySet().stream()
            .filter(entry -> entry.getValue().peek("slug").isPresent())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /** The name of the room that is meant; empty where none is. */
  String of(String name) {
    // A column has a star where a room is called as it would be.
    if (!own || withSlugs.contains(name) || known.containsKey(name + " *")) {
      return name;
    }
    Matcher lane = LANE.matcher(name);
    if (lane.matches() && (known.containsKey(lane.group(1)) || lane.group(1).equals(title))) {
      return of(lane.group(1));
    }
    return name.equals(title) ? "" : name;
  }

  /** All of them, in the order of the file. */
  List<ForeignRoom> all() {
    List<ForeignRoom> rooms = new ArrayList<>();
    known.forEach(
        (name, fields) -> {
          if (of(name).equals(name)) {
            rooms.add(room(name, fields));
          }
        });
    return rooms;
  }

  private ForeignRoom room(String name, Fields room) {
    Map<String, Object> kept = new LinkedHashMap<>();
    Optional<String> id = room.line("slug");
    id.ifPresent(slug -> kept.put("slug", slug));
    room.line("guid").ifPresent(guid -> kept.put("guid", guid));
    OptionalInt capacity =
        room.number("capacity").filter(count -> count > 0 && count < 1_000_000_000).stream()
            .mapToInt(Long::intValue)
            .findFirst();
    Optional<String> description = room.line("description");
    kept.putAll(room.rest(findings));
    return new ForeignRoom(name, id, name, capacity, description, ScheduleExtra.of(kept));
  }
}
