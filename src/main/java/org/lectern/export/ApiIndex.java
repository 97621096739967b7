package org.lectern.export;

import org.lectern.json.Json;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.SessionType;
import org.lectern.program.Track;
import org.lectern.site.Edition;
import org.lectern.site.ProgramFiles;

/** {@code api/index.json}: the conference, and links to everything. */
final class ApiIndex {
  private ApiIndex() {}

  static byte[] document(ApiParts parts) {
    return Json.document(json -> write(json, parts));
  }

  private static void write(Json json, ApiParts parts) {
    Edition edition = parts.edition();
    Program program = parts.program();
    Conference conference = program.conference();
    json.field("name", conference.name())
        .field("tagline", conference.tagline())
        .field("language", program.language().toLanguageTag())
        .field("timeZone", conference.zone().getId())
        .field("start", conference.start())
        .field("end", conference.end())
        .field("url", edition.url(edition.addresses().front()))
        .field("openapi", edition.url(edition.addresses().openApi()))
        .objects(
            "languages",
            edition.folders(),
            folder ->
                json.field("language", folder.language().toLanguageTag())
                    .field("json", edition.url(folder.addresses().export(ExportFormat.API))))
        .object(
            "venue",
            conference.venue(),
            venue ->
                json.field("name", venue.name())
                    .field("address", venue.address())
                    .field("url", venue.link().flatMap(edition::url)))
        .objects(
            "files",
            ProgramFiles.all(edition),
            file ->
                json.field("format", file.format().id())
                    .field("type", file.format().mediaType())
                    .field("url", edition.url(file.path())))
        .objects("rooms", conference.rooms(), room -> room(json, edition, room))
        .objects("tracks", conference.tracks(), track -> track(json, edition, track))
        .objects("types", conference.types(), type -> type(json, edition, type))
        .objects("sessions", program.sessions(), session -> parts.summary(json, session))
        .objects("speakers", program.speakers(), speaker -> parts.link(json, speaker));
  }

  private static void room(Json json, Edition edition, Room room) {
    json.field("id", room.id())
        .field("name", room.name())
        .number("capacity", room.capacity())
        .field("description", room.description())
        .field("url", edition.url(edition.addresses().room(room.id())));
  }

  private static void track(Json json, Edition edition, Track track) {
    json.field("id", track.id())
        .field("name", track.name())
        .field("color", track.color())
        .field("description", track.description())
        .field("url", edition.url(edition.addresses().track(track.id())));
  }

  private static void type(Json json, Edition edition, SessionType type) {
    json.field("id", type.id())
        .field("name", type.name())
        .field("description", type.description())
        .flag("service", type.service());
    if (!type.service()) {
      json.field("url", edition.url(edition.addresses().type(type.id())));
    }
    json.objects(
        "formats",
        type.formats(),
        format -> json.field("id", format.id()).field("name", format.name()));
  }
}
