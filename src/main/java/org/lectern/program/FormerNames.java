package org.lectern.program;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of the people and rooms that a history speaks of and that aren't in the content any
 * more, or not under the names that their files had. Immutable.
 *
 * @param speakers by the slug that they had
 * @param rooms by the id that they had
 */
public record FormerNames(SortedMap<String, Former> speakers, SortedMap<String, Former> rooms) {
  /** Nothing is known. */
  public static final FormerNames NONE = new FormerNames(Map.of(), Map.of());

  public FormerNames {
    speakers = Collections.unmodifiableSortedMap(new TreeMap<>(speakers));
    rooms = Collections.unmodifiableSortedMap(new TreeMap<>(rooms));
  }

  public FormerNames(Map<String, Former> speakers, Map<String, Former> rooms) {
    this(new TreeMap<>(speakers), new TreeMap<>(rooms));
  }

  /**
   * Somebody or something.
   *
   * @param name what they were last called, in the conference's first language
   * @param now the slug or id that they have now
   */
  public record Former(String name, Optional<String> now) {}

  /** The speaker who had a slug. */
  public Optional<Former> speaker(String slug) {
    return Optional.ofNullable(speakers.get(slug));
  }

  /** The room that had an id. */
  public Optional<Former> room(String id) {
    return Optional.ofNullable(rooms.get(id));
  }
}
