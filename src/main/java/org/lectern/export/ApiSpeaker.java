package org.lectern.export;

import java.util.List;
import org.lectern.cite.Orcid;
import org.lectern.json.Json;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Speaker;
import org.lectern.site.Edition;

/** {@code api/speakers/<slug>.json}: all that the speaker's page shows. */
final class ApiSpeaker {
  private ApiSpeaker() {}

  static byte[] document(ApiParts parts, Speaker speaker) {
    return Json.document(json -> write(json, parts, speaker));
  }

  private static void write(Json json, ApiParts parts, Speaker speaker) {
    Edition edition = parts.edition();
    parts.link(json, speaker);
    json.field("reading", speaker.reading())
        .field("sortName", speaker.sortName())
        .field("affiliation", speaker.affiliation())
        .field("pronouns", speaker.pronouns())
        .field("photo", speaker.photo().flatMap(edition::url))
        .field("orcid", speaker.orcid().map(Orcid::address));
    parts.text(
        json, "biography", edition.html(speaker), edition.plain(speaker), speaker.textLanguage());
    parts.links(json, speaker.links());
    Program program = parts.program();
    sessions(json, parts, "sessions", program.ofSpeaker(speaker.slug()));
    sessions(json, parts, "chairs", program.chairedBy(speaker.slug()));
    sessions(json, parts, "wrote", program.onlyWrittenBy(speaker.slug()));
  }

  private static void sessions(Json json, ApiParts parts, String field, List<Session> sessions) {
    json.objects(field, sessions, session -> parts.link(json, session));
  }
}
