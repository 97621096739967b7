package org.lectern.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.content.source.Node;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Address;
import org.lectern.program.Look;

/** What the site looks like, in {@code conference.yaml}. */
final class ThemeFields {
  private static final List<String> PICTURES =
      List.of(".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif");
  private static final List<String> FONTS = List.of(".woff2", ".woff", ".ttf", ".otf");

  static final Field<String> ACCENT =
      Field.of("accent", Kinds.COLOR, "the color of links, on white", "\"#2438c9\"");
  static final Field<String> ACCENT_DARK =
      Field.of(
          "accent_dark",
          Kinds.COLOR,
          "the same for readers who like dark pages; a lighter `accent` unless given",
          "\"#adb8ff\"");
  static final Field<Address.File> LOGO =
      Field.of("logo", Kinds.FILE, "a picture in place of the name", "media/logo.svg")
          .asTranslatable();
  static final Field<Address.File> LOGO_DARK =
      Field.of("logo_dark", Kinds.FILE, "the same for dark pages", "media/logo-dark.svg")
          .asTranslatable();
  static final Field<Boolean> LOGO_WITH_NAME =
      Field.of(
          "logo_with_name",
          Kinds.FLAG,
          "`true`: the logo stands beside the name, since it doesn't say it",
          "true");
  static final Field<Look.Font> FONT =
      Field.of(
          "font",
          Kinds.oneOf(Look.Font.class),
          "what texts are set in; in Japanese these are Gothic and Mincho",
          "sans");
  static final Field<Look.Font> HEADING_FONT =
      Field.of("heading_font", Kinds.oneOf(Look.Font.class), "what headings are set in", "sans");
  static final Field<Address.File> FONT_FILE =
      Field.of(
          "font_file",
          Kinds.FILE,
          "a font of your own for texts; `font` stands in for it while it loads",
          "media/text.woff2");
  static final Field<Address.File> HEADING_FONT_FILE =
      Field.of(
          "heading_font_file",
          Kinds.FILE,
          "a bold font of your own for headings",
          "media/headings.woff2");
  static final Shape SHAPE =
      Shape.of(
          "theme",
          ACCENT,
          ACCENT_DARK,
          LOGO,
          LOGO_DARK,
          LOGO_WITH_NAME,
          FONT,
          HEADING_FONT,
          FONT_FILE,
          HEADING_FONT_FILE);

  private ThemeFields() {}

  static Optional<Look> look(Values values, Reading reading) {
    Optional<Address.File> dark = file(LOGO_DARK, PICTURES, "picture", values, reading);
    return Optional.of(
        new Look(
            values.get(ACCENT),
            values.get(ACCENT_DARK),
            file(LOGO, PICTURES, "picture", values, reading)
                .map(logo -> new Look.Logo(logo, dark, values.get(LOGO_WITH_NAME).orElse(false))),
            values.get(FONT),
            values.get(HEADING_FONT),
            file(FONT_FILE, FONTS, "font", values, reading),
            file(HEADING_FONT_FILE, FONTS, "font", values, reading)));
  }

  /** A file of a kind that browsers can use there. */
  private static Optional<Address.File> file(
      Field<Address.File> field,
      List<String> endings,
      String kind,
      Values values,
      Reading reading) {
    Optional<Address.File> file = values.get(field);
    Optional<Node> written = values.mapping().get(field.name());
    if (file.isPresent() && written.isPresent() && !endsIn(file.get(), endings)) {
      reading.report(
          Problem.of(
              Rule.BAD_VALUE,
              written.get().position(),
              "\"%s\" isn't a %s that browsers know".formatted(file.get(), kind),
              "use a file that ends in " + String.join(", ", endings)));
      return Optional.empty();
    }
    return file;
  }

  private static boolean endsIn(Address.File file, List<String> endings) {
    return endings.stream().anyMatch(file.path().toLowerCase(Locale.ROOT)::endsWith);
  }
}
