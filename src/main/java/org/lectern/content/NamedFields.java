package org.lectern.content;

import java.time.Duration;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;

/** Fields of whatever {@code conference.yaml} lists for session files to name. */
final class NamedFields {
  private NamedFields() {}

  static Field<String> id(String example) {
    return Field.of("id", Kinds.ID, "its name in addresses and in session files", example)
        .asRequired();
  }

  static Field<String> name(String example) {
    return Field.of("name", Kinds.TEXT, "what it is called", example).asRequired().asTranslatable();
  }

  static Field<Duration> duration(String example) {
    return Field.of(
        "duration",
        Kinds.DURATION,
        "how long its sessions take that don't say it themselves",
        example);
  }
}
