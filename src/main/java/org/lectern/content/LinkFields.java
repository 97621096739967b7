package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Address;
import org.lectern.program.Link;

/** A link that a session or a speaker shows. */
final class LinkFields {
  static final Field<String> TITLE =
      Field.of("title", Kinds.TEXT, "what the link says", "\"Slides\"")
          .asRequired()
          .asTranslatable();
  static final Field<Address> URL =
      Field.of("url", Kinds.ADDRESS, "where it leads", "https://slides.example.org/").asRequired();
  static final Field<String> KIND =
      Field.of("kind", Kinds.TEXT, "what it leads to, in a word", "slides");
  static final Shape SHAPE = Shape.of("link", TITLE, URL, KIND);

  private LinkFields() {}

  static Optional<Link> link(Values values) {
    return values
        .get(URL)
        .map(
            address ->
                new Link(values.get(TITLE).orElse(address.toString()), address, values.get(KIND)));
  }
}
