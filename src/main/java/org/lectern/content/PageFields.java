package org.lectern.content;

import java.util.List;
import java.util.Locale;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.program.Extra;
import org.lectern.program.Page;
import org.lectern.program.Source;

/** The front matter of a page of the conference's own. */
final class PageFields {
  static final Field<String> TITLE =
      Field.of("title", Kinds.TEXT, "what it is called", "\"About\"").asRequired().asTranslatable();
  static final Field<Locale> LANGUAGE =
      Field.of(
          "language",
          Kinds.LANGUAGE,
          "the language that it is in; the conference's first unless given",
          "ja");
  static final Field<List<String>> ALIASES =
      Field.of("aliases", Kinds.listOf(Kinds.ID), "names that the file had before", "[info]");
  static final Field<Extra> EXTRA =
      Field.of("extra", Kinds.EXTRA, "fields of your own, for your templates", "{ badge: gold }")
          .asTranslatable();
  static final Shape SHAPE = Shape.of("page", TITLE, LANGUAGE, ALIASES, EXTRA);

  private PageFields() {}

  /** The page, called by its slug where the title was refused. */
  static Page page(RecordInput written) {
    Source source = written.source(written.values().get(LANGUAGE));
    return new Page(
        source,
        written.slug(),
        source.languageOf("title"),
        written.values().get(TITLE).orElse(written.slug()),
        written.values().list(ALIASES),
        written.values().get(EXTRA).orElse(Extra.NONE),
        written.body());
  }
}
