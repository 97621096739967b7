package org.lectern.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.SessionType;

/** A type of session in {@code conference.yaml}. */
final class TypeFields {
  static final Field<String> ID =
      Field.of("id", Kinds.ID, "its name in addresses and in session files", "paper").asRequired();
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "what it is called", "\"Paper Presentation\"")
          .asRequired()
          .asTranslatable();
  static final Field<Duration> DURATION =
      Field.of(
          "duration",
          Kinds.DURATION,
          "how long its sessions take that don't say it themselves",
          "30");
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

  static Optional<SessionType> type(Values values, Reading reading) {
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
