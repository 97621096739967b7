package org.lectern.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Speaker;
import org.lectern.program.Status;
import org.lectern.program.Track;

/**
 * {@code schedule/widgets/schedule.json}: what pretalx's {@code <pretalx-schedule>} reads below the
 * address that it is given, to show the schedule on other pages. A talk without a code is a break
 * for it. Numbers of rooms and tracks hold within the file only.
 *
 * @see <a href="https://github.com/pretalx/schedule">pretalx-schedule</a>
 */
final class PretalxJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final ScheduleData data;
  private final ScheduleEvents events;
  private final JsonGenerator json;
  private final Map<Schedule.Column, Integer> rooms = new HashMap<>();
  private final Map<String, Integer> tracks = new HashMap<>();
  private final Set<Speaker> speakers = new LinkedHashSet<>();

  private PretalxJson(ScheduleData data, JsonGenerator json) {
    this.data = data;
    this.events = data.events();
    this.json = json;
    data.schedule().columns().forEach(column -> rooms.put(column, rooms.size() + 1));
    data.conference().tracks().forEach(track -> tracks.put(track.id(), tracks.size() + 1));
  }

  static byte[] of(ScheduleData data) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new PretalxJson(data, json).document();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every document", e);
    }
    return bytes.toByteArray();
  }

  private void document() throws IOException {
    Conference conference = data.conference();
    json.writeStartObject();
    json.writeArrayFieldStart("talks");
    for (Schedule.Day day : data.schedule().days()) {
      for (Map.Entry<Schedule.Column, List<Occurrence>> column : day.columns().entrySet()) {
        for (Occurrence occurrence : column.getValue()) {
          talk(occurrence, column.getKey());
        }
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("breaks");
    json.writeEndArray();
    json.writeStringField("version", data.version());
    json.writeStringField("timezone", conference.zone().getId());
    json.writeStringField("event_start", first().toString());
    json.writeStringField("event_end", last().toString());
    json.writeArrayFieldStart("tracks");
    for (Track track : conference.tracks()) {
      json.writeStartObject();
      json.writeNumberField("id", tracks.get(track.id()));
      json.writeStringField("name", CleanText.line(track.name()));
      if (track.color().isPresent()) {
        json.writeStringField("color", track.color().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rooms");
    for (Schedule.Column column : data.schedule().columns()) {
      json.writeStartObject();
      json.writeNumberField("id", rooms.get(column));
      json.writeStringField("name", column.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : speakers) {
      speaker(speaker);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private LocalDate first() {
    return data.schedule().days().get(0).date();
  }

  private LocalDate last() {
    return data.schedule().days().get(data.schedule().days().size() - 1).date();
  }

  private void talk(Occurrence occurrence, Schedule.Column column) throws IOException {
    ScheduleEvents.Event event = events.of(occurrence, column);
    json.writeStartObject();
    if (!data.program().isService(occurrence.session())) {
      json.writeStringField("code", event.ids().code());
    }
    json.writeNumberField("id", event.ids().number());
    json.writeStringField("title", event.title());
    json.writeStringField("abstract", event.markdown());
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : event.speakers()) {
      speakers.add(speaker);
      json.writeString(data.ids().of(speaker).code());
    }
    json.writeEndArray();
    Optional<Integer> track = occurrence.session().track().map(tracks::get);
    if (track.isPresent()) {
      json.writeNumberField("track", track.get());
    } else {
      json.writeNullField("track");
    }
    json.writeStringField("start", event.date());
    json.writeStringField("end", events.date(occurrence.slot().end()));
    json.writeNumberField("room", rooms.get(column));
    json.writeNumberField("duration", event.duration().toMinutes());
    Optional<Instant> changed = data.changed(occurrence.session());
    if (changed.isPresent()) {
      json.writeStringField("updated", changed.get().toString());
    }
    json.writeStringField(
        "state", occurrence.session().status() == Status.TENTATIVE ? "accepted" : "confirmed");
    json.writeBooleanField("do_not_record", event.noRecording().orElse(false));
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", data.ids().of(speaker).code());
    json.writeStringField("name", CleanText.line(speaker.name()));
    Optional<String> avatar = events.avatar(speaker);
    if (avatar.isPresent()) {
      json.writeStringField("avatar", avatar.get());
    } else {
      json.writeNullField("avatar");
    }
    json.writeEndObject();
  }
}
