package org.lectern.content.field;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads the name of a zone in the <a href="https://www.iana.org/time-zones">IANA database</a>. */
final class Zones {
  private static final TreeSet<String> KNOWN = new TreeSet<>(ZoneId.getAvailableZoneIds());

  private Zones() {}

  static Optional<ZoneId> read(Node.Text text, Reading reading) {
    String name = text.value().strip();
    return KNOWN.contains(name)
        ? Optional.of(ZoneId.of(name))
        : reading.refuse(
            Rule.BAD_TIME_ZONE,
            text,
            "there is no time zone \"%s\"".formatted(text.value()),
            meant(name)
                .map(Suggestion::didYouMean)
                .orElse("write a continent and a city, such as Asia/Tokyo"));
  }

  private static Optional<String> meant(String name) {
    Optional<String> city =
        KNOWN.stream()
            .filter(
                zone ->
                    zone.toLowerCase(Locale.ROOT)
                        .endsWith("/" + name.toLowerCase(Locale.ROOT).replace(' ', '_')))
            .findFirst();
    return city.or(() -> Optional.ofNullable(ZoneId.SHORT_IDS.get(name)).filter(KNOWN::contains))
        .or(() -> Suggestion.nearest(name.replace(' ', '_'), KNOWN));
  }
}
