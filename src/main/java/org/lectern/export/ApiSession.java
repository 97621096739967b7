package org.lectern.export;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.json.Json;
import org.lectern.program.AccessPolicy;
import org.lectern.program.ExportFormat;
import org.lectern.program.Media;
import org.lectern.program.Session;
import org.lectern.site.Edition;
import org.lectern.site.References;

/**
 * {@code api/sessions/<slug>.json}: all that its page shows. What nobody may know, {@code check}
 * has refused by then: neither e-mail addresses nor ways into meetings get here.
 */
final class ApiSession {
  private ApiSession() {}

  static byte[] document(ApiParts parts, Session session) {
    return Json.document(json -> write(json, parts, session));
  }

  private static void write(Json json, ApiParts parts, Session session) {
    Edition edition = parts.edition();
    parts.summary(json, session);
    json.objects("chairs", parts.program().chairsOf(session), chair -> parts.link(json, chair))
        .objects("authors", parts.program().authorsOf(session), one -> parts.link(json, one));
    parts.text(
        json, "abstract", edition.html(session), edition.plain(session), session.bodyLanguage());
    json.object(
            "format",
            parts.program().formatOf(session),
            format -> json.field("id", format.id()).field("name", format.name()))
        .field("spokenLanguage", session.language().map(language -> language.toLanguageTag()))
        .field("level", session.level())
        .texts("keywords", session.keywords())
        .field("doi", session.doi())
        .flag("featured", session.featured())
        .flag("recorded", session.recorded())
        .object("access", access(parts, session), policy -> access(json, parts, session, policy))
        .objects("media", session.media(), media -> media(json, edition, media));
    parts.links(json, session.links());
    json.object(
            "partOf",
            session.partOf().flatMap(parts.program()::session),
            whole -> parts.link(json, whole))
        .objects("parts", parts.program().partsOf(session.slug()), part -> parts.link(json, part))
        .object(
            "replacedBy",
            session.replacedBy().flatMap(parts.program()::session),
            other -> parts.link(json, other));
    references(json, parts, session);
  }

  /** How one gets in; a break has no page that would say so, and nobody gets into what is off. */
  private static Optional<AccessPolicy> access(ApiParts parts, Session session) {
    return session.isCancelled() || parts.program().isService(session)
        ? Optional.empty()
        : session.access().flatMap(parts.program()::access);
  }

  private static void access(Json json, ApiParts parts, Session session, AccessPolicy policy) {
    json.field("channel", policy.channel())
        .objects(
            "requires",
            policy.requires(),
            need ->
                json.field("name", need.name())
                    .field("url", need.address().flatMap(parts.edition()::url)));
    Optional<Duration> before = policy.opens().filter(opens -> opens.toMinutes() > 0);
    before.ifPresent(opens -> json.number("opensMinutes", opens.toMinutes()));
    json.texts(
            "opens",
            before.stream()
                .flatMap(
                    opens ->
                        parts.program().times(session).stream()
                            .map(slot -> parts.moment(slot.start().minus(opens))))
                .toList())
        .field("note", policy.note());
  }

  private static void media(Json json, Edition edition, Media media) {
    json.field("kind", media.kind().id())
        .field("title", media.title())
        .field("description", media.description())
        .field("url", edition.url(media.address()))
        .field("contact", media.contact().map(Media.Contact::name))
        .field("poster", media.poster().flatMap(edition::url))
        .field("captions", media.captions().flatMap(edition::url))
        .field("transcript", media.transcript().flatMap(edition::url));
  }

  private static void references(Json json, ApiParts parts, Session session) {
    List<ExportFormat> wanted =
        References.FORMATS.stream()
            .filter(parts.edition().conference().exports()::contains)
            .toList();
    if (!wanted.isEmpty() && References.isCited(parts.edition(), session)) {
      SitePath page = parts.edition().addresses().session(session.slug());
      json.object(
          "references",
          () ->
              wanted.forEach(
                  format ->
                      json.field(
                          format.id(), parts.edition().url(Addresses.beside(page, format)))));
    }
  }
}
