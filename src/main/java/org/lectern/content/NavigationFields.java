package org.lectern.content;

import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Address;
import org.lectern.program.NavigationItem;
import org.lectern.program.NavigationItem.Target;

/** An entry of the menu in {@code conference.yaml}. */
final class NavigationFields {
  static final Field<NavigationItem.Section> SECTION =
      Field.of(
          "section",
          Kinds.oneOf(NavigationItem.Section.class),
          "a part of the program",
          "schedule");
  static final Field<String> PAGE =
      Field.of("page", Kinds.reference(Form.Reference.PAGE), "a page of your own", "about");
  static final Field<Address.Web> URL =
      Field.of("url", Kinds.WEB_ADDRESS, "another site", "https://tickets.example.org/");
  static final Field<String> TITLE =
      Field.of(
              "title",
              Kinds.TEXT,
              "what the entry says; the page's own title unless it leads to another site",
              "\"Tickets\"")
          .asTranslatable();
  static final Shape SHAPE =
      Shape.of("menu entry", SECTION, PAGE, URL, TITLE).exactlyOne(SECTION, PAGE, URL);

  private NavigationFields() {}

  static Optional<NavigationItem> item(Values values, Reading reading) {
    Optional<String> title = values.get(TITLE);
    if (values.has(URL) && title.isEmpty()) {
      reading.report(
          Problem.of(
              Rule.MISSING_FIELD,
              values.mapping().position(),
              "title is missing: an entry that leads to another site needs one",
              "add title: " + TITLE.example()));
    }
    Optional<Target> target =
        values
            .get(SECTION)
            .map(Target.class::cast)
            .or(() -> values.get(PAGE).map(NavigationItem.FreePage::new))
            .or(() -> values.get(URL).map(NavigationItem.Elsewhere::new));
    return target.map(where -> new NavigationItem(title, where));
  }
}
