package org.lectern.importer.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Time zones as content names them: by the IANA database. */
public final class Zones {
  private static final Map<String, String> KNOWN = new TreeMap<>();

  static {
    ZoneId.getAvailableZoneIds().stream()
        .sorted()
        .forEach(id -> KNOWN.put(id.toLowerCase(Locale.ROOT), id));
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
}
