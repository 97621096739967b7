package org.lectern.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.AccessPolicy;

/** A way into sessions in {@code conference.yaml}. */
final class AccessFields {
  static final Field<String> ID =
      Field.of("id", Kinds.ID, "its name in session files", "zoom").asRequired();
  static final Field<String> CHANNEL =
      Field.of("channel", Kinds.TEXT, "what the session runs on", "\"Zoom\"")
          .asRequired()
          .asTranslatable();
  static final Field<List<AccessPolicy.Requirement>> REQUIRES =
      Field.of(
              "requires",
              Kinds.listOf(Kinds.object(RequirementFields.SHAPE, RequirementFields::requirement)),
              "what one needs",
              "[ { name: \"be a member\", url: \"https://members.example.org/join\" } ]")
          .asTranslatable();
  static final Field<Duration> OPENS =
      Field.of("opens", Kinds.DURATION, "how long before the start the door opens", "10");
  static final Field<String> NOTE =
      Field.of("note", Kinds.TEXT, "what else to know", "\"The button is on the members' site.\"")
          .asTranslatable();
  static final Shape SHAPE = Shape.of("access policy", ID, CHANNEL, REQUIRES, OPENS, NOTE);

  private AccessFields() {}

  static Optional<AccessPolicy> access(Values values) {
    return values
        .get(ID)
        .map(
            id ->
                new AccessPolicy(
                    id,
                    values.get(CHANNEL).orElse(id),
                    values.list(REQUIRES),
                    values.get(OPENS),
                    values.get(NOTE)));
  }
}
