package org.lectern.grid;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.program.Occurrence;
import org.lectern.program.Slot;

/**
 * What takes place, in the order of its start.
 *
 * @param longest how long the longest is: nothing that starts that much earlier is still on
 */
public record Timeline(List<Occurrence> all, Duration longest) {
  /** One of what is in that order. */
  public static Timeline of(List<Occurrence> sorted) {
    return new Timeline(
        sorted,
        sorted.stream()
            .map(one -> Duration.between(one.slot().start(), one.slot().end()))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO));
  }

  /** The indexes of all that share a moment with a slot. */
  public IntStream overlapping(Slot slot) {
    return IntStream.range(firstFrom(all, slot.start().minus(longest)), all.size())
        .takeWhile(i -> all.get(i).slot().start().isBefore(slot.end()))
        .filter(i -> all.get(i).slot().overlaps(slot));
  }

  /** The index of the first that starts at the time or later. */
  public static int firstFrom(List<Occurrence> sorted, LocalDateTime time) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).slot().start().isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
