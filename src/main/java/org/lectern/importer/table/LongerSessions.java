package org.lectern.importer.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;

/**
 * The longer sessions that rows are parts of. One is a row itself, or is named by its talks alone:
 * then it is made of them, if all are on one day and in the same rooms. Other names may be those of
 * anything, such as half a day.
 */
final class LongerSessions {
  private final Map<String, FoundSession> sessions;
  private final Map<String, String> keyByName = new HashMap<>();
  private final Map<String, ForeignSession> made = new LinkedHashMap<>();

  private LongerSessions(Map<String, FoundSession> sessions) {
    this.sessions = sessions;
    for (TableField field : List.of(TableField.ID, TableField.SLUG, TableField.TITLE)) {
      sessions.forEach(
          (key, found) ->
              found.row.peek(field).ifPresent(name -> keyByName.putIfAbsent(line(name), key)));
    }
  }

  /** Tells each session what it is part of; gives those that only their talks name. */
  static List<ForeignSession> of(Map<String, FoundSession> sessions) {
    LongerSessions longer = new LongerSessions(sessions);
    Map<String, List<FoundSession>> parts = new LinkedHashMap<>();
    sessions
        .values()
        .forEach(
            found ->
                found
                    .row
                    .line(TableField.PART_OF)
                    .ifPresent(
                        name -> parts.computeIfAbsent(name, it -> new ArrayList<>()).add(found)));
    parts.forEach(longer::link);
    sessions.values().forEach(longer::lendTime);
    return List.copyOf(longer.made.values());
  }

  private static String line(String name) {
    return PlainText.line(name);
  }

  private void link(String name, List<FoundSession> parts) {
    Optional<FoundSession> row = Optional.ofNullable(keyByName.get(name)).map(sessions::get);
    boolean isPart =
        row.flatMap(found -> found.row.peek(TableField.PART_OF))
            .filter(whole -> !line(whole).equals(name))
            .isPresent();
    if (row.isPresent() && !isPart) {
      parts.stream()
          .filter(part -> part != row.get())
          .forEach(part -> part.whole = Optional.of(keyByName.get(name)));
    } else if (row.isEmpty() && isOne(parts)) {
      make(name, parts);
    } else {
      parts.forEach(part -> part.row.keep(TableField.PART_OF));
    }
  }

  /** Whether some talks have times, all on one day and in the same rooms. */
  private static boolean isOne(List<FoundSession> parts) {
    Set<Object> places = new LinkedHashSet<>();
    for (FoundSession part : parts) {
      if (part.slots.isEmpty()) {
        return false;
      }
      part.slots
          .values()
          .forEach(slot -> places.add(List.of(slot.start().toLocalDate(), slot.rooms())));
    }
    return places.size() == 1;
  }

  private void make(String name, List<FoundSession> parts) {
    String key = "longer session " + name;
    List<ForeignSlot> slots = parts.stream().flatMap(part -> part.slots.values().stream()).toList();
    LocalDateTime start =
        slots.stream().map(ForeignSlot::start).min(LocalDateTime::compareTo).orElseThrow();
    LocalDateTime end =
        slots.stream().map(ForeignSlot::end).max(LocalDateTime::compareTo).orElseThrow();
    ForeignSlot first = slots.get(0);
    Set<String> chairs = new LinkedHashSet<>();
    for (FoundSession part : parts) {
      part.whole = Optional.of(key);
      chairs.addAll(part.chairs);
      part.chairs.clear();
    }
    parts
        .get(0)
        .row
        .noteChanged("a longer session that its talks name, which is a session of its own now");
    made.put(
        key,
        new ForeignSession.Draft(key, name)
            .slot(new ForeignSlot(start, end, first.rooms(), first.extra()))
            .chairs(List.copyOf(chairs))
            .done());
  }

  /** What has just the time of the whole has none of its own: a table says it for each talk. */
  private void lendTime(FoundSession part) {
    Collection<ForeignSlot> times = part.whole.map(this::times).orElse(List.of());
    if (!times.isEmpty() && times.containsAll(part.slots.values())) {
      part.slots.clear();
    }
  }

  private Collection<ForeignSlot> times(String key) {
    return made.containsKey(key) ? made.get(key).slots() : sessions.get(key).slots.values();
  }
}
