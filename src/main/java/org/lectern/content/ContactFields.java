package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Media;

/** Who answers questions about a media item. */
final class ContactFields {
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "who it is", "\"Neil Cowie\"").asRequired().asTranslatable();
  static final Field<Boolean> EMAIL =
      Field.of(
          "email",
          Kinds.EMAIL,
          "for your own records: readers see only that there is one",
          "name@example.org");
  static final Shape SHAPE = Shape.of("contact", NAME, EMAIL);

  private ContactFields() {}

  static Optional<Media.Contact> contact(Values values) {
    return values.get(NAME).map(name -> new Media.Contact(name, values.has(EMAIL)));
  }
}
