package org.lectern;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a build's time went.
 *
 * @param total from its begin to its end
 * @param stages how long each stage took; those that weren't reached are missing
 * @param kinds the files that were made, by kind; what took longest comes first
 * @param placing the part of making, summed over all threads, in which files were compared with the
 *     published ones and written
 */
public record Timings(
    Duration total, SortedMap<Stage, Duration> stages, List<Kind> kinds, Duration placing) {
  public Timings {
    stages = Collections.unmodifiableSortedMap(new TreeMap<>(stages));
    kinds = List.copyOf(kinds);
  }

  /**
   * Files of one kind.
   *
   * @param name the name of their template, or what else they are
   * @param count how many
   * @param time how long they took, summed over all threads
   */
  public record Kind(String name, long count, Duration time) {}
}
