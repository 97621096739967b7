package org.lectern.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.address.SitePath;
import org.lectern.cite.Doi;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Status;

/**
 * The conference and its sessions for search engines.
 *
 * @see <a href="https://schema.org/Event">Event</a>
 */
final class EventFacts {
  /** A program with more sessions is told of by their pages only: the front page stays small. */
  private static final int MOST = 100;

  private static final String EVENT = "#event";

  private EventFacts() {}

  /** The conference, for the front page. */
  static Thing conference(Here here, String description) {
    Program program = here.program();
    Conference conference = program.conference();
    List<Thing> sessions =
        program.sessions().stream()
            .filter(session -> !program.isService(session) && session.partOf().isEmpty())
            .map(session -> reference(here, session))
            .toList();
    return Thing.of("Event")
        .with("@id", id(here, here.addresses().front()))
        .with("name", conference.name())
        .with("alternateName", conference.tagline())
        .with("description", description)
        .with("url", here.url(here.addresses().front()))
        .with("image", Previews.site(here.edition()).map(preview -> here.url(preview.path())))
        .with("startDate", start(here))
        .with("endDate", end(here))
        .with("eventStatus", "https://schema.org/EventScheduled")
        .with("eventAttendanceMode", EventPlaces.mode(here))
        .with("location", EventPlaces.of(here))
        .with("subEvent", sessions.size() > MOST ? List.of() : sessions);
  }

  /** A session, for its page. */
  static Thing session(Here here, Session session, String description) {
    Program program = here.program();
    SitePath path = here.addresses().session(session.slug());
    List<Slot> slots = program.times(session);
    Conference conference = program.conference();
    return Thing.of("Event")
        .with("@id", id(here, path))
        .with("name", session.title())
        .with("alternateName", session.subtitle())
        .with("description", description)
        .with("url", here.url(path))
        .with(
            "image", Previews.of(here.edition(), session).map(preview -> here.url(preview.path())))
        .with("superEvent", whole(here, session))
        .with("eventStatus", status(session))
        .with("eventAttendanceMode", EventPlaces.mode(here, session))
        .with("startDate", slots.stream().findFirst().map(Slot::start).map(conference::moment))
        .with(
            "endDate",
            slots.stream().map(Slot::end).max(Comparator.naturalOrder()).map(conference::moment))
        .with(
            "location",
            EventPlaces.of(here, session, slots.stream().flatMap(one -> one.rooms().stream())))
        .with(
            "subEvent",
            slots.size() > 1
                ? program.occurrences(session).stream().map(one -> once(here, one)).toList()
                : List.of())
        .with(
            "performer",
            program.speakersOf(session).stream()
                .map(speaker -> PersonFacts.performer(here, speaker))
                .toList())
        .with("sameAs", session.doi().map(Doi::address))
        .with("inLanguage", session.language().map(language -> language.toLanguageTag()))
        .with("keywords", session.keywords())
        .with("subjectOf", MediaFacts.of(here, session.media()));
  }

  /** One of several times that a session is given. */
  private static Thing once(Here here, Occurrence occurrence) {
    Session session = occurrence.session();
    Slot slot = occurrence.slot();
    Conference conference = here.conference();
    return Thing.of("Event")
        .with("name", session.title())
        .with("startDate", conference.moment(slot.start()))
        .with("endDate", conference.moment(slot.end()))
        .with("eventStatus", status(session))
        .with("location", EventPlaces.of(here, session, slot.rooms().stream()));
  }

  /** What a session is a part of: a longer one, or the conference. */
  private static Thing whole(Here here, Session session) {
    Program program = here.program();
    Optional<Session> longer =
        session.partOf().flatMap(program::session).filter(one -> !program.isService(one));
    SitePath path =
        longer
            .map(one -> here.addresses().session(one.slug()))
            .orElseGet(() -> here.addresses().front());
    return Thing.of("Event")
        .with("@id", id(here, path))
        .with("name", longer.map(Session::title).orElseGet(() -> program.conference().name()))
        .with("url", here.url(path));
  }

  /** A session as another page names it. */
  static Thing reference(Here here, Session session) {
    return Thing.of("Event").with("@id", id(here, here.addresses().session(session.slug())));
  }

  private static String id(Here here, SitePath path) {
    return here.url(path) + EVENT;
  }

  private static String status(Session session) {
    return session.status() == Status.TENTATIVE
        ? ""
        : "https://schema.org/" + (session.isCancelled() ? "EventCancelled" : "EventScheduled");
  }

  /** The first thing on the first day, or only the day. */
  private static String start(Here here) {
    Conference conference = here.conference();
    return on(here, conference.start()).stream()
        .map(occurrence -> occurrence.slot().start())
        .min(LocalDateTime::compareTo)
        .map(conference::moment)
        .orElse(conference.start().toString());
  }

  private static String end(Here here) {
    Conference conference = here.conference();
    return on(here, conference.end()).stream()
        .map(occurrence -> occurrence.slot().end())
        .max(LocalDateTime::compareTo)
        .map(conference::moment)
        .orElse(conference.end().toString());
  }

  private static List<Occurrence> on(Here here, LocalDate day) {
    return here.program().byDay().getOrDefault(day, List.of());
  }
}
