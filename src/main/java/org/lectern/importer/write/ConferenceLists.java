package org.lectern.importer.write;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;

/** The rooms, tracks and types of a foreign schedule, as {@code conference.yaml} lists them. */
final class ConferenceLists {
  private final PublicNames names;
  private final Map<Listed, GivenIds> ids = new EnumMap<>(Listed.class);
  private final Map<Listed, List<Map<String, Object>>> written = new EnumMap<>(Listed.class);
  private final Map<String, Object> extra;

  /** Those of an import into a conference, of which the fields and what was imported are known. */
  ConferenceLists(
      Imported imported,
      PublicNames names,
      Findings findings,
      Map<String, Object> here,
      Map<String, Object> before) {
    this.names = names;
    this.extra = new LinkedHashMap<>(imported.conference().extra().values());
    for (Listed list : Listed.values()) {
      ids.put(list, new GivenIds(list, here, before, findings));
    }
    written.put(Listed.ROOMS, rooms(imported));
    written.put(Listed.TRACKS, tracks(imported));
    written.put(Listed.TYPES, types(imported));
  }

  /** The ids of a list, by the keys that the foreign file has. */
  GivenIds ids(Listed list) {
    return ids.get(list);
  }

  /** The entries of a list, as they are written. */
  List<Map<String, Object>> written(Listed list) {
    return written.get(list);
  }

  /** What the conference, its rooms and its tracks have beside their fields. */
  Map<String, Object> extra() {
    return extra;
  }

  private List<Map<String, Object>> rooms(Imported imported) {
    Stream<String> used =
        imported.sessions().stream()
            .flatMap(session -> session.slots().stream())
            .map(ForeignSlot::rooms)
            .flatMap(List::stream);
    Map<ForeignRoom, String> rooms =
        all(
            Listed.ROOMS,
            imported.rooms(),
            ForeignRoom::key,
            used,
            ForeignRoom::named,
            ForeignRoom::name);
    return rooms.entrySet().stream()
        .map(
            entry -> {
              ForeignRoom room = entry.getKey();
              Map<String, Object> fields =
                  named(Listed.ROOMS, room.key(), room.id(), entry.getValue());
              room.capacity().ifPresent(value -> fields.put("capacity", value));
              room.description().ifPresent(value -> fields.put("description", value));
              keep(Listed.ROOMS, fields, room.extra().values());
              return fields;
            })
        .toList();
  }

  private List<Map<String, Object>> tracks(Imported imported) {
    Stream<String> used =
        imported.sessions().stream().map(ForeignSession::track).flatMap(Optional::stream);
    Map<ForeignTrack, String> tracks =
        all(
            Listed.TRACKS,
            imported.tracks(),
            ForeignTrack::key,
            used,
            ForeignTrack::named,
            ForeignTrack::name);
    return tracks.entrySet().stream()
        .map(
            entry -> {
              ForeignTrack track = entry.getKey();
              Map<String, Object> fields =
                  named(Listed.TRACKS, track.key(), track.id(), entry.getValue());
              track.color().ifPresent(value -> fields.put("color", value));
              track.description().ifPresent(value -> fields.put("description", value));
              keep(Listed.TRACKS, fields, track.extra().values());
              return fields;
            })
        .toList();
  }

  private List<Map<String, Object>> types(Imported imported) {
    Stream<String> used =
        imported.sessions().stream().map(ForeignSession::type).flatMap(Optional::stream);
    Map<ForeignType, String> types =
        all(
            Listed.TYPES,
            imported.types(),
            ForeignType::key,
            used,
            ForeignType::named,
            ForeignType::name);
    return types.entrySet().stream()
        .map(
            entry -> {
              ForeignType type = entry.getKey();
              Map<String, Object> fields =
                  named(Listed.TYPES, type.key(), type.id(), entry.getValue());
              type.duration()
                  .filter(LocalTimes::canLast)
                  .ifPresent(value -> fields.put("duration", TimeFields.duration(value)));
              if (type.service()) {
                fields.put("service", true);
              }
              return fields;
            })
        .toList();
  }

  private Map<String, Object> named(Listed list, String key, Optional<String> wish, String name) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", ids.get(list).give(key, wish, name));
    fields.put("name", name);
    return fields;
  }

  /** Those that the file lists, and those that only its sessions name, with public names. */
  private <T> Map<T, String> all(
      Listed list,
      List<T> listed,
      Function<T, String> key,
      Stream<String> used,
      Function<String, T> named,
      Function<T, String> name) {
    Map<String, T> all = new LinkedHashMap<>();
    listed.forEach(one -> all.putIfAbsent(key.apply(one), one));
    used.forEach(one -> all.computeIfAbsent(one, named));
    Map<T, String> called = new LinkedHashMap<>();
    all.values()
        .forEach(
            one -> called.put(one, names.of(name.apply(one), "a " + list.one(), list.nameless())));
    ids.get(list).know(called.values());
    return called;
  }

  /** Puts what a room or a track has beside its fields into the conference's own. */
  private void keep(Listed list, Map<String, Object> fields, Map<String, Object> values) {
    values.forEach(
        (format, value) ->
            Values.within(Values.within(extra, format), list.field())
                .put(fields.get("id").toString(), value));
  }
}
