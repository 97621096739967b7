package org.lectern.importer.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.program.ScheduleIds;

/**
 * The rooms of a schedule. Lectern gives apps a column of its own for what overlaps in a room, as
 * {@code Gallery (2)} beside {@code Gallery}, or {@code Gallery (2) *} where a room is called so,
 * and one called like the venue or the conference for what is in no room: where it made the file,
 * these aren't rooms. They are known by their GUIDs, and where they have none, by their names.
 */
final class ScheduleRooms {
  private static final Pattern LANE = Pattern.compile("(.+) \\(\\d+\\)(?: \\*)*");

  private final boolean own;
  private final String title;
  private final Map<String, Fields> known = new LinkedHashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private Optional<String> nowhere = Optional.empty();

  /**
   * Those of a file.
   *
   * @param own whether Lectern made it
   */
  ScheduleRooms(ScheduleFile file, boolean own) {
    this.own = own;
    this.title = file.conference().peekText("title").orElse("");
    List<Fields> listed = new ArrayList<>(file.conference().items("rooms", "name"));
    listed.addAll(file.schedule().items("rooms", "name"));
    for (Fields room : listed) {
      room.line("name").ifPresent(name -> known.putIfAbsent(name, room));
    }
    file.rooms()
        .forEach((name, fields) -> known.putIfAbsent(name, file.fields(fields, file.place())));
    if (own) {
      columns(file.conference().peekText("url"));
    }
  }

  /** Finds out what is a column, and beside which room. */
  private void columns(Optional<String> url) {
    Map<UUID, String> names = new HashMap<>();
    known.forEach((name, room) -> guid(room).ifPresent(guid -> names.putIfAbsent(guid, name)));
    Optional<UUID> ofNowhere = url.map(ScheduleIds::ofNowhere);
    nowhere = ofNowhere.map(names::get);
    nowhere.ifPresent(name -> columns.put(name, ""));
    names.forEach(
        (guid, name) -> {
          String room = ofNowhere.filter(guid::equals).isPresent() ? "" : name;
          int lane = 1;
          for (String column = names.get(ScheduleIds.ofColumn(guid, lane));
              column != null;
              column = names.get(ScheduleIds.ofColumn(guid, ++lane))) {
            columns.put(column, room);
          }
        });
  }

  private static Optional<UUID> guid(Fields room) {
    return room.peekText("guid")
        .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }

  /** The name of the room that is meant; empty where none is. */
  String of(String name) {
    if (columns.containsKey(name)) {
      return columns.get(name);
    }
    Fields room = known.get(name);
    // A column has a star where a room is called as it would be.
    boolean isRoom = room != null && (room.peek("slug").isPresent() || guid(room).isPresent());
    if (!own || isRoom || known.containsKey(name + " *")) {
      return name;
    }
    Matcher lane = LANE.matcher(name);
    if (lane.matches() && (known.containsKey(lane.group(1)) || lane.group(1).equals(title))) {
      return of(lane.group(1));
    }
    return name.equals(title) ? "" : name;
  }

  /** What the column for what is in no room is called, where that isn't the conference's name. */
  Optional<String> venue() {
    return nowhere.filter(name -> !name.equals(title));
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

  private static ForeignRoom room(String name, Fields room) {
    Optional<String> id = room.line("slug");
    room.keep("slug", id);
    room.keep("guid", room.line("guid"));
    OptionalInt capacity = room.count("capacity");
    Optional<String> description = room.line("description");
    return new ForeignRoom(name, id, name, capacity, description, room.extra(ScheduleExtra.NAME));
  }
}
