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

/** Time zones as content names them: by the IANA database. */
public final class Zones {
  private static final Map<String, String> KNOWN = new TreeMap<>();

  static {
    ZoneNames.ALL.forEach(id -> KNOWN.put(id.toLowerCase(Locale.ROOT), id));
  }

  private Zones() {}

  /** The zone of a name, whatever its capitals are. */
  public static Optional<ZoneId> named(String name) {
    String plain = name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KNOWN.get(plain)).map(ZoneId::of);
  }

  /** A zone that has an offset at a moment; one that always has it where there is such a one. */
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

  /** A zone that has the offset which most of these times have. */
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
