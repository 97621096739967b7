package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Address;

/** What one needs to get into a session, in {@code conference.yaml}. */
final class RequirementFields {
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "what one must do or be", "\"be a member\"")
          .asRequired()
          .asTranslatable();
  static final Field<Address> URL =
      Field.of("url", Kinds.ADDRESS, "where one sees to it", "https://members.example.org/join")
          .asTranslatable();
  static final Shape SHAPE = Shape.of("requirement", NAME, URL);

  private RequirementFields() {}

  static Optional<AccessPolicy.Requirement> requirement(Values values) {
    return values.get(NAME).map(name -> new AccessPolicy.Requirement(name, values.get(URL)));
  }
}
