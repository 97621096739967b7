package org.lectern.importer.format;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.content.field.ZoneNames;
import org.lectern.importer.model.Stated;
import org.lectern.problem.Position;

/** Time zones by their names in the IANA database. */
public final class Zones {
  private static final Map<String, String> KNOWN = new TreeMap<>();

  static {
    ZoneNames.ALL.forEach(id -> KNOWN.put(id.toLowerCase(Locale.ROOT), id));
  }

  private Zones() {}

  /** Returns the zone of a name, ignoring case. */
  public static Optional<ZoneId> named(String name) {
    String plain = name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KNOWN.get(plain)).map(ZoneId::of);
  }

  /** Returns a zone that has an offset at a moment; one that always has it, if there is one. */
  public static Optional<ZoneId> with(ZoneOffset offset, Instant at) {
    int seconds = offset.getTotalSeconds();
    if (seconds % 3600 == 0) {
      int hours = -seconds / 3600;
      Optional<ZoneId> fixed =
          named(hours == 0 ? "Etc/UTC" : "Etc/GMT" + (hours > 0 ? "+" : "") + hours);
      if (fixed.isPresent()) {
        return fixed;
      }
    }
    return KNOWN.values().stream()
        .filter(id -> id.contains("/"))
        .map(ZoneId::of)
        .filter(zone -> zone.getRules().getOffset(at).equals(offset))
        .findFirst();
  }

  /**
   * Returns the zone of a program whose times mostly have an offset: the one that is given, or else
   * that of the existing conference. If there is neither, the zone is guessed and reported.
   *
   * @param named the zone that the file names
   * @param why what is wrong with the file's zone, such as that it has no name
   */
  public static Stated<ZoneId> of(
      Reading reading,
      Optional<ZoneId> named,
      Stream<Moments.Moment> moments,
      Position place,
      String why) {
    return reading
        .options()
        .zone()
        .or(() -> named)
        .map(Stated::said)
        .or(() -> reading.zoneHere().map(Stated::likely))
        .orElseGet(
            () -> {
              ZoneId guess = ofMost(moments).orElse(ZoneId.of("Etc/UTC"));
              reading
                  .findings()
                  .changed(
                      place,
                      "%s; times are meant in %s now: correct timezone:, or give --timezone"
                          .formatted(why, guess));
              return Stated.likely(guess);
            });
  }

  /** Returns a zone that has the most frequent offset of these times. */
  public static Optional<ZoneId> ofMost(Stream<Moments.Moment> moments) {
    Map<ZoneOffset, List<OffsetDateTime>> byOffset = new HashMap<>();
    moments
        .filter(moment -> moment.offset().isPresent())
        .map(moment -> OffsetDateTime.of(moment.local(), moment.offset().get()))
        .forEach(at -> byOffset.computeIfAbsent(at.getOffset(), key -> new ArrayList<>()).add(at));
    return byOffset.values().stream()
        .max(
            Comparator.<List<OffsetDateTime>>comparingInt(List::size)
                .thenComparing(list -> list.get(0)))
        .map(list -> list.get(0))
        .flatMap(at -> with(at.getOffset(), at.toInstant()));
  }
}
