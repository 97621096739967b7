package org.lectern.importer.write;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;

/**
 * Tells one year's conference from the next: dates more than half a year apart are of different
 * years.
 */
final class Years {
  private static final Duration FAR = Duration.ofDays(LocalTimes.HALF_A_YEAR);

  private final ContentTimes times;

  /** Creates one for a conference with these fields. */
  Years(Map<String, Object> conference) {
    this.times = new ContentTimes(conference);
  }

  /** Whether a session of a schedule is of another year than an existing one. */
  boolean differ(Map<String, Object> here, ForeignSession session) {
    Optional<LocalDateTime> there =
        session.slots().stream().map(ForeignSlot::start).min(LocalDateTime::compareTo);
    return areFar(first(here), there);
  }

  /** Returns both dates of a session that moves to another year. */
  Optional<String> moved(Map<String, Object> here, Map<String, Object> now) {
    Optional<LocalDateTime> from = first(here);
    Optional<LocalDateTime> to = first(now);
    return areFar(from, to)
        ? Optional.of("%s to %s".formatted(from.get().toLocalDate(), to.get().toLocalDate()))
        : Optional.empty();
  }

  private Optional<LocalDateTime> first(Map<String, Object> session) {
    return times.of(session).stream().map(ContentTimes.Time::start).min(LocalDateTime::compareTo);
  }

  private static boolean areFar(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
    return one.isPresent()
        && other.isPresent()
        && Duration.between(one.get(), other.get()).abs().compareTo(FAR) > 0;
  }

  /**
   * Returns the last import's conference for a merge. If its days are of another year than the
   * import's and nothing takes place on them any more, the current days count as written by that
   * import, so that they are replaced: a conference never lasts from one year to the next.
   */
  Map<String, Object> before(
      Map<String, Object> before,
      Map<String, Object> here,
      Map<String, Object> there,
      Collection<RemainingFile> remaining) {
    Optional<Days> last = ContentTimes.days(here);
    Optional<Days> next = ContentTimes.days(there);
    boolean isOver =
        areFar(
                last.map(days -> days.start().atStartOfDay()),
                next.map(days -> days.start().atStartOfDay()))
            && remaining.stream()
                .flatMap(file -> times.of(file.fields()).stream())
                .noneMatch(time -> last.get().contains(time.start().toLocalDate()));
    if (!isOver) {
      return before;
    }
    Map<String, Object> days = new LinkedHashMap<>(before);
    Stream.of("start", "end").forEach(field -> days.put(field, here.get(field)));
    return days;
  }
}
