package org.lectern.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.Address;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;

/** A media item of a session. */
final class MediaFields {
  static final Field<Address> PECHAKUCHA =
      web(MediaKind.PECHAKUCHA, "a presentation", "https://www.pechakucha.com/presentations/x");
  static final Field<Address> YOUTUBE =
      web(MediaKind.YOUTUBE, "a video on YouTube", "https://youtu.be/dQw4w9WgXcQ");
  static final Field<Address> VIMEO =
      web(MediaKind.VIMEO, "a video on Vimeo", "https://vimeo.com/76979871");
  static final Field<Address> VIDEO = any(MediaKind.VIDEO, "a video file", "media/talk.mp4");
  static final Field<Address> AUDIO = any(MediaKind.AUDIO, "a sound file", "media/talk.mp3");
  static final Field<Address> PDF = any(MediaKind.PDF, "a PDF file", "media/poster.pdf");
  static final Field<Address> LINK = any(MediaKind.LINK, "anything else", "https://example.org/");
  static final Field<String> TITLE =
      Field.of("title", Kinds.TEXT, "what it is called; every item needs one", "\"The talk\"")
          .asTranslatable();
  static final Field<String> DESCRIPTION =
      Field.of("description", Kinds.TEXT, "what one sees or hears", "\"A shorter version\"")
          .asTranslatable();
  static final Field<Address.Web> EMBED =
      Field.of(
          "embed",
          Kinds.WEB_ADDRESS,
          "the address of the frame, from the provider's share dialog",
          "https://www.pechakucha.com/embed/x");
  static final Field<Address.File> POSTER =
      Field.of("poster", Kinds.FILE, "a picture that stands for it", "media/poster.jpg");
  static final Field<String> POSTER_ALT =
      Field.of("poster_alt", Kinds.TEXT, "what the picture shows", "\"The first slide\"")
          .asTranslatable();
  static final Field<Media.Contact> CONTACT =
      Field.of(
              "contact",
              Kinds.object(ContactFields.SHAPE, ContactFields::contact),
              "who answers questions about it",
              "{ name: \"Neil Cowie\", email: name@example.org }")
          .asTranslatable();
  static final Field<Address.File> CAPTIONS =
      Field.of("captions", Kinds.FILE, "a WebVTT file for a video file", "media/talk.vtt")
          .asTranslatable();
  static final Field<Address> TRANSCRIPT =
      Field.of("transcript", Kinds.ADDRESS, "where the words can be read", "media/talk.txt")
          .asTranslatable();
  static final Shape SHAPE =
      Shape.of(
              "media item",
              PECHAKUCHA,
              YOUTUBE,
              VIMEO,
              VIDEO,
              AUDIO,
              PDF,
              LINK,
              TITLE,
              DESCRIPTION,
              EMBED,
              POSTER,
              POSTER_ALT,
              CONTACT,
              CAPTIONS,
              TRANSCRIPT)
          .exactlyOne(PECHAKUCHA, YOUTUBE, VIMEO, VIDEO, AUDIO, PDF, LINK);

  private MediaFields() {}

  private static Field<Address> web(MediaKind kind, String meaning, String example) {
    return Field.of(kind.id(), Kinds.WEB_LINK, meaning, example);
  }

  private static Field<Address> any(MediaKind kind, String meaning, String example) {
    return Field.of(kind.id(), Kinds.ADDRESS, meaning, example);
  }

  static Optional<Media> media(Values values) {
    return Stream.of(
            at(MediaKind.PECHAKUCHA, PECHAKUCHA, values),
            at(MediaKind.YOUTUBE, YOUTUBE, values),
            at(MediaKind.VIMEO, VIMEO, values),
            at(MediaKind.VIDEO, VIDEO, values),
            at(MediaKind.AUDIO, AUDIO, values),
            at(MediaKind.PDF, PDF, values),
            at(MediaKind.LINK, LINK, values))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Media> at(MediaKind kind, Field<Address> field, Values values) {
    return values
        .get(field)
        .map(
            address ->
                new Media(
                    kind,
                    address,
                    values.get(TITLE),
                    values.get(DESCRIPTION),
                    values.get(EMBED),
                    values.get(POSTER),
                    values.get(POSTER_ALT),
                    values.get(CONTACT),
                    values.get(CAPTIONS),
                    values.get(TRANSCRIPT)));
  }
}
