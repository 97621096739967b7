package org.lectern.export;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lectern.json.Json;
import org.lectern.program.Identity;
import org.lectern.program.Link;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.Edition;

/** What several of the API's documents have in common. Safe for use by several threads. */
final class ApiParts {
  private final Edition edition;
  private final Identity identity;

  ApiParts(Edition edition) {
    this(edition, new Identity(edition.program()));
  }

  private ApiParts(Edition edition, Identity identity) {
    this.edition = edition;
    this.identity = identity;
  }

  /** The same for an edition that takes note of what it is asked for. */
  ApiParts in(Edition noting) {
    return new ApiParts(noting, identity);
  }

  Edition edition() {
    return edition;
  }

  Program program() {
    return edition.program();
  }

  /** A local time after RFC 3339, such as {@code 2021-06-05T09:15:00+09:00}. */
  String moment(LocalDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(edition.conference().zone()));
  }

  /** What lists say of a session. */
  void summary(Json json, Session session) {
    json.field("id", Identity.of(session))
        .field("slug", session.slug())
        .field("title", session.title())
        .field("subtitle", session.subtitle())
        .field("language", session.textLanguage().toLanguageTag())
        .field("status", session.status().id())
        .flag("service", program().isService(session))
        .object("type", program().typeOf(session), type -> named(json, type.id(), type.name()))
        .object(
            "track",
            program().trackOf(session),
            track -> named(json, track.id(), track.name()).field("color", track.color()))
        .objects("times", program().occurrences(session), time -> time(json, time))
        .objects("speakers", program().speakersOf(session), speaker -> link(json, speaker))
        .field("url", edition.pageOf(session).map(edition::url))
        .field("json", edition.url(edition.addresses().apiSession(session.slug())));
  }

  private Json named(Json json, String id, String name) {
    return json.field("id", id).field("name", name);
  }

  private void time(Json json, Occurrence occurrence) {
    json.field("id", identity.of(occurrence))
        .field("start", moment(occurrence.slot().start()))
        .field("end", moment(occurrence.slot().end()))
        .objects(
            "rooms",
            program().roomsOf(occurrence.slot()),
            room -> named(json, room.id(), room.name()));
  }

  /** A session as others name it. */
  void link(Json json, Session session) {
    json.field("id", Identity.of(session))
        .field("slug", session.slug())
        .field("title", session.title())
        .field("url", edition.pageOf(session).map(edition::url))
        .field("json", edition.url(edition.addresses().apiSession(session.slug())));
  }

  /** A speaker as others name them. */
  void link(Json json, Speaker speaker) {
    json.field("id", speaker.id().orElse(speaker.slug()))
        .field("slug", speaker.slug())
        .field("name", speaker.name())
        .field("url", edition.url(edition.addresses().speaker(speaker.slug())))
        .field("json", edition.url(edition.addresses().apiSpeaker(speaker.slug())));
  }

  void links(Json json, List<Link> links) {
    json.objects(
        "links",
        links,
        link ->
            json.field("title", link.title())
                .field("url", edition.url(link.address()))
                .field("kind", link.kind()));
  }

  /** A text, where there is one. */
  void text(Json json, String name, String html, String plain, Locale language) {
    if (!html.isEmpty()) {
      json.object(
          name,
          () ->
              json.field("html", html)
                  .field("text", plain)
                  .field("language", language.toLanguageTag()));
    }
  }
}
