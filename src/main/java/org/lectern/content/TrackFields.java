package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Track;

/** A track in {@code conference.yaml}. */
final class TrackFields {
  static final Field<String> ID = NamedFields.id("research");
  static final Field<String> NAME = NamedFields.name("\"Research\"");
  static final Field<String> COLOR =
      Field.of("color", Kinds.COLOR, "marks its sessions on the schedule", "\"#1b6ca8\"");
  static final Field<String> DESCRIPTION =
      Field.of("description", Kinds.TEXT, "what it is about", "\"What studies have found\"")
          .asTranslatable();
  static final Shape SHAPE = Shape.of("track", ID, NAME, COLOR, DESCRIPTION);

  private TrackFields() {}

  static Optional<Track> track(Values values) {
    return values
        .get(ID)
        .map(
            id ->
                new Track(
                    id, values.get(NAME).orElse(id), values.get(COLOR), values.get(DESCRIPTION)));
  }
}
