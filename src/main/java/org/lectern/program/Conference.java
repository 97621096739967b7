package org.lectern.program;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds for the whole conference: {@code conference.yaml}.
 *
 * @param url where the site is published, ending in {@code /}
 * @param zone in which all local times are meant
 * @param start the first day
 * @param end the last day, itself included
 * @param languages the site's languages, the default first; never empty
 * @param dayStarts the hour before which a session belongs to the evening before
 * @param navigation the menu; empty for the usual one
 * @param editUrl an address with {@code {path}} in it, where a file can be edited
 * @param shown addresses that look private and are shown all the same
 * @param limits how long texts may be
 * @param cards whether pages have preview pictures
 * @param offline whether browsers keep the program for reading without a connection
 * @param exports the forms that other programs may read it in
 * @param webEditor the editor in the browser; nothing where there is none
 */
public record Conference(
    Source source,
    String name,
    Optional<String> tagline,
    URI url,
    ZoneId zone,
    LocalDate start,
    LocalDate end,
    List<Locale> languages,
    LocalTime dayStarts,
    Optional<Venue> venue,
    List<Room> rooms,
    List<Track> tracks,
    List<SessionType> types,
    List<AccessPolicy> access,
    List<NavigationItem> navigation,
    Look look,
    Optional<String> editUrl,
    ShownAddresses shown,
    Limits limits,
    boolean cards,
    boolean offline,
    Set<ExportFormat> exports,
    Optional<WebEditor> webEditor,
    Extra extra) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

  public Conference {
    languages = List.copyOf(languages);
    rooms = List.copyOf(rooms);
    tracks = List.copyOf(tracks);
    types = List.copyOf(types);
    access = List.copyOf(access);
    navigation = List.copyOf(navigation);
    exports = inOrder(exports);
  }

  /** In the same order in each run. */
  private static Set<ExportFormat> inOrder(Set<ExportFormat> exports) {
    Set<ExportFormat> sorted = EnumSet.noneOf(ExportFormat.class);
    sorted.addAll(exports);
    return Collections.unmodifiableSet(sorted);
  }

  /** Where the conference meets. */
  public record Venue(String name, Optional<String> address, Optional<Address> link) {}

  /** Its days, from the first to the last. */
  public Stream<LocalDate> days() {
    return start.datesUntil(end.plusDays(1));
  }

  /**
   * The conference's day that a local time belongs to: before {@link #dayStarts} the one before.
   */
  public LocalDate dayOf(LocalDateTime time) {
    return time.toLocalTime().isBefore(dayStarts)
        ? time.toLocalDate().minusDays(1)
        : time.toLocalDate();
  }

  /**
   * A local time with its offset from UTC, as scripts and other programs read it: {@code
   * 2021-06-05T09:15+09:00}, after ISO 8601.
   */
  public String moment(LocalDateTime time) {
    return MOMENT.format(time.atZone(zone));
  }

  /** The language of what doesn't say another. */
  public Locale language() {
    return languages.get(0);
  }
}
