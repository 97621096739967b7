package org.lectern.importer.write;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;
import org.lectern.importer.model.Stated;

/** Makes {@code conference.yaml} of a foreign schedule. */
final class ConferencePiece {
  /** The same as for a new conference. */
  private static final String URL = "https://program.example.org/";

  private static final String NAME = "Imported conference";

  private final ForeignConference said;
  private final ImportOptions options;
  private final PublicNames names;
  private final Optional<String> name;
  private final ZoneId zone;
  private final Unsaid unsaid;
  private final Imported imported;
  private final boolean hasDays;
  private final Days days;
  private final GivenIds rooms = new GivenIds();
  private final GivenIds tracks = new GivenIds();
  private final GivenIds types = new GivenIds();
  private final List<Map<String, Object>> writtenRooms;
  private final List<Map<String, Object>> writtenTracks;
  private final List<Map<String, Object>> writtenTypes;
  private final Map<String, Object> extra;

  /**
   * A conference, which may be there already.
   *
   * @param here the fields of its file
   * @param before what the last import wrote of them
   */
  ConferencePiece(
      Imported imported, Reading reading, Map<String, Object> here, Map<String, Object> before) {
    this.imported = imported;
    this.options = reading.options();
    this.names = new PublicNames(reading.findings());
    this.said = imported.conference();
    this.unsaid = new Unsaid(here, before);
    this.name =
        said.name()
            .filter(it -> !it.isBlank())
            .map(it -> names.of(it, "the conference", NAME))
            .filter(it -> !it.equals(NAME));
    this.zone =
        options
            .zone()
            .or(() -> said.zone().map(Stated::value))
            .or(() -> Times.zone(here))
            .orElse(ZoneId.of("Etc/UTC"));
    List<ForeignSlot> slots =
        imported.sessions().stream().flatMap(one -> one.slots().stream()).toList();
    this.hasDays = said.start().isPresent() || said.end().isPresent() || !slots.isEmpty();
    this.days = Days.of(said, said.dayStarts().or(() -> Times.dayStarts(here)), slots);
    this.extra = new LinkedHashMap<>(said.extra().values());
    this.writtenRooms = writtenRooms();
    this.writtenTracks = writtenTracks();
    this.writtenTypes = writtenTypes();
  }

  /** What had to be guessed, and isn't there yet. */
  List<String> guesses() {
    List<String> guesses = new ArrayList<>();
    if (name.isEmpty() && unsaid.isFree("name")) {
      guesses.add("name: isn't in the file, write it");
    }
    if (options.url().isEmpty() && unsaid.isFree("url")) {
      guesses.add(
          said.url()
              .map(
                  url ->
                      "url: is where the file comes from, %s; make it the address of this site, or"
                          + " give --url")
              .orElse("url: isn't in the file, write where this site will be, or give --url")
              .formatted(said.url().orElse("")));
    }
    if (options.zone().isEmpty() && said.zone().isEmpty() && unsaid.isFree("timezone")) {
      guesses.add("timezone: isn't in the file, correct " + zone + ", or give --timezone");
    }
    return guesses;
  }

  Days days() {
    return days;
  }

  ZoneId zone() {
    return zone;
  }

  /** The ids of rooms, by their keys. */
  GivenIds rooms() {
    return rooms;
  }

  /** The ids of tracks, by their keys. */
  GivenIds tracks() {
    return tracks;
  }

  /** The ids of types, by their keys. */
  GivenIds types() {
    return types;
  }

  /**
   * The file.
   *
   * @param shown addresses that the texts show and that look private
   */
  Piece piece(Collection<String> shown) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "name", name, NAME);
    put(
        fields,
        "url",
        options.url().map(ConferencePiece::site),
        said.url().map(ConferencePiece::site).orElse(URL));
    put(fields, "timezone", options.zone().or(this::saidZone), zone);
    put(fields, "start", hasDays ? Optional.of(days.start()) : Optional.empty(), days.start());
    put(fields, "end", hasDays ? Optional.of(days.end()) : Optional.empty(), days.end());
    put(fields, "language", language(), "en");
    said.dayStarts()
        .ifPresentOrElse(
            time -> fields.put("day_starts", time.toString()),
            () -> unsaid.keep(fields, "day_starts"));
    put(fields, "rooms", writtenRooms);
    put(fields, "tracks", writtenTracks);
    put(fields, "session_types", writtenTypes);
    put(fields, "publish", shown.stream().sorted().toList());
    Pieces.extra(fields, unsaid.extra(extra, fields));
    return new Piece(Kind.CONFERENCE, "", Kind.CONFERENCE.path(""), fields, "");
  }

  /** What is told of rooms and tracks, and what has no place in Lectern's fields. */
  Stream<Piece> descriptions() {
    return Stream.concat(
            Stream.of(writtenRooms, writtenTracks)
                .flatMap(List::stream)
                .filter(one -> one.containsKey("description")),
            Stream.of(Map.<String, Object>of("extra", extra)))
        .map(one -> new Piece(Kind.CONFERENCE, "", Kind.CONFERENCE.path(""), one, ""));
  }

  private static void put(Map<String, Object> fields, String name, List<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
  }

  /** What is said; else what the last import said; else what is likely, where nothing is there. */
  private void put(Map<String, Object> fields, String field, Optional<?> known, Object likely) {
    if (known.isPresent()) {
      fields.put(field, known.get().toString());
    } else {
      unsaid.likely(fields, field, likely.toString());
    }
  }

  private Optional<ZoneId> saidZone() {
    return said.zone().filter(Stated::isSaid).map(Stated::value);
  }

  /** Without what the address of a site can't have, and with a slash at its end. */
  private static String site(String url) {
    String path = url.replaceFirst("[?#].*", "");
    return path.endsWith("/") ? path : path + "/";
  }

  /** The language that most sessions say; those of speakers that say none are in another. */
  private Optional<String> language() {
    long silent =
        imported.sessions().stream()
            .filter(session -> session.language().isEmpty() && !session.speakers().isEmpty())
            .count();
    return imported.sessions().stream()
        .flatMap(session -> session.language().stream())
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(most -> most.getValue() > silent)
        .map(Map.Entry::getKey);
  }

  private List<Map<String, Object>> writtenRooms() {
    Stream<String> used =
        imported.sessions().stream()
            .flatMap(session -> session.slots().stream())
            .map(ForeignSlot::rooms)
            .flatMap(List::stream);
    return all(imported.rooms(), ForeignRoom::key, used, ForeignRoom::named).stream()
        .map(
            room -> {
              String name = names.of(room.name(), "a room", "Room");
              String id = rooms.give(room.key(), room.id(), name);
              Map<String, Object> fields = named(id, name);
              room.capacity().ifPresent(value -> fields.put("capacity", value));
              room.description().ifPresent(value -> fields.put("description", value));
              keep("rooms", id, room.extra().values());
              return fields;
            })
        .toList();
  }

  private List<Map<String, Object>> writtenTracks() {
    Stream<String> used =
        imported.sessions().stream().map(ForeignSession::track).flatMap(Optional::stream);
    return all(imported.tracks(), ForeignTrack::key, used, ForeignTrack::named).stream()
        .map(
            track -> {
              String name = names.of(track.name(), "a track", "Track");
              String id = tracks.give(track.key(), track.id(), name);
              Map<String, Object> fields = named(id, name);
              track.color().ifPresent(value -> fields.put("color", value));
              track.description().ifPresent(value -> fields.put("description", value));
              keep("tracks", id, track.extra().values());
              return fields;
            })
        .toList();
  }

  private List<Map<String, Object>> writtenTypes() {
    Stream<String> used =
        imported.sessions().stream().map(ForeignSession::type).flatMap(Optional::stream);
    return all(imported.types(), ForeignType::key, used, ForeignType::named).stream()
        .map(
            type -> {
              String name = names.of(type.name(), "a type", "Session");
              Map<String, Object> fields = named(types.give(type.key(), type.id(), name), name);
              type.duration()
                  .filter(LocalTimes::canLast)
                  .ifPresent(value -> fields.put("duration", Pieces.duration(value)));
              if (type.service()) {
                fields.put("service", true);
              }
              return fields;
            })
        .toList();
  }

  private static Map<String, Object> named(String id, String name) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("name", name);
    return fields;
  }

  /** Those that the file lists, and those that only its sessions name. */
  private static <T> Collection<T> all(
      List<T> listed, Function<T, String> key, Stream<String> used, Function<String, T> named) {
    Map<String, T> all = new LinkedHashMap<>();
    listed.forEach(one -> all.putIfAbsent(key.apply(one), one));
    used.forEach(name -> all.computeIfAbsent(name, named));
    return all.values();
  }

  /** Puts what a room or a track has beside its fields into the conference's own. */
  private void keep(String list, String id, Map<String, Object> values) {
    values.forEach((format, value) -> within(within(extra, format), list).put(id, value));
  }

  private static Map<String, Object> within(Map<String, Object> map, String name) {
    Map<String, Object> inner = new LinkedHashMap<>();
    if (map.get(name) instanceof Map<?, ?> given) {
      given.forEach((key, value) -> inner.put(key.toString(), value));
    }
    map.put(name, inner);
    return inner;
  }
}
