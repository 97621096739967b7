package org.lectern.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final JsonFactory JSON = new JsonFactory();

  /** What the schema takes: not every zone has such a name. */
  private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+).*|UTC");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]+[a-z0-9]");

  private static final Set<String> REFERENCES =
      Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

  private static final long ANY_HOURS = Integer.MAX_VALUE;

  private final ScheduleData data;
  private final ScheduleEvents events;
  private final JsonGenerator json;

  private ScheduleJson(ScheduleData data, JsonGenerator json) {
    this.data = data;
    this.events = data.events();
    this.json = json;
  }

  static byte[] of(ScheduleData data) {
    byte[] all = data.withoutVersion();
    byte[] head = part(data, schedule -> schedule.head(data.version()));
    int start = part(data, schedule -> schedule.head("")).length;
    byte[] bytes = Arrays.copyOf(head, head.length + all.length - start);
    System.arraycopy(all, start, bytes, head.length, all.length - start);
    return bytes;
  }

  /** The same with an empty version, for a version may be made from it. */
  static byte[] withoutVersion(ScheduleData data) {
    return part(
        data,
        schedule -> {
          schedule.head("");
          schedule.rest();
        });
  }

  private interface Part {
    void write(ScheduleJson schedule) throws IOException;
  }

  private static byte[] part(ScheduleData data, Part part) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      // A head has no end.
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      part.write(new ScheduleJson(data, json));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every document", e);
    }
    return bytes.toByteArray();
  }

  /** All to the version. */
  private void head(String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeObjectFieldStart("generator");
    json.writeStringField("name", "Lectern");
    json.writeEndObject();
    json.writeObjectFieldStart("schedule");
    json.writeStringField("version", version);
  }

  private void rest() throws IOException {
    json.writeStringField("base_url", data.baseUrl());
    conference();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void conference() throws IOException {
    Conference conference = data.conference();
    json.writeObjectFieldStart("conference");
    json.writeStringField("acronym", data.ids().acronym());
    json.writeStringField("title", CleanText.line(conference.name()));
    json.writeStringField("start", conference.start().toString());
    json.writeStringField("end", conference.end().toString());
    json.writeNumberField("daysCount", data.schedule().days().size());
    json.writeStringField("timeslot_duration", data.timeslot());
    if (ZONE.matcher(conference.zone().getId()).matches()) {
      json.writeStringField("time_zone_name", conference.zone().getId());
    }
    if (data.color().isPresent()) {
      json.writeObjectFieldStart("colors");
      json.writeStringField("primary", data.color().get());
      json.writeEndObject();
    }
    json.writeStringField("url", conference.url().toString());
    json.writeArrayFieldStart("rooms");
    for (Schedule.Column column : data.schedule().columns()) {
      room(column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tracks");
    for (Track track : conference.tracks()) {
      track(track);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("days");
    for (Schedule.Day day : data.schedule().days()) {
      day(day);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void room(Schedule.Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("guid", column.guid(data.ids()));
    Optional<Room> room =
        column.lane() == 0 ? data.program().room(column.room()) : Optional.empty();
    if (room.isPresent()) {
      if (SLUG.matcher(column.room()).matches()) {
        json.writeStringField("slug", column.room());
      }
      if (room.get().description().isPresent()) {
        json.writeStringField("description", CleanText.line(room.get().description()));
      }
      if (room.get().capacity().isPresent()) {
        json.writeNumberField("capacity", room.get().capacity().getAsInt());
      }
    }
    json.writeEndObject();
  }

  private void track(Track track) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", CleanText.line(track.name()));
    if (SLUG.matcher(track.id()).matches()) {
      json.writeStringField("slug", track.id());
    }
    if (track.color().isPresent()) {
      json.writeStringField("color", track.color().get());
    }
    json.writeEndObject();
  }

  private void day(Schedule.Day day) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", day.index());
    json.writeStringField("date", day.date().toString());
    json.writeStringField("day_start", events.date(day.start()));
    json.writeStringField("day_end", events.date(day.end()));
    json.writeObjectFieldStart("rooms");
    for (Map.Entry<Schedule.Column, List<Occurrence>> column : day.columns().entrySet()) {
      json.writeArrayFieldStart(column.getKey().name());
      for (Occurrence occurrence : column.getValue()) {
        event(events.of(occurrence, column.getKey()));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void event(ScheduleEvents.Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("guid", event.ids().guid().toString());
    json.writeStringField("code", event.ids().code());
    json.writeNumberField("id", event.ids().number());
    if (event.logo().isPresent()) {
      json.writeStringField("logo", event.logo().get());
    }
    json.writeStringField("date", event.date());
    json.writeStringField("start", event.start());
    json.writeStringField("duration", ScheduleEvents.clock(event.duration(), ANY_HOURS));
    json.writeStringField("room", event.room());
    json.writeStringField("slug", event.ids().slug());
    json.writeStringField("url", event.url());
    json.writeStringField("title", event.title());
    json.writeStringField("subtitle", event.subtitle());
    json.writeStringField("track", event.track());
    json.writeStringField("type", event.type());
    json.writeStringField("language", event.language());
    json.writeStringField("abstract", event.markdown());
    json.writeStringField("description", event.description());
    if (!event.license().isEmpty()) {
      json.writeStringField("recording_license", event.license());
    }
    if (event.noRecording().isPresent()) {
      json.writeBooleanField("do_not_record", event.noRecording().get());
    }
    json.writeArrayFieldStart("persons");
    for (Speaker speaker : event.speakers()) {
      person(speaker);
    }
    json.writeEndArray();
    references("links", event.links());
    if (event.feedbackUrl().isPresent()) {
      json.writeStringField("feedback_url", event.feedbackUrl().get());
    }
    references("attachments", event.attachments());
    json.writeEndObject();
  }

  private void person(Speaker speaker) throws IOException {
    ScheduleIds.OfSpeaker ids = data.ids().of(speaker);
    json.writeStartObject();
    json.writeStringField("guid", ids.guid().toString());
    json.writeNumberField("id", ids.number());
    json.writeStringField("code", ids.code());
    json.writeStringField("name", CleanText.line(speaker.name()));
    json.writeStringField("url", events.url(speaker));
    Optional<String> avatar = events.avatar(speaker);
    if (avatar.isPresent()) {
      json.writeStringField("avatar", avatar.get());
    }
    String biography = CleanText.of(data.edition().markdown(speaker));
    if (!biography.isEmpty()) {
      json.writeStringField("biography", biography);
    }
    if (!speaker.links().isEmpty()) {
      references("links", speaker.links().stream().flatMap(link -> web(link).stream()).toList());
    }
    json.writeEndObject();
  }

  private static Optional<ScheduleEvents.Reference> web(Link link) {
    return link.address() instanceof Address.Web address
        ? Optional.of(
            new ScheduleEvents.Reference(
                address.toString(), CleanText.line(link.title()), CleanText.line(link.kind())))
        : Optional.empty();
  }

  private void references(String name, List<ScheduleEvents.Reference> references)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ScheduleEvents.Reference reference : references) {
      json.writeStartObject();
      json.writeStringField("url", reference.url());
      json.writeStringField("title", reference.title());
      if (REFERENCES.contains(reference.type())) {
        json.writeStringField("type", reference.type());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
