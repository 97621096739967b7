package org.lectern.export;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.json.Json;
import org.lectern.program.Conference;
import org.lectern.program.History;
import org.lectern.program.Identity;
import org.lectern.program.Occurrence;
import org.lectern.program.OverNet;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Status;

/**
 * The sessions of one language for the scripts of its pages: what "My program" and the screens of
 * what is on now are made from in a reader's browser. A script rather than plain JSON, so that it
 * loads from a disk as well.
 *
 * <p>What is empty or usual is left out: a session that is {@code confirmed} has no status.
 */
public final class SessionScript {
  private final Program program;
  private final Addresses addresses;
  private final OverNet net;
  private final History history;
  private final Identity identity;

  private SessionScript(Program program, Addresses addresses, OverNet net, History history) {
    this.program = program;
    this.addresses = addresses;
    this.net = net;
    this.history = history;
    this.identity = new Identity(program);
  }

  /** The script's bytes. */
  public static byte[] of(Program program, Addresses addresses, OverNet net, History history) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    bytes.write("Lectern.data=".getBytes(StandardCharsets.UTF_8));
    bytes.write(Json.document(new SessionScript(program, addresses, net, history)::write));
    bytes.write(";\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private void write(Json json) {
    Conference conference = program.conference();
    json.field("name", conference.name())
        .field("url", conference.url())
        .field("place", conference.venue().map(SessionScript::place))
        .object(
            "rooms", () -> conference.rooms().forEach(room -> json.field(room.id(), room.name())))
        .objects("sessions", program.sessions(), session -> write(json, session));
  }

  private static String place(Conference.Venue venue) {
    return Stream.concat(Stream.of(venue.name()), venue.address().stream())
        .collect(Collectors.joining(", "));
  }

  private void write(Json json, Session session) {
    json.field("slug", session.slug()).field("title", session.title());
    if (!session.textLanguage().equals(program.language())) {
      json.field("lang", session.textLanguage().toLanguageTag());
    }
    if (program.isService(session)) {
      json.flag("service", true);
    } else {
      json.field("page", addresses.session(session.slug()).under(""))
          .textsIfAny("ids", Identity.shortOf(session));
      history.version(program, session).ifPresent(version -> write(json, version));
    }
    if (session.status() != Status.CONFIRMED) {
      json.field("status", session.status().id());
    }
    json.field("instead", session.replacedBy())
        .field("partOf", session.partOf())
        .textsIfAny("was", session.aliases())
        .textsIfAny("speakers", program.speakersOf(session).stream().map(Speaker::name).toList())
        .objects("times", program.occurrences(session), one -> write(json, one));
  }

  /** For calendars, as {@link CalendarEvents} has it: the second, and the number. */
  private static void write(Json json, History.Version version) {
    json.list("changed", () -> json.item(version.last().getEpochSecond()).item(version.sequence()));
  }

  private void write(Json json, Occurrence occurrence) {
    Slot slot = occurrence.slot();
    json.field("start", iso(slot.start()))
        .field("end", iso(slot.end()))
        .field("uid", identity.uid(occurrence))
        .textsIfAny("rooms", slot.rooms())
        .field("online", net.place(program, occurrence.session(), slot));
    if (occurrence.isLent()) {
      json.field("lent", program.standsAlone(occurrence) ? "elsewhere" : "there");
    }
  }

  private String iso(LocalDateTime time) {
    return program.conference().moment(time);
  }
}
