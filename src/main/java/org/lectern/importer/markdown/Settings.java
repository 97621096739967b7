package org.lectern.importer.markdown;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.format.Zones;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.Stated;
import org.lectern.program.Extra;

/**
 * What files of settings and data say: of the site, such as {@code _config.yml}, of the conference,
 * and lists of what is given when.
 */
final class Settings {
  private final List<Fields> listed = new ArrayList<>();
  private final List<Fields> ignites = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();
  private Optional<Moments.Moment> start = Optional.empty();
  private Optional<Moments.Moment> end = Optional.empty();

  /** Takes what a file says; what it says first counts. */
  void add(Page file) {
    Fields fields = file.fields();
    listed.addAll(fields.items("program", "title"));
    ignites.addAll(fields.items("ignites", "title"));
    Optional<String> city = fields.line("city");
    Optional<String> year = fields.line("year");
    // Such files are made from one example, in which a name is only an address.
    Optional<String> called =
        city.map(place -> "DevOpsDays " + place + year.map(it -> " " + it).orElse(""));
    name = name.or(() -> called.or(() -> fields.line("title")));
    url =
        url.or(
            () ->
                fields
                    .line("url")
                    .or(() -> fields.line("baseurl"))
                    .or(() -> fields.line("domain"))
                    .flatMap(WebLink::of));
    zone = zone.or(() -> fields.line("timezone").flatMap(Zones::named));
    start = start.or(() -> moment(fields, "startdate"));
    end = end.or(() -> moment(fields, "enddate"));
    Set<String> others = fields.without("name", "title").rest().keySet();
    if (!others.isEmpty()) {
      fields.noteLeftOut("settings of the site: " + String.join(", ", others));
    }
  }

  private static Optional<Moments.Moment> moment(Fields fields, String field) {
    return fields
        .line(field)
        .flatMap(
            text ->
                Moments.moment(text)
                    .or(
                        () ->
                            Moments.day(text)
                                .map(
                                    day ->
                                        new Moments.Moment(day.atStartOfDay(), Optional.empty()))));
  }

  /** Entries of lists of times. */
  List<Fields> listed() {
    return listed;
  }

  /** Entries of lists of short talks, which mostly say their day only. */
  List<Fields> ignites() {
    return ignites;
  }

  /** The zone that is named. */
  Optional<ZoneId> zone() {
    return zone;
  }

  /** The zone that the conference's first day is written in. */
  Optional<ZoneId> likelyZone() {
    return Zones.ofMost(start.stream().filter(it -> it.offset().isPresent()));
  }

  /** Where the site is published. */
  Optional<String> url() {
    return url;
  }

  /** The conference, whose clocks are in a zone. */
  ForeignConference conference(Stated<ZoneId> clocks) {
    Optional<LocalDate> first = start.map(it -> it.local().toLocalDate());
    Optional<LocalDate> last = end.map(it -> it.local().toLocalDate()).or(() -> first);
    return ForeignConference.of(name, url, clocks, first, last, Extra.NONE);
  }
}
