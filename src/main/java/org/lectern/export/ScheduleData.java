package org.lectern.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lectern.hash.Sha256;
import org.lectern.program.C3voc;
import org.lectern.program.Conference;
import org.lectern.program.History;
import org.lectern.program.Program;
import org.lectern.program.ScheduleIds;
import org.lectern.program.Session;
import org.lectern.shelf.Shelf;
import org.lectern.site.Edition;
import org.lectern.site.Lazy;

/**
 * What all schedules for apps in one language are made from, worked out once for all of them. Safe
 * for use by several threads.
 */
final class ScheduleData {
  private static final DateTimeFormatter CHANGED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}:[0-9]{2}");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
  private static final int HASH_LENGTH = 8;

  private final Edition edition;
  private final Lazy<ScheduleIds> ids;
  private final Lazy<Schedule> schedule;
  private final Lazy<Supplier<byte[]>> withoutVersion;
  private final Lazy<String> version;

  /**
   * What schedules are made from.
   *
   * @param shelf takes what is made before it is asked for
   */
  ScheduleData(Edition edition, Shelf shelf) {
    this.edition = edition;
    this.ids = new Lazy<>(() -> new ScheduleIds(program()));
    this.schedule = new Lazy<>(() -> Schedule.of(program()));
    this.withoutVersion = new Lazy<>(() -> shelf.put(ScheduleJson.withoutVersion(this)));
    this.version = new Lazy<>(() -> foreign().text("version").orElseGet(this::ownVersion));
  }

  Edition edition() {
    return edition;
  }

  Program program() {
    return edition.program();
  }

  Conference conference() {
    return edition.conference();
  }

  ScheduleIds ids() {
    return ids.get();
  }

  Schedule schedule() {
    return schedule.get();
  }

  ScheduleEvents events() {
    return new ScheduleEvents(edition, ids());
  }

  /** Changes whenever anything in the schedule does: when it last did, if that is known. */
  String version() {
    return CleanText.line(version.get());
  }

  /** {@code schedule.json} with an empty version. */
  byte[] withoutVersion() {
    return withoutVersion.get().get();
  }

  /** The raster of the schedule, as hours and minutes. */
  String timeslot() {
    return foreign().text("timeslot_duration", CLOCK).orElse("00:05");
  }

  /** Where addresses start from. */
  String baseUrl() {
    return foreign().address("base_url").orElseGet(() -> conference().url().toString());
  }

  /** The color of links on white, where the conference has one of its own. */
  Optional<String> color() {
    return conference().look().accent().or(() -> foreign().in("colors").text("primary", COLOR));
  }

  /** When a session's file was last changed. */
  Optional<Instant> changed(Session session) {
    return edition.history().get().of(session.source().path()).map(History.Change::last);
  }

  private C3voc foreign() {
    return C3voc.of(conference().extra());
  }

  private String ownVersion() {
    String date =
        program().sessions().stream()
            .flatMap(session -> changed(session).stream())
            .max(Instant::compareTo)
            .map(last -> CHANGED.format(last.atZone(conference().zone())) + " ")
            .orElse("");
    return date + new Sha256().add(withoutVersion()).hex(HASH_LENGTH);
  }
}
