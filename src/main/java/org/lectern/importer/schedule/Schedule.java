package org.lectern.importer.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Colors;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignTrack;
import org.lectern.importer.model.Imported;
import org.lectern.program.Extra;

/** Makes an {@link Imported} of a {@code schedule.xml} or {@code schedule.json}. */
final class Schedule {
  /** What sites that Lectern makes say in their {@code generator}. */
  private static final String OWN = "lectern";

  private final ScheduleFile file;

  Schedule(ScheduleFile file) {
    this.file = file;
  }

  /**
   * Everything that the file says.
   *
   * @throws RefusedException where it isn't a schedule, or where identities can't be kept
   */
  Imported imported() throws RefusedException {
    file.check();
    Fields above = file.schedule();
    Fields conference = file.conference();
    Optional<String> base = base(above, conference);
    ScheduleTimes times = new ScheduleTimes(file);
    ScheduleRooms rooms = new ScheduleRooms(file, isOwn(above));
    rooms.venue().ifPresent(venue -> conference.keepAndNote("venue", venue));
    RichText texts = new RichText(file.reading().findings(), base);
    SchedulePersons persons = new SchedulePersons(texts, base);
    List<ForeignTrack> tracks = tracks(conference);
    Map<String, String> bySlug = new HashMap<>();
    tracks.forEach(track -> track.id().ifPresent(slug -> bySlug.put(slug, track.name())));
    ScheduleEvents events =
        new ScheduleEvents(
            texts,
            conference.peekText("acronym").filter(acronym -> isOwn(above)),
            bySlug,
            base,
            times,
            rooms,
            persons);
    for (ScheduleFile.Event event : file.events()) {
      events.add(event);
    }
    persons.addAll(above.items("persons", "name"));
    return new Imported(
        conference(above, conference, base, times),
        rooms.all(),
        tracks,
        events.services(),
        persons.all(),
        events.sessions(),
        false);
  }

  /** Where the file's links start from, which is also where its program is published. */
  private static Optional<String> base(Fields above, Fields conference) {
    Optional<String> written = above.text("base_url").or(() -> conference.text("base_url"));
    conference.keep("base_url", written.map(String::strip));
    return written.flatMap(WebLink::of);
  }

  private ForeignConference conference(
      Fields above, Fields conference, Optional<String> base, ScheduleTimes times) {
    above.without("$schema", "base_url");
    conference.without("base_url", "daysCount", "time_zone_name", "days");
    conference.keep("version", above.line("version"));
    if (isOwn(above)) {
      above.without("generator");
    }
    Optional<String> name = conference.line("title").or(() -> conference.line("acronym"));
    conference.keep("acronym", conference.line("acronym"));
    conference.keep("timeslot_duration", conference.line("timeslot_duration"));
    Optional<LocalDate> start = conference.text("start").flatMap(Moments::day);
    Optional<LocalDate> end = conference.text("end").flatMap(Moments::day);
    Map<String, Object> kept = conference.kept();
    above.kept().forEach(kept::putIfAbsent);
    return new ForeignConference(
        name,
        base,
        Optional.of(times.zone()),
        start,
        end,
        times.dayStarts(),
        Extra.below(ScheduleExtra.NAME, kept));
  }

  private static boolean isOwn(Fields above) {
    return above
        .peek("generator")
        .filter(
            generator ->
                generator instanceof Map<?, ?> map
                    && String.valueOf(map.get("name")).toLowerCase(Locale.ROOT).contains(OWN))
        .isPresent();
  }

  private static List<ForeignTrack> tracks(Fields conference) {
    Map<String, ForeignTrack> tracks = new LinkedHashMap<>();
    for (Fields track : conference.items("tracks", "name")) {
      Optional<String> name = track.line("name").or(() -> track.line("text"));
      name.ifPresent(called -> tracks.putIfAbsent(called, track(called, track)));
    }
    return List.copyOf(tracks.values());
  }

  private static ForeignTrack track(String name, Fields track) {
    track.without("text");
    Optional<String> id = track.line("slug");
    track.keep("slug", id);
    Optional<String> written = track.line("color");
    Optional<String> color = written.flatMap(Colors::of);
    if (color.isEmpty()) {
      track.keepAndNote("color", written.orElse(""));
    }
    Optional<String> description = track.line("description");
    return new ForeignTrack(name, id, name, color, description, track.extra(ScheduleExtra.NAME));
  }
}
