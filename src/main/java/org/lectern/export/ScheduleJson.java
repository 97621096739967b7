package org.lectern.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lectern.json.Json;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.Link;
import org.lectern.program.Occurrence;
import org.lectern.program.Room;
import org.lectern.program.ScheduleIds;
import org.lectern.program.Speaker;
import org.lectern.program.Track;

/** {@code schedule.json}, valid after the schema of the c3voc. Abstracts are Markdown. */
final class ScheduleJson {
  private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

  /** What the schema takes: not every zone has such a name. */
  private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+).*|UTC");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]+[a-z0-9]");

  private static final Set<String> REFERENCES =
      Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

  private static final long ANY_HOURS = Integer.MAX_VALUE;

  private final ScheduleData data;
  private final ScheduleEvents events;
  private final Json json;

  private ScheduleJson(ScheduleData data, Json json) {
    this.data = data;
    this.events = data.events();
    this.json = json;
  }

  static byte[] of(ScheduleData data) {
    byte[] all = data.withoutVersion();
    byte[] head = head(data.version());
    int start = head("").length;
    byte[] bytes = Arrays.copyOf(head, head.length + all.length - start);
    System.arraycopy(all, start, bytes, head.length, all.length - start);
    return bytes;
  }

  /** The same with an empty version, for a version may be made from it. */
  static byte[] withoutVersion(ScheduleData data) {
    return document("", json -> new ScheduleJson(data, json).schedule());
  }

  /** All to the version. */
  private static byte[] head(String version) {
    byte[] closed = document(version, json -> {});
    return Arrays.copyOf(closed, closed.length - "}}".length());
  }

  private static byte[] document(String version, Consumer<Json> rest) {
    return Json.document(
        json ->
            json.field("$schema", SCHEMA)
                .object("generator", () -> json.field("name", "Lectern"))
                .object("schedule", () -> rest.accept(json.field("version", version))));
  }

  private void schedule() {
    json.field("base_url", data.baseUrl()).object("conference", this::conference);
  }

  private void conference() {
    Conference conference = data.conference();
    json.field("acronym", data.ids().acronym())
        .field("title", CleanText.line(conference.name()))
        .field("start", conference.start())
        .field("end", conference.end())
        .number("daysCount", data.schedule().days().size())
        .field("timeslot_duration", data.timeslot())
        .field(
            "time_zone_name",
            Optional.of(conference.zone().getId()).filter(id -> ZONE.matcher(id).matches()))
        .object("colors", data.color(), color -> json.field("primary", color))
        .field("url", conference.url())
        .objects("rooms", data.schedule().columns(), this::room)
        .objects("tracks", conference.tracks(), this::track)
        .objects("days", data.schedule().days(), this::day);
  }

  private void room(Schedule.Column column) {
    json.field("name", column.name()).field("guid", column.guid(data.ids()));
    if (column.lane() == 0) {
      data.program().room(column.room()).ifPresent(this::room);
    }
  }

  private void room(Room room) {
    json.field("slug", slug(room.id()))
        .field("description", room.description().map(CleanText::line))
        .number("capacity", room.capacity());
  }

  private void track(Track track) {
    json.field("name", CleanText.line(track.name()))
        .field("slug", slug(track.id()))
        .field("color", track.color());
  }

  private static Optional<String> slug(String id) {
    return Optional.of(id).filter(one -> SLUG.matcher(one).matches());
  }

  private void day(Schedule.Day day) {
    json.number("index", day.index())
        .field("date", day.date())
        .field("day_start", events.date(day.start()))
        .field("day_end", events.date(day.end()))
        .object("rooms", () -> day.columns().forEach(this::column));
  }

  private void column(Schedule.Column column, List<Occurrence> occurrences) {
    json.objects(column.name(), occurrences, one -> event(events.of(one, column)));
  }

  private void event(ScheduleEvents.Event event) {
    json.field("guid", event.ids().guid())
        .field("code", event.ids().code())
        .number("id", event.ids().number())
        .field("logo", event.logo())
        .field("date", event.date())
        .field("start", event.start())
        .field("duration", ScheduleEvents.clock(event.duration(), ANY_HOURS))
        .field("room", event.room())
        .field("slug", event.ids().slug())
        .field("url", event.url())
        .field("title", event.title())
        .field("subtitle", event.subtitle())
        .field("track", event.track())
        .field("type", event.type())
        .field("language", event.language())
        .field("abstract", event.markdown())
        .field("description", event.description())
        .fieldIfAny("recording_license", event.license())
        .flag("do_not_record", event.noRecording())
        .objects("persons", event.speakers(), this::person)
        .objects("links", event.links(), this::reference)
        .field("feedback_url", event.feedbackUrl())
        .objects("attachments", event.attachments(), this::reference);
  }

  private void person(Speaker speaker) {
    ScheduleIds.OfSpeaker ids = data.ids().of(speaker);
    json.field("guid", ids.guid())
        .number("id", ids.number())
        .field("code", ids.code())
        .field("name", CleanText.line(speaker.name()))
        .field("url", events.url(speaker))
        .field("avatar", events.avatar(speaker))
        .fieldIfAny("biography", CleanText.of(data.edition().markdown(speaker)));
    if (!speaker.links().isEmpty()) {
      List<ScheduleEvents.Reference> links =
          speaker.links().stream().flatMap(link -> web(link).stream()).toList();
      json.objects("links", links, this::reference);
    }
  }

  private static Optional<ScheduleEvents.Reference> web(Link link) {
    return link.address() instanceof Address.Web address
        ? Optional.of(
            new ScheduleEvents.Reference(
                address.toString(), CleanText.line(link.title()), CleanText.line(link.kind())))
        : Optional.empty();
  }

  private void reference(ScheduleEvents.Reference reference) {
    json.field("url", reference.url()).field("title", reference.title());
    if (REFERENCES.contains(reference.type())) {
      json.field("type", reference.type());
    }
  }
}
