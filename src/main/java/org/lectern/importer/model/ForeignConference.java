package org.lectern.importer.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.lectern.program.Extra;

/**
 * What a file says of the conference as a whole. Formats mostly know less than all of it; what is
 * needed and missing is filled in from the sessions, or with a guess that is told.
 *
 * @param url where the file comes from, which makes it likely where its program is published
 * @param zone in which the sessions' times are meant
 * @param dayStarts the hour before which a session belongs to the evening before
 */
public record ForeignConference(
    Optional<String> name,
    Optional<String> url,
    Optional<Stated<ZoneId>> zone,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalTime> dayStarts,
    Extra extra) {
  /** A conference whose days end at midnight, or nobody says when. */
  public static ForeignConference of(
      Optional<String> name,
      Optional<String> url,
      Stated<ZoneId> zone,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Extra extra) {
    return new ForeignConference(name, url, Optional.of(zone), start, end, Optional.empty(), extra);
  }

  /** A conference of which only the clocks are known, and what has no field. */
  public static ForeignConference in(Stated<ZoneId> zone, Extra extra) {
    return of(Optional.empty(), Optional.empty(), zone, Optional.empty(), Optional.empty(), extra);
  }
}
