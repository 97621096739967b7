package org.lectern.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.Conference;
import org.lectern.program.History;
import org.lectern.program.Identity;
import org.lectern.program.Occurrence;
import org.lectern.program.OverNet;
import org.lectern.program.Program;
import org.lectern.program.Room;
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
  private static final JsonFactory JSON = new JsonFactory();

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
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new SessionScript(program, addresses, net, history).write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every document", e);
    }
    bytes.write(";\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private void write(JsonGenerator json) throws IOException {
    Conference conference = program.conference();
    json.writeStartObject();
    json.writeStringField("name", conference.name());
    json.writeStringField("url", conference.url().toString());
    write(json, "place", conference.venue().map(SessionScript::place));
    json.writeObjectFieldStart("rooms");
    for (Room room : conference.rooms()) {
      json.writeStringField(room.id(), room.name());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("sessions");
    for (Session session : program.sessions()) {
      write(json, session);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String place(Conference.Venue venue) {
    return Stream.concat(Stream.of(venue.name()), venue.address().stream())
        .collect(Collectors.joining(", "));
  }

  private void write(JsonGenerator json, Session session) throws IOException {
    json.writeStartObject();
    json.writeStringField("slug", session.slug());
    json.writeStringField("title", session.title());
    if (!session.textLanguage().equals(program.language())) {
      json.writeStringField("lang", session.textLanguage().toLanguageTag());
    }
    if (program.isService(session)) {
      json.writeBooleanField("service", true);
    } else {
      json.writeStringField("page", addresses.session(session.slug()).under(""));
      write(json, "ids", Identity.shortOf(session));
      writeChanged(json, session);
    }
    if (session.status() != Status.CONFIRMED) {
      json.writeStringField("status", session.status().id());
    }
    write(json, "instead", session.replacedBy());
    write(json, "partOf", session.partOf());
    write(json, "was", session.aliases());
    write(json, "speakers", program.speakersOf(session).stream().map(Speaker::name).toList());
    json.writeArrayFieldStart("times");
    for (Occurrence one : program.occurrences(session)) {
      write(json, one);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** For calendars, as {@link CalendarEvents} has it: the second, and the number. */
  private void writeChanged(JsonGenerator json, Session session) throws IOException {
    Optional<History.Version> version = history.version(program, session);
    if (version.isPresent()) {
      json.writeFieldName("changed");
      long[] moment = {version.get().last().getEpochSecond(), version.get().sequence()};
      json.writeArray(moment, 0, moment.length);
    }
  }

  private void write(JsonGenerator json, Occurrence occurrence) throws IOException {
    Slot slot = occurrence.slot();
    json.writeStartObject();
    json.writeStringField("start", iso(slot.start()));
    json.writeStringField("end", iso(slot.end()));
    json.writeStringField("uid", identity.uid(occurrence));
    write(json, "rooms", slot.rooms());
    write(json, "online", net.place(program, occurrence.session(), slot));
    if (occurrence.isLent()) {
      json.writeStringField("lent", program.standsAlone(occurrence) ? "elsewhere" : "there");
    }
    json.writeEndObject();
  }

  private String iso(LocalDateTime time) {
    return program.conference().moment(time);
  }

  private static void write(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private static void write(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    if (!texts.isEmpty()) {
      json.writeFieldName(name);
      json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }
  }
}
