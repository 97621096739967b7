package org.lectern.importer.format;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lectern.importer.format.Moments.Moment;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.Stated;
import org.lectern.problem.Position;
import org.lectern.program.Extra;
import org.lectern.program.PassedTime;

/**
 * Reads times of files that name no time zone, or not always. Times without an offset are local, in
 * the zone of an existing conference if there is one. If nothing else gives a zone, the first
 * offset does.
 */
public final class LocalTimes {
  /** The duration of a session without one. */
  public static final Duration USUAL = Duration.ofMinutes(30);

  /**
   * In days: a date that is further away from the others belongs to another year's program, or is
   * wrong.
   */
  public static final int HALF_A_YEAR = 180;

  /** A longer session is a mistake, and check refuses much longer ones. */
  private static final Duration LONGEST = Duration.ofDays(14);

  private final Findings findings;
  private final Position file;
  private final boolean isSaid;
  private Optional<ZoneId> zone;
  private boolean guessed;

  /**
   * Creates a reader of times.
   *
   * @param named the zone that the file names
   */
  public LocalTimes(Reading reading, Position file, Optional<ZoneId> named) {
    this(reading, file, named, Optional.empty());
  }

  /**
   * Creates a reader of times of a file with a likely zone.
   *
   * @param named the zone that the file names
   * @param likely the zone to use if no other is known
   */
  public LocalTimes(
      Reading reading, Position file, Optional<ZoneId> named, Optional<ZoneId> likely) {
    this.findings = reading.findings();
    this.file = file;
    Optional<ZoneId> said = reading.options().zone().or(() -> named);
    this.isSaid = said.isPresent();
    this.zone = said.or(reading::zoneHere).or(() -> likely);
  }

  /** Returns the local time of a moment. */
  public LocalDateTime at(Moment moment) {
    if (zone.isEmpty() && moment.offset().isPresent()) {
      ZoneOffset offset = moment.offset().get();
      zone = Zones.with(offset, OffsetDateTime.of(moment.local(), offset).toInstant());
      guessed = true;
    }
    return moment.in(zone.orElse(ZoneOffset.UTC));
  }

  /** Returns the local time of a text in ISO 8601. */
  public Optional<LocalDateTime> at(String text) {
    return Moments.moment(text).map(this::at);
  }

  /** Returns the zone, and reports it if nothing names it. */
  public Stated<ZoneId> zone() {
    ZoneId found = zone.orElse(ZoneId.of("Etc/UTC"));
    if (zone.isEmpty() || guessed) {
      findings.changed(
          file,
          "the time zone isn't named; times are meant in %s now: %s"
              .formatted(
                  found,
                  guessed
                      ? "give --timezone, which reads them again"
                      : "correct timezone:, or give --timezone"));
    }
    return new Stated<>(found, isSaid);
  }

  /** Returns the time that passes between two local times. */
  public Duration between(LocalDateTime start, LocalDateTime end) {
    return PassedTime.between(start, end, zone.orElse(ZoneOffset.UTC));
  }

  /** Whether a session can last this long. */
  public static boolean canLast(Duration length) {
    return !length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0;
  }

  /**
   * Returns nothing if a session can't last this long, or if the end is no later on the clock
   * because clocks are put back.
   */
  private Optional<LocalDateTime> after(LocalDateTime start, Duration passed) {
    if (!canLast(passed)) {
      return Optional.empty();
    }
    return Optional.of(PassedTime.after(start, passed, zone.orElse(ZoneOffset.UTC)))
        .filter(start::isBefore);
  }

  /**
   * Returns a time and place of a session; nothing without a start.
   *
   * @param duration used if there is no end
   */
  public Optional<ForeignSlot> slot(
      Position place,
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end,
      Optional<Duration> duration,
      List<String> rooms) {
    return start.map(
        from -> {
          Optional<LocalDateTime> until =
              end.filter(to -> canLast(Duration.between(from, to)))
                  .or(() -> duration.flatMap(length -> after(from, length)));
          if (until.isEmpty()) {
            findings.changed(
                place, "an end that is missing or can't be, which is 30 minutes later now");
          }
          LocalDateTime to = until.or(() -> after(from, USUAL)).orElseGet(() -> from.plus(USUAL));
          return new ForeignSlot(from, to, rooms, Extra.NONE);
        });
  }
}
