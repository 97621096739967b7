package org.lectern.content;

import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Room;

/** A room in {@code conference.yaml}. */
final class RoomFields {
  static final Field<String> ID = NamedFields.id("room-f");
  static final Field<String> NAME = NamedFields.name("\"Room F\"");
  static final Field<Integer> CAPACITY =
      Field.of("capacity", Kinds.COUNT, "how many people it holds", "100");
  static final Field<String> DESCRIPTION =
      Field.of("description", Kinds.TEXT, "what to know about it", "\"On the first floor\"")
          .asTranslatable();
  static final Shape SHAPE = Shape.of("room", ID, NAME, CAPACITY, DESCRIPTION);

  private RoomFields() {}

  static Optional<Room> room(Values values) {
    return values
        .get(ID)
        .map(
            id ->
                new Room(
                    id,
                    values.get(NAME).orElse(id),
                    values.get(CAPACITY).map(OptionalInt::of).orElse(OptionalInt.empty()),
                    values.get(DESCRIPTION)));
  }
}
