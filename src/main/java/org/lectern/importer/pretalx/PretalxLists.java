package org.lectern.importer.pretalx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.content.field.Colors;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.ForeignType;
import org.lectern.problem.Position;

/**
 * Rooms, tracks, types and tags of pretalx: lists of their own, which talks name by number, by
 * words, or by all that is known of them.
 */
final class PretalxLists {
  private static final String ROOM = "room";
  private static final String TRACK = "track";
  private static final String TYPE = "type";
  private static final String TAG = "tag";

  private final Findings findings;
  private final List<String> languages = new ArrayList<>(List.of("en"));
  private final Map<String, Map<String, Fields>> things = new LinkedHashMap<>();
  private boolean hasBreaks;

  PretalxLists(Findings findings) {
    this.findings = findings;
  }

  /** Says in which language words are wanted. */
  void prefer(String language) {
    languages.add(0, language);
  }

  /** Words in the language that is wanted. */
  Optional<String> words(Object value) {
    return Localized.in(languages, value);
  }

  /** Takes a thing of a list; false where it is of no list that is known. */
  boolean add(String list, Fields thing) {
    Optional<String> kind = kind(list, thing);
    kind.ifPresent(known -> put(known, thing));
    return kind.isPresent();
  }

  private static Optional<String> kind(String list, Fields thing) {
    if (list.startsWith("submission") || list.startsWith("type") || thing.has("default_duration")) {
      return Optional.of(TYPE);
    }
    if (list.startsWith(TAG) || thing.has(TAG)) {
      return Optional.of(TAG);
    }
    if (list.startsWith(TRACK) || (thing.has("color") && thing.has("name"))) {
      return Optional.of(TRACK);
    }
    return list.startsWith(ROOM) || (thing.has("name") && thing.has("capacity"))
        ? Optional.of(ROOM)
        : Optional.empty();
  }

  private String put(String kind, Fields thing) {
    String key =
        thing.number("id").map(Object::toString).or(() -> name(thing)).orElse("without a name");
    things.computeIfAbsent(kind, list -> new LinkedHashMap<>()).putIfAbsent(key, thing);
    return key;
  }

  private Optional<String> name(Fields thing) {
    return thing.value("name").or(() -> thing.value(TAG)).flatMap(this::words);
  }

  /** The key of a room that a talk names, by a number beside it if it has one. */
  Optional<String> room(Optional<Object> named, Optional<Long> number) {
    return key(ROOM, named, number);
  }

  Optional<String> track(Optional<Object> named, Optional<Long> number) {
    return key(TRACK, named, number);
  }

  Optional<String> type(Optional<Object> named, Optional<Long> number) {
    return key(TYPE, named, number);
  }

  /** The type of breaks. */
  String breaks() {
    hasBreaks = true;
    return ForeignType.BREAK.key();
  }

  /** The words of a tag. */
  Optional<String> tag(Object named) {
    return named instanceof String text && !text.isBlank()
        ? Optional.of(PlainText.line(text))
        : key(TAG, Optional.ofNullable(named), Optional.empty())
            .map(key -> things.get(TAG).get(key))
            .flatMap(this::name);
  }

  private Optional<String> key(String kind, Optional<Object> named, Optional<Long> number) {
    Map<String, Fields> known = things.computeIfAbsent(kind, list -> new LinkedHashMap<>());
    if (number.isPresent()) {
      named
          .filter(value -> !known.containsKey(number.get().toString()))
          .ifPresent(value -> known.put(number.get().toString(), thing(number.get(), value)));
      return Optional.of(number.get().toString());
    }
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Object value = named.get();
    if (value instanceof Number id) {
      return Optional.of(id.toString());
    }
    if (value instanceof Map<?, ?> map && !Localized.isOne(map)) {
      return Optional.of(put(kind, new Fields(Fields.named(map), Position.file(kind), findings)));
    }
    return words(value)
        .map(
            words ->
                known.entrySet().stream()
                    .filter(entry -> name(entry.getValue()).filter(words::equals).isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> put(kind, thing(null, value))));
  }

  private Fields thing(Long id, Object name) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (id != null) {
      fields.put("id", id);
    }
    fields.put("name", name);
    return new Fields(fields, Position.file("pretalx"), findings);
  }

  /** All rooms, in the order that pretalx gives them. */
  List<ForeignRoom> rooms() {
    return sorted(ROOM).stream().map(entry -> room(entry.getKey(), entry.getValue())).toList();
  }

  private List<Map.Entry<String, Fields>> sorted(String kind) {
    List<Map.Entry<String, Fields>> all =
        new ArrayList<>(things.getOrDefault(kind, Map.of()).entrySet());
    all.sort(
        Comparator.comparing(entry -> entry.getValue().number("position").orElse(Long.MAX_VALUE)));
    return all;
  }

  private ForeignRoom room(String key, Fields room) {
    Map<String, Object> identity = new LinkedHashMap<>();
    room.line("guid").ifPresent(guid -> identity.put("guid", guid));
    room.keep("id", room.number("id"));
    String name = called(room, "room " + key);
    OptionalInt capacity = room.count("capacity");
    Optional<String> description = room.value("description").flatMap(this::words);
    room.without("position");
    Pretalx.leavePrivate(room);
    return new ForeignRoom(
        key, Optional.empty(), name, capacity, description, Pretalx.extra(identity, room));
  }

  /** All tracks. */
  List<ForeignTrack> tracks() {
    return sorted(TRACK).stream().map(entry -> track(entry.getKey(), entry.getValue())).toList();
  }

  private ForeignTrack track(String key, Fields track) {
    track.keep("id", track.number("id"));
    String name = called(track, "track " + key);
    Optional<String> color = track.line("color").flatMap(Colors::of);
    Optional<String> description = track.value("description").flatMap(this::words);
    track.without("position", "requires_access_code");
    return new ForeignTrack(
        key, Optional.empty(), name, color, description, Pretalx.extra(Map.of(), track));
  }

  /** All types, and that of breaks where there are any. */
  List<ForeignType> types() {
    List<ForeignType> types = new ArrayList<>();
    for (Map.Entry<String, Fields> entry : sorted(TYPE)) {
      Fields type = entry.getValue();
      Optional<Duration> usual =
          type.number("default_duration")
              .filter(minutes -> minutes > 0 && minutes < 10_000)
              .map(Duration::ofMinutes);
      types.add(
          new ForeignType(
              entry.getKey(),
              Optional.empty(),
              called(type, "type " + entry.getKey()),
              usual,
              false));
    }
    if (hasBreaks) {
      types.add(ForeignType.BREAK);
    }
    return types;
  }

  private String called(Fields thing, String otherwise) {
    Object written = thing.value("name").orElse("");
    Optional<String> name = words(written);
    if (name.isEmpty()) {
      thing.noteChanged("a name that is in another list: " + otherwise);
    }
    if (Localized.isMore(written)) {
      thing.noteKept("name in other languages");
      thing.keep("name", written);
    }
    return name.orElse(otherwise);
  }
}
