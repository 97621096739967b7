package org.lectern.importer.indico;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.Moments.Moment;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.Zones;

/** Indico's times: a day, a clock's time, and the zone of the clock. */
final class IndicoTimes {
  private final LocalTimes times;

  IndicoTimes(IndicoFile export, Reading reading) {
    Optional<ZoneId> named =
        Stream.of(
                export.event().line("timezone").stream(),
                export.contributions().stream().flatMap(one -> zone(one.fields()).stream()),
                export.blocks().stream().flatMap(one -> zone(one).stream()))
            .flatMap(all -> all)
            .flatMap(name -> Zones.named(name).stream())
            .findFirst();
    this.times = new LocalTimes(reading, export.place(), named);
  }

  LocalTimes local() {
    return times;
  }

  private static Optional<String> zone(Fields fields) {
    return fields
        .peek("startDate")
        .map(parts -> parts instanceof Map<?, ?> map ? map.get("tz") : null)
        .map(Object::toString);
  }

  /** A time, as the clocks of the conference show it. */
  Optional<LocalDateTime> at(Fields fields, String name) {
    Optional<Fields> parts = fields.thing(name);
    if (parts.isEmpty()) {
      return fields.text(name).flatMap(times::at);
    }
    Optional<LocalDateTime> local =
        parts
            .get()
            .text("date")
            .flatMap(Moments::day)
            .flatMap(day -> parts.get().text("time").flatMap(Moments::time).map(day::atTime));
    Optional<ZoneId> zone = parts.get().text("tz").flatMap(Zones::named);
    return local.map(
        time -> times.at(new Moment(time, zone.map(it -> it.getRules().getOffset(time)))));
  }
}
