package org.lectern.content;

import java.util.List;
import java.util.Locale;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.program.Address;
import org.lectern.program.Extra;
import org.lectern.program.Link;
import org.lectern.program.Source;
import org.lectern.program.Speaker;

/** The front matter of a speaker. */
final class SpeakerFields {
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "the name", "\"Neil Cowie\"").asRequired().asTranslatable();
  static final Field<String> READING =
      Field.of(
              "reading",
              Kinds.TEXT,
              "how the name is read, or the name in another script",
              "\"ニール・カウイー\"")
          .asTranslatable();
  static final Field<String> SORT_NAME =
      Field.of("sort_name", Kinds.TEXT, "the name as lists sort it", "\"Cowie, Neil\"")
          .asTranslatable();
  static final Field<String> AFFILIATION =
      Field.of("affiliation", Kinds.TEXT, "where the speaker works", "\"Okayama University\"")
          .asTranslatable();
  static final Field<String> PRONOUNS =
      Field.of("pronouns", Kinds.TEXT, "how to speak of the speaker", "\"they/them\"")
          .asTranslatable();
  static final Field<Address.File> PHOTO =
      Field.of("photo", Kinds.FILE, "a picture", "media/neil-cowie.jpg");
  static final Field<String> PHOTO_ALT =
      Field.of(
              "photo_alt",
              Kinds.TEXT,
              "what the picture shows; the name where it isn't given",
              "\"Neil Cowie at a microphone\"")
          .asTranslatable();
  static final Field<Locale> LANGUAGE =
      Field.of(
          "language",
          Kinds.LANGUAGE,
          "the language that the biography is in; the conference's first unless given",
          "ja");
  static final Field<List<Link>> LINKS =
      Field.of(
              "links",
              Kinds.listOf(Kinds.object(LinkFields.SHAPE, LinkFields::link)),
              "where to read more",
              "[ { title: \"Home page\", url: \"https://home.example.org/\" } ]")
          .asTranslatable();
  static final Field<String> ORCID =
      Field.of("orcid", Kinds.ORCID, "the researcher's number", "\"0000-0002-1825-0097\"");
  static final Field<List<String>> ALIASES =
      Field.of("aliases", Kinds.listOf(Kinds.ID), "names that the file had before", "[n-cowie]");
  static final Field<List<String>> DIFFERS_FROM =
      Field.of(
          "differs_from",
          Kinds.listOf(Kinds.reference(Form.Reference.SPEAKER)),
          "speakers that you know to be another, though the name is nearly the same",
          "[another-speaker]");
  static final Field<String> ID =
      Field.of("id", Kinds.TEXT, "an identity that the speaker had elsewhere", "\"ABC123\"");
  static final Field<Extra> EXTRA =
      Field.of("extra", Kinds.EXTRA, "fields of your own, for your templates", "{ badge: gold }")
          .asTranslatable();

  static final Shape SHAPE =
      Shape.of(
          "speaker",
          NAME,
          READING,
          SORT_NAME,
          AFFILIATION,
          PRONOUNS,
          PHOTO,
          PHOTO_ALT,
          LANGUAGE,
          LINKS,
          ORCID,
          ALIASES,
          DIFFERS_FROM,
          ID,
          EXTRA);

  private SpeakerFields() {}

  /** The speaker, called by the slug where the name was refused. */
  static Speaker speaker(RecordInput written) {
    var values = written.values();
    Source source = written.source(values.get(LANGUAGE));
    return new Speaker(
        source,
        written.slug(),
        source.languageAt(written.body().start()),
        values.get(NAME).orElse(written.slug()),
        values.get(READING),
        values.get(SORT_NAME),
        values.get(AFFILIATION),
        values.get(PRONOUNS),
        values.get(PHOTO),
        values.get(PHOTO_ALT),
        values.list(LINKS),
        values.get(ORCID),
        values.list(ALIASES),
        values.list(DIFFERS_FROM),
        values.get(ID),
        values.get(EXTRA).orElse(Extra.NONE),
        written.body());
  }
}
