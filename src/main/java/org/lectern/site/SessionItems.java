package org.lectern.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.grid.Parts;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Track;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.SessionItem;
import org.lectern.site.view.TrackView;

/** Sessions as lists and schedules show them. */
final class SessionItems {
  private static final int SUMMARY = 200;
  private static final int ALL_SLOTS = -1;

  private SessionItems() {}

  /** In a list: with all its times and a summary of its abstract. */
  static SessionItem listed(Here here, Session session) {
    here.texts().note(session.body().path());
    return here.edition()
        .shared()
        .items()
        .get(
            new Shared.ItemAt(here.root(), session.slug(), ALL_SLOTS),
            () ->
                item(
                    here,
                    session,
                    here.program().times(session),
                    here.texts().summary(session, SUMMARY),
                    List.of()));
  }

  /** All of a list. */
  static List<SessionItem> listed(Here here, List<Session> sessions) {
    return sessions.stream().map(session -> listed(here, session)).toList();
  }

  /** The talks within a session, on its page: with times of their own, where they have any. */
  static List<SessionItem> parts(Here here, Session session) {
    return here.program().partsOf(session.slug()).stream()
        .map(
            part ->
                item(
                    here,
                    part,
                    part.slots(),
                    part.slots().isEmpty() ? "" : here.texts().summary(part, SUMMARY),
                    List.of(),
                    elsewhere(here, here.program().times(part), session.slots())))
        .toList();
  }

  /** As a search finds it: with all its times. */
  static SessionItem found(Here here, Session session) {
    return item(here, session, here.program().times(session), "", List.of());
  }

  /** In a list with filters. */
  static SessionItem filtered(Here here, Session session) {
    return listed(here, session)
        .with(Facets.of(here.edition(), session, here.program().times(session)));
  }

  /** On a schedule: with the one time, with the talks within it, and with filters. */
  static SessionItem scheduled(Here here, Occurrence occurrence) {
    Session session = occurrence.session();
    List<Slot> slots = List.of(occurrence.slot());
    List<SessionItem> parts =
        Parts.within(here.program(), occurrence).stream()
            .map(
                part ->
                    item(
                            here,
                            part.session(),
                            part.own(),
                            "",
                            List.of(),
                            elsewhere(here, part.slots(), slots))
                        .with(Facets.of(here.edition(), part.session(), part.slots())))
            .toList();
    return item(here, session, slots, "", parts).with(Facets.of(here.edition(), session, slots));
  }

  /** The rooms of a talk within a longer session, where that doesn't take the very same ones. */
  private static List<LinkView> elsewhere(Here here, List<Slot> part, List<Slot> whole) {
    Set<String> rooms = rooms(part);
    return rooms.equals(rooms(whole))
        ? List.of()
        : rooms.stream()
            .map(here.program()::room)
            .flatMap(Optional::stream)
            .map(here::room)
            .toList();
  }

  private static Set<String> rooms(List<Slot> slots) {
    return slots.stream()
        .flatMap(slot -> slot.rooms().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** As a neighbour: with the one time. */
  static SessionItem brief(Here here, Occurrence occurrence) {
    return here.edition()
        .shared()
        .items()
        .get(
            new Shared.ItemAt(here.root(), occurrence.session().slug(), occurrence.index()),
            () -> item(here, occurrence.session(), List.of(occurrence.slot()), "", List.of()));
  }

  private static SessionItem item(
      Here here, Session session, List<Slot> slots, String summary, List<SessionItem> parts) {
    return item(here, session, slots, summary, parts, List.of());
  }

  private static SessionItem item(
      Here here,
      Session session,
      List<Slot> slots,
      String summary,
      List<SessionItem> parts,
      List<LinkView> elsewhere) {
    Program program = here.program();
    Optional<SessionType> type = program.typeOf(session);
    return new SessionItem(
        session.slug(),
        session.title(),
        session.subtitle().orElse(""),
        href(here, session),
        here.language(session.textLanguage()),
        session.status().id(),
        replacedBy(here, session),
        program.isService(session),
        session.recorded().filter(recorded -> !recorded).isPresent(),
        type.map(SessionType::name).orElse(""),
        program.formatOf(session).map(SessionType.Format::name).orElse(""),
        type.map(found -> kindLanguage(here, session, found)).orElse(""),
        track(here, session),
        slots.stream().map(slot -> Times.when(here, slot)).toList(),
        speakers(here, session),
        summary,
        here.language(session.bodyLanguage()),
        parts,
        elsewhere,
        "",
        List.of());
  }

  private static String kindLanguage(Here here, Session session, SessionType type) {
    return here.program()
        .formatOf(session)
        .map(format -> here.wording().of(type, format))
        .orElseGet(() -> here.wording().of(type, Wording.NAME));
  }

  /** The link to a session; without an address where it has no page. */
  static LinkView link(Here here, Session session) {
    return new LinkView(
        session.title(), href(here, session), here.language(session.textLanguage()));
  }

  private static String href(Here here, Session session) {
    return here.edition().pageOf(session).map(here::to).orElse("");
  }

  /** What takes a session's place. */
  static Optional<LinkView> replacedBy(Here here, Session session) {
    return session.replacedBy().flatMap(here.program()::session).map(other -> link(here, other));
  }

  static List<LinkView> speakers(Here here, Session session) {
    return here.program().speakersOf(session).stream()
        .map(speaker -> speaker(here, speaker))
        .toList();
  }

  static LinkView speaker(Here here, Speaker speaker) {
    return new LinkView(speaker.name(), here.to(here.addresses().speaker(speaker.slug())));
  }

  static Optional<TrackView> track(Here here, Session session) {
    return here.program().trackOf(session).map(track -> track(here, track));
  }

  static TrackView track(Here here, Track track) {
    return new TrackView(
        track.name(),
        here.to(here.addresses().track(track.id())),
        track.color().isPresent() ? TrackColors.styleClass(track) : "",
        here.wording().of(track, Wording.NAME));
  }
}
