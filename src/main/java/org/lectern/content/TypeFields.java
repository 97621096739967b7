package org.lectern.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.SessionType;

/** A type of session in {@code conference.yaml}. */
final class TypeFields {
  static final Field<String> ID = NamedFields.id("paper");
  static final Field<String> NAME = NamedFields.name("\"Paper Presentation\"");
  static final Field<Duration> DURATION = NamedFields.duration("30");
  static final Field<List<SessionType.Format>> FORMATS =
      Field.of(
              "formats",
              Kinds.listOf(Kinds.object(FormatFields.SHAPE, FormatFields::format)),
              "the forms that its sessions can have",
              "[ { id: regular, name: \"Regular Presentation\" } ]")
          .asTranslatable();
  static final Field<Boolean> SERVICE =
      Field.of(
          "service",
          Kinds.FLAG,
          "`true` for breaks, meals and registration: on the schedule, without a page",
          "true");
  static final Field<String> DESCRIPTION =
      Field.of("description", Kinds.TEXT, "what to expect of it", "\"A talk with questions\"")
          .asTranslatable();
  static final Shape SHAPE =
      Shape.of("session type", ID, NAME, DURATION, FORMATS, SERVICE, DESCRIPTION);

  private TypeFields() {}

  static Optional<SessionType> type(Values values) {
    return values
        .get(ID)
        .map(
            id ->
                new SessionType(
                    id,
                    values.get(NAME).orElse(id),
                    values.get(DURATION),
                    values.list(FORMATS),
                    values.get(SERVICE).orElse(false),
                    values.get(DESCRIPTION)));
  }
}
