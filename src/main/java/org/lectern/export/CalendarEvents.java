package org.lectern.export;

import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.program.History;
import org.lectern.program.Identity;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Track;
import org.lectern.site.Edition;
import org.lectern.text.Words;

/**
 * Each time of a session as an event of a calendar (<a
 * href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1">RFC 5545, section 3.6.1</a>).
 *
 * <p>What tells whether an event has changed comes from the session's own file and from that of the
 * longer session around it, never from {@code conference.yaml}: otherwise every change of a menu or
 * a color there would tell all subscribers that every session has changed. Nothing in it is
 * private: there are no e-mail addresses, no organizer and no way into a meeting.
 */
final class CalendarEvents {
  private final Edition edition;
  private final Program program;
  private final Identity identity;

  CalendarEvents(Edition edition) {
    this.edition = edition;
    this.program = edition.program();
    this.identity = new Identity(program);
  }

  /** What an event is known by in every calendar. */
  String uid(Occurrence occurrence) {
    return CleanText.line(identity.uid(occurrence));
  }

  VEvent of(Occurrence occurrence) {
    Session session = occurrence.session();
    VEvent event = new VEvent();
    event.setUid(uid(occurrence));
    changes(event, session);
    event.setDateStart(date(occurrence.slot().start()));
    event.setDateEnd(date(occurrence.slot().end()));
    event.setSummary(CleanText.line(session.title()));
    event.setStatus(status(session));
    if (session.isCancelled() || program.isService(session)) {
      event.setTransparency(true);
    }
    String place =
        edition
            .overNet(session, occurrence.slot())
            .map(CleanText::line)
            .orElseGet(() -> place(occurrence.slot()));
    if (!place.isEmpty()) {
      event.setLocation(place);
    }
    event.setUrl(edition.url(edition.pageOf(occurrence)).toString());
    List<String> categories = categories(session);
    if (!categories.isEmpty()) {
      event.addCategories(new Categories(categories));
    }
    color(session).ifPresent(event::setColor);
    String description = description(session);
    if (!description.isEmpty()) {
      event.setDescription(description);
    }
    whole(occurrence).ifPresent(event::addRelatedTo);
    return event;
  }

  /** When the session was last changed; without a history, long before anybody reads it. */
  private void changes(VEvent event, Session session) {
    Optional<History.Version> version = edition.history().get().version(program, session);
    event.setDateTimeStamp(Date.from(version.map(History.Version::last).orElseGet(this::stamp)));
    version.ifPresent(
        it -> {
          event.setLastModified(Date.from(it.last()));
          event.setSequence(it.sequence());
        });
  }

  private Instant stamp() {
    return program.conference().start().atStartOfDay().minusYears(1).toInstant(ZoneOffset.UTC);
  }

  private Date date(LocalDateTime time) {
    return Date.from(time.atZone(program.conference().zone()).toInstant());
  }

  private static Status status(Session session) {
    return switch (session.status()) {
      case CONFIRMED -> Status.confirmed();
      case TENTATIVE -> Status.tentative();
      case CANCELLED -> Status.cancelled();
    };
  }

  private String place(Slot slot) {
    Stream<String> rooms = program.roomsOf(slot).stream().map(Room::name);
    Stream<String> venue =
        program.conference().venue().stream()
            .flatMap(one -> Stream.concat(Stream.of(one.name()), one.address().stream()));
    return Stream.concat(rooms, venue).map(CleanText::line).collect(Collectors.joining(", "));
  }

  private List<String> categories(Session session) {
    return Stream.of(
            program.trackOf(session).map(Track::name),
            program.typeOf(session).map(SessionType::name))
        .flatMap(Optional::stream)
        .map(CleanText::line)
        .distinct()
        .toList();
  }

  private Optional<String> color(Session session) {
    return program.trackOf(session).flatMap(Track::color).map(CssColors::nearest);
  }

  private String description(Session session) {
    List<String> parts = new ArrayList<>();
    if (session.isCancelled()) {
      parts.add(
          Stream.concat(
                  Stream.of(edition.words().text("cancelled")),
                  session.replacedBy().flatMap(program::session).stream()
                      .map(other -> edition.words().text("instead") + " " + other.title()))
              .collect(Collectors.joining("\n")));
    }
    session.subtitle().ifPresent(parts::add);
    parts.add(names(program.speakersOf(session)));
    if (!session.chairs().isEmpty()) {
      Words words = edition.words();
      parts.add(words.text("chairs") + words.text("colon") + names(program.chairsOf(session)));
    }
    parts.add(edition.texts().of(session).paragraphs());
    return CleanText.of(
        parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")));
  }

  private String names(List<Speaker> people) {
    return people.stream()
        .map(Speaker::name)
        .collect(Collectors.joining(edition.words().text("comma")));
  }

  /** The event of the longer session that it is a part of: the one that it lies in. */
  private Optional<String> whole(Occurrence part) {
    Optional<Session> whole = part.session().partOf().flatMap(program::session);
    return whole.flatMap(
        session ->
            IntStream.range(0, session.slots().size())
                .mapToObj(index -> new Occurrence(session, index))
                .filter(one -> one.slot().contains(part.slot()))
                .findFirst()
                .map(this::uid));
  }
}
