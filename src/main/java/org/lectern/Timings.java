package org.lectern;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The time that the parts of a build took.
 *
 * @param total the time from begin to end
 * @param stages the time of each stage; stages that weren't reached are missing
 * @param kinds the kinds of files that were made, slowest first
 * @param placing the part of {@link Stage#MAKE}, summed over all threads, in which files were
 *     compared with the published ones and written
 */
public record Timings(
    Duration total, SortedMap<Stage, Duration> stages, List<Kind> kinds, Duration placing) {
  public Timings {
    stages = Collections.unmodifiableSortedMap(new TreeMap<>(stages));
    kinds = List.copyOf(kinds);
  }

  /**
   * The files of one kind.
   *
   * @param name the name of their template, or of the kind of file
   * @param count the number of files
   * @param time the time they took, summed over all threads
   */
  public record Kind(String name, long count, Duration time) {}
}
