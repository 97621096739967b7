package org.lectern.importer.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.content.field.Ids;
import org.lectern.importer.model.ForeignSession;

/** A list in {@code conference.yaml} whose entries sessions refer to by id. */
enum NamedList {
  ROOMS("rooms", "room", "Room"),
  TRACKS("tracks", "track", "Track"),
  TYPES("session_types", "type", "Session");

  private final String field;
  private final String one;
  private final String nameless;

  NamedList(String field, String one, String nameless) {
    this.field = field;
    this.one = one;
    this.nameless = nameless;
  }

  /** Returns the name of its field. */
  String field() {
    return field;
  }

  /** Returns what one entry is called. */
  String one() {
    return one;
  }

  /** Returns the name of an entry without one. */
  String nameless() {
    return nameless;
  }

  /** Returns the entries of a conference's list; none if they have no unique ids. */
  List<Map<String, Object>> entries(Map<String, Object> conference) {
    List<?> entries = Values.list(conference.get(field));
    return ThreeWayMerge.isOfNamed(entries)
        ? entries.stream().map(Values::map).toList()
        : List.of();
  }

  /** Returns the keys that a session of a foreign schedule refers to. */
  Stream<String> keys(ForeignSession session) {
    return switch (this) {
      case ROOMS -> session.slots().stream().flatMap(slot -> slot.rooms().stream());
      case TRACKS -> session.track().stream();
      case TYPES -> session.type().stream();
    };
  }

  /** Returns the ids that a session or one of its slots refers to. */
  Stream<String> namedBy(Map<String, Object> session) {
    Stream<String> own =
        Stream.of(one, field).map(session::get).flatMap(NamedList::texts).map(Ids::plain);
    Stream<String> ofSlots =
        Values.list(session.get("slots")).stream().map(Values::map).flatMap(this::namedBy);
    return Stream.concat(own, ofSlots);
  }

  private static Stream<String> texts(Object value) {
    return Stream.concat(Values.list(value).stream(), Stream.of(value == null ? "" : value))
        .filter(each -> each instanceof String text && !text.isBlank())
        .map(Object::toString);
  }
}
