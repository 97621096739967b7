package org.lectern.content;

import java.time.Duration;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.SessionType;

/** A format of a session type in {@code conference.yaml}. */
final class FormatFields {
  static final Field<String> ID = NamedFields.id("regular");
  static final Field<String> NAME = NamedFields.name("\"Regular Presentation\"");
  static final Field<Duration> DURATION = NamedFields.duration("20");
  static final Shape SHAPE = Shape.of("format", ID, NAME, DURATION);

  private FormatFields() {}

  static Optional<SessionType.Format> format(Values values) {
    return values
        .get(ID)
        .map(id -> new SessionType.Format(id, values.get(NAME).orElse(id), values.get(DURATION)));
  }
}
