package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignEntry;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;

/** The rooms, tracks and types of a foreign schedule, as {@code conference.yaml} lists them. */
final class ConferenceLists {
  private final PublicNames names;
  private final Map<NamedList, IdAssigner> ids = new EnumMap<>(NamedList.class);
  private final Map<NamedList, List<Map<String, Object>>> written = new EnumMap<>(NamedList.class);
  private final Map<String, Object> extra;

  /**
   * Creates the lists for an import into a conference.
   *
   * @param here the conference's fields
   * @param before the fields that the last import wrote
   */
  ConferenceLists(
      Imported imported,
      PublicNames names,
      Findings findings,
      Map<String, Object> here,
      Map<String, Object> before) {
    this.names = names;
    this.extra = new LinkedHashMap<>(imported.conference().extra().values());
    for (NamedList list : NamedList.values()) {
      ids.put(list, new IdAssigner(list, here, before, findings));
    }
    List<ForeignSession> sessions = imported.sessions();
    write(NamedList.ROOMS, imported.rooms(), sessions, ForeignRoom::named, this::room);
    write(NamedList.TRACKS, imported.tracks(), sessions, ForeignTrack::named, this::track);
    write(NamedList.TYPES, imported.types(), sessions, ForeignType::named, ConferenceLists::type);
  }

  /** Returns the ids of a list, by the keys in the foreign file. */
  IdAssigner ids(NamedList list) {
    return ids.get(list);
  }

  /** Returns the entries of a list, as they are written. */
  List<Map<String, Object>> written(NamedList list) {
    return written.get(list);
  }

  /** Returns the values of the conference, its rooms and its tracks that have no fields. */
  Map<String, Object> extra() {
    return extra;
  }

  private void room(ForeignRoom room, Map<String, Object> fields) {
    room.capacity().ifPresent(value -> fields.put("capacity", value));
    room.description().ifPresent(value -> fields.put("description", value));
    keep(NamedList.ROOMS, fields, room.extra().values());
  }

  private void track(ForeignTrack track, Map<String, Object> fields) {
    track.color().ifPresent(value -> fields.put("color", value));
    track.description().ifPresent(value -> fields.put("description", value));
    keep(NamedList.TRACKS, fields, track.extra().values());
  }

  private static void type(ForeignType type, Map<String, Object> fields) {
    type.duration()
        .filter(LocalTimes::canLast)
        .ifPresent(value -> fields.put("duration", TimeFields.duration(value)));
    if (type.service()) {
      fields.put("service", true);
    }
  }

  /**
   * Writes the entries that the file lists, and those that only its sessions mention, with public
   * names.
   *
   * @param more adds the fields other than id and name
   */
  private <T extends ForeignEntry> void write(
      NamedList list,
      List<T> listed,
      List<ForeignSession> sessions,
      Function<String, T> named,
      BiConsumer<T, Map<String, Object>> more) {
    Map<String, T> all = new LinkedHashMap<>();
    listed.forEach(one -> all.putIfAbsent(one.key(), one));
    sessions.stream().flatMap(list::keys).forEach(key -> all.computeIfAbsent(key, named));
    Map<T, String> called = new LinkedHashMap<>();
    all.values()
        .forEach(one -> called.put(one, names.of(one.name(), "a " + list.one(), list.nameless())));
    ids.get(list).know(called.values());
    List<Map<String, Object>> entries = new ArrayList<>();
    called.forEach(
        (one, name) -> {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("id", ids.get(list).give(one.key(), one.id(), name));
          fields.put("name", name);
          more.accept(one, fields);
          entries.add(fields);
        });
    written.put(list, entries);
  }

  /** Adds the values of a room or track without a field to those of the conference. */
  private void keep(NamedList list, Map<String, Object> fields, Map<String, Object> values) {
    values.forEach(
        (format, value) ->
            Values.within(Values.within(extra, format), list.field())
                .put(fields.get("id").toString(), value));
  }
}
