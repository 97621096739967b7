package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Address;
import org.lectern.program.Conference;

/** Where the conference meets, in {@code conference.yaml}. */
final class VenueFields {
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "what it is called", "\"Seto Bay College\"")
          .asRequired()
          .asTranslatable();
  static final Field<String> ADDRESS =
      Field.of("address", Kinds.TEXT, "where it is", "\"2-1 Minato-dori, Hoshimi\"")
          .asTranslatable();
  static final Field<Address> URL =
      Field.of("url", Kinds.ADDRESS, "where to read more", "https://campus.example.org/")
          .asTranslatable();
  static final Shape SHAPE = Shape.of("venue", NAME, ADDRESS, URL);

  private VenueFields() {}

  static Optional<Conference.Venue> venue(Values values) {
    return values
        .get(NAME)
        .map(name -> new Conference.Venue(name, values.get(ADDRESS), values.get(URL)));
  }
}
