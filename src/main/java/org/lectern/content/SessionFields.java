package org.lectern.content;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.lectern.content.field.End;
import org.lectern.content.field.Field;
import org.lectern.content.field.Form;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.program.Extra;
import org.lectern.program.Link;
import org.lectern.program.Media;
import org.lectern.program.Status;

/** The front matter of a session. */
final class SessionFields {
  static final Field<String> TITLE =
      Field.of("title", Kinds.TEXT, "what it is called", "\"Micro-credentials\"")
          .asRequired()
          .asTranslatable();
  static final Field<String> SUBTITLE =
      Field.of("subtitle", Kinds.TEXT, "a second line below the title", "\"A survey\"")
          .asTranslatable();
  static final Field<String> TYPE =
      Field.of("type", Kinds.reference(Form.Reference.TYPE), "what kind of session it is", "paper");
  static final Field<String> FORMAT =
      Field.of(
          "format", Kinds.reference(Form.Reference.FORMAT), "one of the type's formats", "regular");
  static final Field<String> TRACK =
      Field.of(
          "track", Kinds.reference(Form.Reference.TRACK), "the track it belongs to", "research");
  static final Field<List<String>> SPEAKERS =
      people("speakers", "who gives it, in this order", "[neil-cowie]");
  static final Field<List<String>> CHAIRS =
      people("chairs", "who leads it, where that isn't a speaker's part", "[mei-tanaka]");
  static final Field<List<String>> AUTHORS =
      people(
          "authors",
          "all who wrote it, in their order, where they aren't just its speakers",
          "[neil-cowie, mei-tanaka]");
  static final Field<LocalDateTime> START =
      Field.of(
          "start",
          Kinds.DATE_TIME,
          "when it starts, local time; none: accepted, not yet scheduled",
          "2021-06-06 13:45");
  static final Field<End> END = SlotFields.END;
  static final Field<Duration> DURATION =
      Field.of(
          "duration",
          Kinds.DURATION,
          "how long it takes, in place of `end`; the type's own where neither is given",
          "45");
  static final Field<String> ROOM = SlotFields.ROOM;
  static final Field<List<String>> ROOMS = SlotFields.ROOMS;
  static final Field<List<WrittenSlot>> SLOTS =
      Field.of(
          "slots",
          Kinds.listOf(Kinds.object(SlotFields.SHAPE, SlotFields::slot)),
          "when and where, if it is given more than once, in place of `start` and `end`",
          "[ { start: 2021-06-06 13:45, end: 14:15, room: room-f } ]");
  static final Field<Locale> LANGUAGE =
      Field.of(
          "language",
          Kinds.LANGUAGE,
          "the language that is spoken, and that title and abstract are in",
          "en");
  static final Field<String> LEVEL =
      Field.of("level", Kinds.TEXT, "whom it is for", "beginner").asTranslatable();
  static final Field<List<String>> KEYWORDS =
      Field.of("keywords", Kinds.listOf(Kinds.TEXT), "what it is about", "[universities]")
          .asTranslatable();
  static final Field<String> ACCESS =
      Field.of("access", Kinds.reference(Form.Reference.ACCESS), "how one gets in", "zoom");
  static final Field<Status> STATUS =
      Field.of(
          "status",
          Kinds.oneOf(Status.class),
          "whether it takes place; a cancelled one stays visible",
          "cancelled");
  static final Field<List<Media>> MEDIA =
      Field.of(
              "media",
              Kinds.listOf(Kinds.object(MediaFields.SHAPE, MediaFields::media)),
              "what there is to watch, hear or read",
              "[ { youtube: \"https://youtu.be/dQw4w9WgXcQ\", title: \"The talk\" } ]")
          .asTranslatable();
  static final Field<List<Link>> LINKS =
      Field.of(
              "links",
              Kinds.listOf(Kinds.object(LinkFields.SHAPE, LinkFields::link)),
              "what it refers to",
              "[ { title: \"Slides\", url: \"https://slides.example.org/\", kind: slides } ]")
          .asTranslatable();
  static final Field<String> DOI =
      Field.of("doi", Kinds.DOI, "the DOI of the talk or its paper", "\"10.5555/knots.2027\"");
  static final Field<Boolean> RECORD =
      Field.of("record", Kinds.FLAG, "`false`: shown as not recorded", "false");
  static final Field<Boolean> FEATURED =
      Field.of("featured", Kinds.FLAG, "`true`: shown on the front page", "true");
  static final Field<String> PART_OF =
      Field.of(
          "part_of",
          Kinds.reference(Form.Reference.SESSION),
          "the longer session that it is a part of",
          "symposium-1");
  static final Field<String> REPLACED_BY =
      Field.of(
          "replaced_by",
          Kinds.reference(Form.Reference.SESSION),
          "what takes its place, if it is cancelled",
          "another-talk");
  static final Field<List<String>> ALIASES =
      Field.of("aliases", Kinds.listOf(Kinds.ID), "names that the file had before", "[old-slug]");
  static final Field<Boolean> ALLOW_OVERLAP =
      Field.of(
          "allow_overlap",
          Kinds.FLAG,
          "`true`: you know that it shares its room or a speaker with another",
          "true");
  static final Field<List<String>> DIFFERS_FROM =
      Field.of(
          "differs_from",
          Kinds.listOf(Kinds.reference(Form.Reference.SESSION)),
          "sessions that you know to be another, though the title is nearly the same",
          "[another-session]");
  static final Field<String> ID =
      Field.of("id", Kinds.TEXT, "an identity that it had elsewhere", "\"pretalx-ABC123\"");
  static final Field<Extra> EXTRA =
      Field.of("extra", Kinds.EXTRA, "fields of your own, for your templates", "{ badge: gold }")
          .asTranslatable();

  static final Shape SHAPE =
      Shape.of(
              "session",
              TITLE,
              SUBTITLE,
              TYPE,
              FORMAT,
              TRACK,
              SPEAKERS,
              CHAIRS,
              AUTHORS,
              START,
              END,
              DURATION,
              ROOM,
              ROOMS,
              SLOTS,
              LANGUAGE,
              LEVEL,
              KEYWORDS,
              ACCESS,
              STATUS,
              MEDIA,
              LINKS,
              DOI,
              RECORD,
              FEATURED,
              PART_OF,
              REPLACED_BY,
              ALIASES,
              ALLOW_OVERLAP,
              DIFFERS_FROM,
              ID,
              EXTRA)
          .atMostOne(END, DURATION)
          .atMostOne(ROOM, ROOMS)
          .atMostOne(START, SLOTS)
          .atMostOne(END, SLOTS);

  private SessionFields() {}

  private static Field<List<String>> people(String name, String meaning, String example) {
    return Field.of(name, Kinds.listOf(Kinds.reference(Form.Reference.SPEAKER)), meaning, example);
  }
}
