package org.lectern.content;

import java.time.Duration;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.SessionType;

/** A format of a session type in {@code conference.yaml}. */
final class FormatFields {
  static final Field<String> ID =
      Field.of("id", Kinds.ID, "its name in addresses and in session files", "regular")
          .asRequired();
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "what it is called", "\"Regular Presentation\"")
          .asRequired()
          .asTranslatable();
  static final Field<Duration> DURATION =
      Field.of(
          "duration",
          Kinds.DURATION,
          "how long its sessions take that don't say it themselves",
          "20");
  static final Shape SHAPE = Shape.of("format", ID, NAME, DURATION);

  private FormatFields() {}

  static Optional<SessionType.Format> format(Values values, Reading reading) {
    return values
        .get(ID)
        .map(id -> new SessionType.Format(id, values.get(NAME).orElse(id), values.get(DURATION)));
  }
}
