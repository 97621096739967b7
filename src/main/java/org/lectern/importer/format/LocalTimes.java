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
 * Times of files that name no zone, or only now and then: what has no offset is local, in the zone
 * of the conference where it is there already. The first offset that comes gives a zone where
 * nothing else does.
 */
public final class LocalTimes {
  /** What a session takes of which nothing is said. */
  public static final Duration USUAL = Duration.ofMinutes(30);

  /** In days: what is farther away from the others is of another year's program, or a slip. */
  public static final int HALF_A_YEAR = 180;

  /** What is longer is a mistake, and check refuses much longer ones. */
  private static final Duration LONGEST = Duration.ofDays(14);

  private final Findings findings;
  private final Position file;
  private final boolean isSaid;
  private Optional<ZoneId> zone;
  private boolean guessed;

  /**
   * Times of a file.
   *
   * @param named the zone that the file names
   */
  public LocalTimes(Reading reading, Position file, Optional<ZoneId> named) {
    this(reading, file, named, Optional.empty());
  }

  /**
   * Times of a file that makes a zone likely.
   *
   * @param named the zone that the file names
   * @param likely the one that it is probably in otherwise
   */
  public LocalTimes(
      Reading reading, Position file, Optional<ZoneId> named, Optional<ZoneId> likely) {
    this.findings = reading.findings();
    this.file = file;
    Optional<ZoneId> said = reading.options().zone().or(() -> named);
    this.isSaid = said.isPresent();
    this.zone = said.or(reading::zoneHere).or(() -> likely);
  }

  /** What the clocks of the place show at a moment. */
  public LocalDateTime at(Moment moment) {
    if (zone.isEmpty() && moment.offset().isPresent()) {
      ZoneOffset offset = moment.offset().get();
      zone = Zones.with(offset, OffsetDateTime.of(moment.local(), offset).toInstant());
      guessed = true;
    }
    return moment.in(zone.orElse(ZoneOffset.UTC));
  }

  /** The same of a text after ISO 8601. */
  public Optional<LocalDateTime> at(String text) {
    return Moments.moment(text).map(this::at);
  }

  /** The zone of the place. Takes note where nothing names it. */
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

  /** How long it is from one time to another. */
  public Duration between(LocalDateTime start, LocalDateTime end) {
    return PassedTime.between(start, end, zone.orElse(ZoneOffset.UTC));
  }

  /** Whether a session can last so long. */
  public static boolean canLast(Duration length) {
    return !length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0;
  }

  /**
   * Nothing where it can't last so long, or clocks that are put back show no later time by then.
   */
  private Optional<LocalDateTime> after(LocalDateTime start, Duration passed) {
    if (!canLast(passed)) {
      return Optional.empty();
    }
    return Optional.of(PassedTime.after(start, passed, zone.orElse(ZoneOffset.UTC)))
        .filter(start::isBefore);
  }

  /**
   * A time and place of a session; nothing without a start.
   *
   * @param duration counts where there is no end
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
