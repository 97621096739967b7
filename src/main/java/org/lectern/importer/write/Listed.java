package org.lectern.importer.write;

import java.util.Map;
import java.util.stream.Stream;
import org.lectern.content.field.Ids;

/** A list of {@code conference.yaml} whose entries sessions name by their ids. */
enum Listed {
  ROOMS("rooms", "room"),
  TRACKS("tracks", "track"),
  TYPES("session_types", "type");

  private final String field;
  private final String one;

  Listed(String field, String one) {
    this.field = field;
    this.one = one;
  }

  /** The list's field. */
  String field() {
    return field;
  }

  /** What an entry is called. */
  String one() {
    return one;
  }

  /** The ids that a session names, or one of its slots. */
  Stream<String> namedBy(Map<String, Object> session) {
    Stream<String> own =
        Stream.of(one, field).map(session::get).flatMap(Listed::texts).map(Ids::plain);
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
