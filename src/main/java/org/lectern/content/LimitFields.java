package org.lectern.content;

import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Limits;

/** How long texts may be, in {@code conference.yaml}. */
final class LimitFields {
  static final Field<Integer> ABSTRACT_WORDS =
      Field.of("abstract_words", Kinds.COUNT, "the most words that an abstract may have", "300");
  static final Field<Integer> ABSTRACT_CHARACTERS =
      Field.of(
          "abstract_characters",
          Kinds.COUNT,
          "the same for abstracts in a script without spaces, such as Japanese, in characters",
          "800");
  static final Shape SHAPE = Shape.of("limit", ABSTRACT_WORDS, ABSTRACT_CHARACTERS);

  private LimitFields() {}

  static Optional<Limits> limits(Values values) {
    return Optional.of(
        new Limits(count(values, ABSTRACT_WORDS), count(values, ABSTRACT_CHARACTERS)));
  }

  private static OptionalInt count(Values values, Field<Integer> field) {
    return values.get(field).map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
