package org.lectern.importer.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.content.field.Ids;
import org.lectern.importer.model.ForeignSession;

/** A list of {@code conference.yaml} whose entries sessions name by their ids. */
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

  /** The list's field. */
  String field() {
    return field;
  }

  /** What an entry is called. */
  String one() {
    return one;
  }

  /** The name of an entry that has none. */
  String nameless() {
    return nameless;
  }

  /** The entries of a conference's list; none where they have no ids of their own. */
  List<Map<String, Object>> entries(Map<String, Object> conference) {
    List<?> entries = Values.list(conference.get(field));
    return Merge.isOfNamed(entries) ? entries.stream().map(Values::map).toList() : List.of();
  }

  /** The keys that a session of a foreign schedule names. */
  Stream<String> keys(ForeignSession session) {
    return switch (this) {
      case ROOMS -> session.slots().stream().flatMap(slot -> slot.rooms().stream());
      case TRACKS -> session.track().stream();
      case TYPES -> session.type().stream();
    };
  }

  /** The ids that a session names, or one of its slots. */
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
