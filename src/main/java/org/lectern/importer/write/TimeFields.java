package org.lectern.importer.write;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.program.Extra;
import org.lectern.program.PassedTime;

/** Writes the times and rooms of sessions as fields. */
final class TimeFields {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Durations up to this are written in minutes only. */
  private static final long IN_MINUTES = 90;

  private final ConferenceFile conference;

  /** Creates one for the zone and the rooms of a conference. */
  TimeFields(ConferenceFile conference) {
    this.conference = conference;
  }

  /** Returns a time as content has it. */
  static String text(LocalDateTime time) {
    return TIME.format(time);
  }

  /** Writes one time as fields of the session, and several as {@code slots}. */
  void put(Map<String, Object> fields, List<ForeignSlot> slots) {
    if (slots.size() == 1) {
      fields.putAll(slot(slots.get(0)));
    } else if (!slots.isEmpty()) {
      fields.put("slots", slots.stream().map(this::slot).toList());
    }
  }

  /** Returns the fields of one time. */
  Map<String, Object> slot(ForeignSlot slot) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", text(slot.start()));
    fields.put(
        "duration", duration(PassedTime.between(slot.start(), slot.end(), conference.zone())));
    List<String> rooms =
        slot.rooms().stream()
            .map(key -> conference.ids(NamedList.ROOMS).of(key))
            .distinct()
            .toList();
    if (rooms.size() == 1) {
      fields.put("room", rooms.get(0));
    } else if (!rooms.isEmpty()) {
      fields.put("rooms", rooms);
    }
    return fields;
  }

  /** Returns minutes, or hours and minutes. */
  static Object duration(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes <= IN_MINUTES) {
      return minutes;
    }
    return minutes % 60 == 0 ? minutes / 60 + "h" : "%sh %sm".formatted(minutes / 60, minutes % 60);
  }

  /**
   * Returns the extra values of a session with those of its only time, or with a list {@code slots}
   * for several.
   */
  static Map<String, Object> extra(ForeignSession session) {
    Map<String, Object> extra = new LinkedHashMap<>(session.extra().values());
    Set<String> names = new LinkedHashSet<>();
    session.slots().forEach(slot -> names.addAll(slot.extra().values().keySet()));
    for (String name : names) {
      Map<String, Object> all = new LinkedHashMap<>(Values.map(extra.get(name)));
      List<Map<String, Object>> each =
          session.slots().stream()
              .map(ForeignSlot::extra)
              .map(Extra::values)
              .map(values -> Values.map(values.get(name)))
              .toList();
      if (each.size() == 1) {
        Map<String, Object> only = new LinkedHashMap<>(each.get(0));
        all.forEach(only::putIfAbsent);
        all = only;
      } else {
        all.put("slots", each);
      }
      extra.put(name, all);
    }
    return extra;
  }
}
