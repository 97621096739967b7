package org.lectern.export;

import java.util.stream.Stream;
import org.lectern.bundle.Bundled;
import org.lectern.json.Json;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Status;
import org.lectern.program.Track;
import org.lectern.site.Edition;
import org.lectern.site.Output;
import org.lectern.text.Words;

/**
 * {@code embed.js}, which shows the schedule on other pages, and {@code embed.json}, what it shows
 * and in which words. The second is for the first alone and changes with it: {@link ApiDocuments}
 * are for others. Addresses in it start from its folder. Texts are never taken for HTML, and a page
 * needs to allow no style or script of its own.
 */
final class Embedding implements Export {
  private static final byte[] SCRIPT = Bundled.bytes(Embedding.class, "embed.js");

  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.editions(ExportFormat.EMBED)
        .flatMap(
            edition ->
                Stream.of(
                    new Output.Data(edition.addresses().export(ExportFormat.EMBED), () -> SCRIPT),
                    edition.document(
                        edition.addresses().embedded(),
                        noting -> Json.document(json -> write(json, noting)))));
  }

  private static void write(Json json, Edition edition) {
    Program program = edition.program();
    Conference conference = program.conference();
    Words words = edition.words();
    json.field("name", conference.name())
        .field("lang", program.language().toLanguageTag())
        // Years and digits as the site's own pages have them.
        .field("locale", program.language().toLanguageTag() + "-u-ca-gregory-nu-latn")
        .field("dir", edition.isRightToLeft() ? "rtl" : "ltr")
        .field("zone", conference.zone().getId())
        .field("hourCycle", words.text("time").contains("H") ? "h23" : "h12")
        .field("schedule", edition.fromFolder(edition.addresses().schedule()))
        .field("dayStarts", conference.dayStarts())
        .texts("days", program.byDay().keySet())
        .object("texts", () -> texts(json, words))
        .object(
            "rooms", () -> conference.rooms().forEach(room -> json.field(room.id(), room.name())))
        .object("tracks", () -> conference.tracks().forEach(track -> track(json, track)))
        .objects(
            "sessions",
            program.sessions().stream().filter(one -> !program.times(one).isEmpty()).toList(),
            session -> session(json, edition, session));
  }

  private static void texts(Json json, Words words) {
    json.field("schedule", words.text("schedule"))
        .field("of", words.text("export_of", "{1}", "{0}"))
        .field("cancelled", words.text("cancelled"))
        .field("tentative", words.text("tentative"))
        .field("comma", words.text("comma"))
        .field("dot", words.text("dot"))
        .field("to", words.text("to"))
        .field("zone", words.text("embed_zone"))
        .field("mine", words.text("embed_mine"))
        .field("none", words.text("embed_none"))
        .field("all", words.text("embed_all"));
  }

  private static void track(Json json, Track track) {
    json.object(track.id(), () -> json.field("name", track.name()).field("color", track.color()));
  }

  private static void session(Json json, Edition edition, Session session) {
    Program program = edition.program();
    json.field("slug", session.slug()).field("title", session.title());
    if (!session.textLanguage().equals(program.language())) {
      json.field("lang", session.textLanguage().toLanguageTag());
    }
    json.field("page", edition.pageOf(session).map(edition::fromFolder));
    if (session.status() != Status.CONFIRMED) {
      json.field("status", session.status().id());
    }
    json.field("track", session.track())
        .textsIfAny("speakers", program.speakersOf(session).stream().map(Speaker::name).toList())
        .objects("times", program.times(session), slot -> time(json, program.conference(), slot));
  }

  private static void time(Json json, Conference conference, Slot slot) {
    json.field("day", conference.dayOf(slot.start()))
        .field("start", conference.moment(slot.start()))
        .field("end", conference.moment(slot.end()))
        .texts("rooms", slot.rooms());
  }
}
