package org.lectern.content.field;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When something ends, as its editor wrote it. */
public sealed interface End {
  /** When that is for something that starts then. */
  LocalDateTime after(LocalDateTime start);

  /** With its day. */
  record At(LocalDateTime time) implements End {
    @Override
    public LocalDateTime after(LocalDateTime start) {
      return time;
    }
  }

  /**
   * Only the time of day. That is the start's day; the next day where the end would not come after
   * the start and the next day's is at most twelve hours away: 23:00 to 00:30, but not 13:45 to
   * 12:15, which is a slip.
   */
  record TimeOnly(LocalTime time) implements End {
    private static final Duration LONGEST_PAST_MIDNIGHT = Duration.ofHours(12);

    @Override
    public LocalDateTime after(LocalDateTime start) {
      LocalDateTime sameDay = start.toLocalDate().atTime(time);
      LocalDateTime nextDay = sameDay.plusDays(1);
      boolean pastMidnight =
          !sameDay.isAfter(start)
              && Duration.between(start, nextDay).compareTo(LONGEST_PAST_MIDNIGHT) <= 0;
      return pastMidnight ? nextDay : sameDay;
    }
  }
}
