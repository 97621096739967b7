package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Track;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.ListView;

/** Lists of sessions: all of them, and those of each room, track, type, format and keyword. */
final class ListPages implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return Stream.of(
            Stream.of(edition.page(Addresses::sessions, "sessions", ListPages::all)),
            edition.conference().rooms().stream()
                .map(
                    room ->
                        edition.page(at -> at.room(room.id()), "room", here -> room(here, room))),
            edition.conference().tracks().stream()
                .map(
                    track ->
                        edition.page(
                            at -> at.track(track.id()), "track", here -> track(here, track))),
            edition.conference().types().stream()
                .filter(type -> !type.service())
                .flatMap(type -> typePages(edition, type)),
            Keywords.of(edition.program()).stream()
                .map(
                    keyword ->
                        edition.page(
                            at -> at.keyword(keyword.text()),
                            "keyword",
                            here -> keyword(here, keyword))))
        .flatMap(pages -> pages);
  }

  private static Stream<Output.Html> typePages(Edition edition, SessionType type) {
    return Stream.concat(
        Stream.of(edition.page(at -> at.type(type.id()), "type", here -> type(here, type))),
        type.formats().stream()
            .map(
                format ->
                    edition.page(
                        at -> at.format(type.id(), format.id()),
                        "format",
                        here -> format(here, type, format))));
  }

  private static Edition.Content all(Here here) {
    Program program = here.program();
    List<LinkView> types =
        program.conference().types().stream()
            .filter(type -> !type.service() && !program.ofType(type.id()).isEmpty())
            .map(here::type)
            .toList();
    List<Session> sessions =
        program.sessions().stream().filter(one -> !program.isService(one)).toList();
    return content(
        here,
        new ListView(
            "all",
            here.words().text("kind_all"),
            here.words().text("sessions"),
            "",
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            types,
            sessions.stream().map(one -> SessionItems.filtered(here, one)).toList(),
            Facets.filters(here),
            Facets.lists(here)));
  }

  private static Edition.Content room(Here here, Room room) {
    List<Session> sessions =
        here.program().inRoom(room.id()).stream().map(Occurrence::session).distinct().toList();
    ListView list =
        list(
            here,
            "room",
            room.name(),
            here.wording().of(room, Wording.NAME),
            room.description().orElse(""),
            here.wording().of(room, Wording.DESCRIPTION),
            sessions);
    return withFiles(
        here,
        room.capacity().isEmpty()
            ? list
            : list.withFacts(List.of(here.words().text("capacity", room.capacity().getAsInt()))));
  }

  private static Edition.Content track(Here here, Track track) {
    return withFiles(
        here,
        list(
                here,
                "track",
                track.name(),
                here.wording().of(track, Wording.NAME),
                track.description().orElse(""),
                here.wording().of(track, Wording.DESCRIPTION),
                here.program().ofTrack(track.id()))
            .withTrack(SessionItems.track(here, track)));
  }

  private static Edition.Content type(Here here, SessionType type) {
    List<LinkView> formats =
        type.formats().stream().map(format -> here.format(type, format)).toList();
    return content(
        here,
        list(
                here,
                "type",
                type.name(),
                here.wording().of(type, Wording.NAME),
                type.description().orElse(""),
                here.wording().of(type, Wording.DESCRIPTION),
                here.program().ofType(type.id()))
            .withNarrower(formats));
  }

  private static Edition.Content format(Here here, SessionType type, SessionType.Format format) {
    return content(
        here,
        list(
                here,
                "format",
                format.name(),
                here.wording().of(type, format),
                "",
                "",
                here.program().ofType(type.id()).stream()
                    .filter(session -> session.format().equals(Optional.of(format.id())))
                    .toList())
            .withParent(here.type(type)));
  }

  private static Edition.Content keyword(Here here, Keywords.Keyword keyword) {
    Edition.Content content =
        content(
            here,
            list(
                here,
                "keyword",
                keyword.text(),
                keyword.language(here),
                "",
                "",
                keyword.sessions()));
    return new Edition.Content(content.head().onlyHere(), content.view());
  }

  private static ListView list(
      Here here,
      String kind,
      String title,
      String titleLanguage,
      String description,
      String descriptionLanguage,
      List<Session> sessions) {
    return new ListView(
        kind,
        here.words().text("kind_" + kind),
        title,
        titleLanguage,
        description,
        descriptionLanguage,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        SessionItems.listed(here, sessions),
        List.of(),
        List.of());
  }

  private static Edition.Content withFiles(Here here, ListView list) {
    Edition.Content content = content(here, list);
    return new Edition.Content(
        content.head().with(ProgramFiles.list(here, list.title(), list.sessions())),
        content.view());
  }

  private static Edition.Content content(Here here, ListView list) {
    String title =
        list.kind().equals("all")
            ? list.title()
            : here.words().text("title_of_kind", list.kindText(), list.title());
    String description =
        here.words().text("list_description", list.title(), here.conference().name());
    return new Edition.Content(Head.of(title, description), list);
  }
}
