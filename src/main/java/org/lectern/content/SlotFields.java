package org.lectern.content;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.lectern.content.field.End;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;

/** One time and place of a session that is given more than once. */
final class SlotFields {
  static final Field<LocalDateTime> START =
      Field.of("start", Kinds.DATE_TIME, "when it starts, local time", "2021-06-06 13:45")
          .asRequired();
  static final Field<End> END =
      Field.of("end", Kinds.END, "when it ends, local time", "2021-06-06 14:15");
  static final Field<Duration> DURATION =
      Field.of("duration", Kinds.DURATION, "how long it takes, in place of `end`", "30");
  static final Field<String> ROOM =
      Field.of("room", Kinds.oneReference(Form.Reference.ROOM, "rooms"), "where it is", "room-f");
  static final Field<List<String>> ROOMS =
      Field.of(
          "rooms",
          Kinds.listOf(Kinds.reference(Form.Reference.ROOM)),
          "where it is, if it takes several rooms",
          "[room-a, room-b]");
  static final Shape SHAPE =
      Shape.of("slot", START, END, DURATION, ROOM, ROOMS)
          .atMostOne(END, DURATION)
          .atMostOne(ROOM, ROOMS);

  private SlotFields() {}

  static Optional<WrittenSlot> slot(Values values) {
    return values
        .get(START)
        .map(
            start ->
                new WrittenSlot(
                    start,
                    values.get(END),
                    values.get(DURATION),
                    values.get(ROOM).map(List::of).orElse(values.list(ROOMS)),
                    values.wrote(END) || values.wrote(DURATION)));
  }
}
