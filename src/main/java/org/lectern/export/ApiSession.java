package org.lectern.export;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.program.ExportFormat;
import org.lectern.program.Media;
import org.lectern.program.Session;
import org.lectern.site.Edition;
import org.lectern.site.References;

/**
 * {@code api/sessions/<slug>.json}: all that its page shows. How one gets in is left to the page,
 * and so is whom to ask: neither belongs into others' copies.
 */
final class ApiSession {
  private ApiSession() {}

  static byte[] document(ApiParts parts, Session session) {
    return Json.document(json -> write(json, parts, session));
  }

  private static void write(Json json, ApiParts parts, Session session) {
    Edition edition = parts.edition();
    parts.summary(json, session);
    parts.text(
        json, "abstract", edition.html(session), edition.plain(session), session.bodyLanguage());
    json.object(
            "format",
            parts.program().typeOf(session).flatMap(type -> session.format().flatMap(type::format)),
            format -> json.field("id", format.id()).field("name", format.name()))
        .field("spokenLanguage", session.language().map(language -> language.toLanguageTag()))
        .field("level", session.level())
        .texts("keywords", session.keywords())
        .field("doi", session.doi())
        .flag("featured", session.featured());
    session.recorded().ifPresent(recorded -> json.flag("recorded", recorded));
    json.objects("media", session.media(), media -> media(json, edition, media));
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

  private static void media(Json json, Edition edition, Media media) {
    json.field("kind", media.kind().id())
        .field("title", media.title())
        .field("description", media.description())
        .field("url", edition.url(media.address()))
        .field("poster", media.poster().flatMap(edition::url))
        .field("captions", media.captions().flatMap(edition::url))
        .field("transcript", media.transcript().flatMap(edition::url));
  }

  private static void references(Json json, ApiParts parts, Session session) {
    List<ExportFormat> wanted =
        Stream.of(ExportFormat.BIBTEX, ExportFormat.RIS, ExportFormat.CSL_JSON)
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
