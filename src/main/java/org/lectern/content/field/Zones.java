package org.lectern.content.field;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads the name of a zone in the <a href="https://www.iana.org/time-zones">IANA database</a>. */
final class Zones {
  /** Hours from UTC. IANA turns their sign around: Etc/GMT+9 is nine hours behind UTC. */
  private static final Pattern OFFSET =
      Pattern.compile(".*[-+−–][_\\s]*\\d.*|[A-Za-z]*[_\\s]*\\d[\\d:]*");

  /** Most are short for several zones, and as near to any other abbreviation. */
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]{1,4}");

  private static final Map<String, String> ABBREVIATED =
      Map.of("jst", "Asia/Tokyo", "kst", "Asia/Seoul");

  private Zones() {}

  static Optional<ZoneId> read(Node.Text text, Reading reading) {
    String name = text.value().strip();
    return ZoneNames.ALL.contains(name)
        ? Optional.of(ZoneId.of(name))
        : reading.refuse(
            Rule.BAD_TIME_ZONE,
            text,
            "there is no time zone \"%s\"".formatted(text.value()),
            meant(name)
                .map(Suggestion::didYouMean)
                .orElse("write a continent and a city, such as Asia/Tokyo"));
  }

  private static Optional<String> meant(String written) {
    String name = Normalizer.normalize(written, Normalizer.Form.NFKC).replace(' ', '_').strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (OFFSET.matcher(name).matches()) {
      return Optional.empty();
    }
    return ZoneNames.ALL.stream()
        .filter(zone -> zone.equalsIgnoreCase(name))
        .findFirst()
        .or(
            () ->
                ZoneNames.ALL.stream()
                    .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith("/" + lower))
                    .findFirst())
        .or(() -> Optional.ofNullable(ABBREVIATED.get(lower)))
        .or(
            () ->
                ABBREVIATION.matcher(name).matches()
                    ? Optional.empty()
                    : Suggestion.nearest(name, ZoneNames.ALL));
  }
}
