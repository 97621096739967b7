package org.lectern.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.json.Json;
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
  private final ScheduleData data;
  private final ScheduleEvents events;
  private final Json json;
  private final Map<Schedule.Column, Integer> rooms = new HashMap<>();
  private final Map<String, Integer> tracks = new HashMap<>();
  private final Set<Speaker> speakers = new LinkedHashSet<>();

  private PretalxJson(ScheduleData data, Json json) {
    this.data = data;
    this.events = data.events();
    this.json = json;
    data.schedule().columns().forEach(column -> rooms.put(column, rooms.size() + 1));
    data.conference().tracks().forEach(track -> tracks.put(track.id(), tracks.size() + 1));
  }

  static byte[] of(ScheduleData data) {
    return Json.document(json -> new PretalxJson(data, json).document());
  }

  private void document() {
    json.list("talks", this::talks)
        .texts("breaks", List.of())
        .field("version", data.version())
        .field("timezone", data.conference().zone().getId())
        .field("event_start", first())
        .field("event_end", last())
        .objects("tracks", data.conference().tracks(), this::track)
        .objects("rooms", data.schedule().columns(), this::room)
        .objects("speakers", speakers, this::speaker);
  }

  private LocalDate first() {
    return data.schedule().days().get(0).date();
  }

  private LocalDate last() {
    return data.schedule().days().get(data.schedule().days().size() - 1).date();
  }

  private void talks() {
    for (Schedule.Day day : data.schedule().days()) {
      day.columns()
          .forEach(
              (column, occurrences) ->
                  occurrences.forEach(one -> json.object(() -> talk(one, column))));
    }
  }

  private void talk(Occurrence occurrence, Schedule.Column column) {
    ScheduleEvents.Event event = events.of(occurrence, column);
    speakers.addAll(event.speakers());
    if (!data.program().isService(occurrence.session())) {
      json.field("code", event.ids().code());
    }
    json.number("id", event.ids().number())
        .field("title", event.title())
        .field("abstract", event.markdown())
        .texts(
            "speakers",
            event.speakers().stream().map(speaker -> data.ids().of(speaker).code()).toList());
    occurrence
        .session()
        .track()
        .map(tracks::get)
        .ifPresentOrElse(track -> json.number("track", track), () -> json.nothing("track"));
    json.field("start", event.date())
        .field("end", events.date(occurrence.slot().end()))
        .number("room", rooms.get(column))
        .number("duration", event.duration().toMinutes())
        .field("updated", data.changed(occurrence.session()))
        .field(
            "state", occurrence.session().status() == Status.TENTATIVE ? "accepted" : "confirmed")
        .flag("do_not_record", event.noRecording().orElse(false));
  }

  private void track(Track track) {
    json.number("id", tracks.get(track.id()))
        .field("name", CleanText.line(track.name()))
        .field("color", track.color());
  }

  private void room(Schedule.Column column) {
    json.number("id", rooms.get(column)).field("name", column.name());
  }

  private void speaker(Speaker speaker) {
    json.field("code", data.ids().of(speaker).code()).field("name", CleanText.line(speaker.name()));
    events
        .avatar(speaker)
        .ifPresentOrElse(avatar -> json.field("avatar", avatar), () -> json.nothing("avatar"));
  }
}
