package org.lectern.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.field.Field;
import org.lectern.content.field.Kinds;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Extra;
import org.lectern.program.Limits;
import org.lectern.program.Look;
import org.lectern.program.NavigationItem;
import org.lectern.program.Room;
import org.lectern.program.SessionType;
import org.lectern.program.ShownAddresses;
import org.lectern.program.Source;
import org.lectern.program.Track;
import org.lectern.program.WebEditor;

/** {@code conference.yaml}. */
final class ConferenceFields {
  static final Field<String> NAME =
      Field.of("name", Kinds.TEXT, "what the conference is called", "\"JALTCALL2021\"")
          .asRequired()
          .asTranslatable();
  static final Field<String> TAGLINE =
      Field.of("tagline", Kinds.TEXT, "stands below the name", "\"Remote teaching & beyond\"")
          .asTranslatable();
  static final Field<URI> URL =
      Field.of("url", Kinds.SITE, "where the site is published", "https://program.example.org/")
          .asRequired();
  static final Field<ZoneId> TIMEZONE =
      Field.of("timezone", Kinds.ZONE, "in which all times are meant", "Asia/Tokyo").asRequired();
  static final Field<LocalDate> START =
      Field.of("start", Kinds.DATE, "the first day", "2021-06-04").asRequired();
  static final Field<LocalDate> END =
      Field.of("end", Kinds.DATE, "the last day", "2021-06-06").asRequired();
  static final Field<Locale> LANGUAGE =
      Field.of("language", Kinds.LANGUAGE, "the site's only language; `en` unless given", "ja");
  static final Field<List<Locale>> LANGUAGES =
      Field.of(
          "languages",
          Kinds.listOf(Kinds.LANGUAGE),
          "the site's languages, the default first, in place of `language`",
          "[ja, en]");
  static final Field<LocalTime> DAY_STARTS =
      Field.of(
          "day_starts",
          Kinds.TIME,
          "sessions before this hour belong to the evening before; midnight unless given",
          "\"04:00\"");
  static final Field<Conference.Venue> VENUE =
      Field.of(
              "venue",
              Kinds.object(VenueFields.SHAPE, VenueFields::venue),
              "where it meets",
              "{ name: \"Seto Bay College\" }")
          .asTranslatable();
  static final Field<List<Room>> ROOMS =
      Field.of(
              "rooms",
              Kinds.listOf(Kinds.object(RoomFields.SHAPE, RoomFields::room)),
              "the rooms, in the order of the schedule's columns",
              "[ { id: room-f, name: \"Room F\" } ]")
          .asTranslatable();
  static final Field<List<Track>> TRACKS =
      Field.of(
              "tracks",
              Kinds.listOf(Kinds.object(TrackFields.SHAPE, TrackFields::track)),
              "the threads through the program",
              "[ { id: research, name: \"Research\" } ]")
          .asTranslatable();
  static final Field<List<SessionType>> SESSION_TYPES =
      Field.of(
              "session_types",
              Kinds.listOf(Kinds.object(TypeFields.SHAPE, TypeFields::type)),
              "the kinds of session",
              "[ { id: paper, name: \"Paper Presentation\" } ]")
          .asTranslatable();
  static final Field<List<AccessPolicy>> ACCESS =
      Field.of(
              "access",
              Kinds.listOf(Kinds.object(AccessFields.SHAPE, AccessFields::access)),
              "the ways into sessions",
              "[ { id: zoom, channel: \"Zoom\" } ]")
          .asTranslatable();
  static final Field<List<NavigationItem>> NAVIGATION =
      Field.of(
              "navigation",
              Kinds.listOf(Kinds.object(NavigationFields.SHAPE, NavigationFields::item)),
              "the menu; the usual one unless given",
              "[ { section: schedule }, { page: about } ]")
          .asTranslatable();
  static final Field<Look> THEME =
      Field.of(
              "theme",
              Kinds.object(ThemeFields.SHAPE, ThemeFields::look),
              "what the site looks like",
              "{ accent: \"#2438c9\" }")
          .asTranslatable();
  static final Field<String> EDIT_URL =
      Field.of(
          "edit_url",
          Kinds.EDIT_ADDRESS,
          "where a file can be edited; `{path}` stands for its path in the content folder",
          "\"https://git.example.org/edit/main/content/{path}\"");
  static final Field<List<String>> PUBLISH =
      Field.of(
          "publish",
          Kinds.listOf(Kinds.SHOWN_ADDRESS),
          "what may be shown although it looks private",
          "[hello@example.org]");
  static final Field<Limits> LIMITS =
      Field.of(
          "limits",
          Kinds.object(LimitFields.SHAPE, LimitFields::limits),
          "how long texts may be",
          "{ abstract_words: 300 }");
  static final Field<Boolean> CARDS =
      Field.of(
          "cards",
          Kinds.FLAG,
          "`false`: links to the pages are shared without preview pictures",
          "false");
  static final Field<Boolean> OFFLINE =
      Field.of(
          "offline",
          Kinds.FLAG,
          "`false`: browsers don't keep the program for reading without a connection",
          "false");
  static final Field<List<ExportFormat>> WITHOUT =
      Field.of(
          "without",
          Kinds.listOf(Kinds.oneOf(ExportFormat.class)),
          "forms for other programs that aren't published; all are unless given",
          "[xlsx, pretalx]");
  static final Field<WebEditor> WEB_EDITOR =
      Field.of(
          "web_editor",
          Kinds.object(WebEditorFields.SHAPE, WebEditorFields::editor),
          "an editor in the browser, at `/admin/`; none unless given",
          "{ service: github, repository: owner/name }");
  static final Field<Extra> EXTRA =
      Field.of("extra", Kinds.EXTRA, "fields of your own, for your templates", "{ badge: gold }")
          .asTranslatable();

  static final Shape SHAPE =
      Shape.of(
              "conference",
              NAME,
              TAGLINE,
              URL,
              TIMEZONE,
              START,
              END,
              LANGUAGE,
              LANGUAGES,
              DAY_STARTS,
              VENUE,
              ROOMS,
              TRACKS,
              SESSION_TYPES,
              ACCESS,
              NAVIGATION,
              THEME,
              EDIT_URL,
              PUBLISH,
              LIMITS,
              CARDS,
              OFFLINE,
              WITHOUT,
              WEB_EDITOR,
              EXTRA)
          .atMostOne(LANGUAGE, LANGUAGES);

  private ConferenceFields() {}

  /** The conference; nothing where a field that must be there isn't, or was refused. */
  static Optional<Conference> conference(Values values, Source source) {
    boolean complete = SHAPE.fields().stream().filter(Field::required).allMatch(values::has);
    return complete ? Optional.of(complete(values, source)) : Optional.empty();
  }

  private static Conference complete(Values values, Source source) {
    return new Conference(
        source,
        values.get(NAME).orElseThrow(),
        values.get(TAGLINE),
        values.get(URL).orElseThrow(),
        values.get(TIMEZONE).orElseThrow(),
        values.get(START).orElseThrow(),
        values.get(END).orElseThrow(),
        languages(values),
        values.get(DAY_STARTS).orElse(LocalTime.MIDNIGHT),
        values.get(VENUE),
        values.list(ROOMS),
        values.list(TRACKS),
        values.list(SESSION_TYPES),
        values.list(ACCESS),
        values.list(NAVIGATION),
        values.get(THEME).orElse(Look.USUAL),
        values.get(EDIT_URL),
        ShownAddresses.of(values.list(PUBLISH)),
        values.get(LIMITS).orElse(Limits.NONE),
        values.get(CARDS).orElse(true),
        values.get(OFFLINE).orElse(true),
        exports(values),
        values.get(WEB_EDITOR),
        values.get(EXTRA).orElse(Extra.NONE));
  }

  private static Set<ExportFormat> exports(Values values) {
    Set<ExportFormat> all = EnumSet.allOf(ExportFormat.class);
    values.list(WITHOUT).forEach(all::remove);
    return all;
  }

  /** The site's languages, the default first. */
  static List<Locale> languages(Values values) {
    List<Locale> several = values.list(LANGUAGES).stream().distinct().toList();
    return several.isEmpty() ? List.of(values.get(LANGUAGE).orElse(Locale.ENGLISH)) : several;
  }
}
