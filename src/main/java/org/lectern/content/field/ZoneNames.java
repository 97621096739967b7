package org.lectern.content.field;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names of time zones that content may have: those of the IANA database. */
public final class ZoneNames {
  /** Newer Javas know these, which never change their clocks: nobody in New York means that. */
  private static final List<String> REFUSED = List.of("EST", "MST", "HST");

  /** All of them, sorted. */
  public static final SortedSet<String> ALL = all();

  private ZoneNames() {}

  private static SortedSet<String> all() {
    SortedSet<String> names = new TreeSet<>(ZoneId.getAvailableZoneIds());
    names.removeAll(REFUSED);
    return Collections.unmodifiableSortedSet(names);
  }
}
