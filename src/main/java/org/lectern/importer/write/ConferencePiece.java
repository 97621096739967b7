package org.lectern.importer.write;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.Imported;
import org.lectern.importer.model.Stated;

/** Makes {@code conference.yaml} of a foreign schedule. */
final class ConferencePiece {
  /** The same as for a new conference. */
  private static final String URL = "https://program.example.org/";

  private static final String NAME = "Imported conference";

  private final ForeignConference said;
  private final ImportOptions options;
  private final PublicNames names;
  private final Optional<String> name;
  private final ZoneId zone;
  private final UnstatedFields unsaid;
  private final Imported imported;
  private final boolean hasDays;
  private final Days days;
  private final ConferenceLists lists;

  /**
   * A conference, which may be there already.
   *
   * @param here the fields of its file
   * @param before what the last import wrote of them
   */
  ConferencePiece(
      Imported imported, Reading reading, Map<String, Object> here, Map<String, Object> before) {
    this.imported = imported;
    this.options = reading.options();
    this.names = new PublicNames(reading.findings());
    this.said = imported.conference();
    this.unsaid = new UnstatedFields(here, before);
    this.name =
        said.name()
            .filter(it -> !it.isBlank())
            .map(it -> names.of(it, "the conference", NAME))
            .filter(it -> !it.equals(NAME));
    this.zone =
        options
            .zone()
            .or(() -> said.zone().map(Stated::value))
            .or(() -> Times.zone(here))
            .orElse(ZoneId.of("Etc/UTC"));
    List<ForeignSlot> slots =
        imported.sessions().stream().flatMap(one -> one.slots().stream()).toList();
    this.days = Days.of(said, said.dayStarts().or(() -> Times.dayStarts(here)), slots);
    boolean isWithin =
        !before.containsKey("start") && Times.days(here).filter(it -> it.have(days)).isPresent();
    this.hasDays =
        said.start().isPresent() || said.end().isPresent() || !(slots.isEmpty() || isWithin);
    this.lists = new ConferenceLists(imported, names, reading.findings(), here, before);
  }

  /** What had to be guessed, and isn't there yet. */
  List<String> guesses() {
    List<String> guesses = new ArrayList<>();
    if (name.isEmpty() && unsaid.isFree("name")) {
      guesses.add("name: isn't in the file, write it");
    }
    if (options.url().isEmpty() && unsaid.isFree("url")) {
      guesses.add(
          said.url()
              .map(
                  url ->
                      "url: is where the file comes from, %s; make it the address of this site, or"
                          + " give --url")
              .orElse("url: isn't in the file, write where this site will be, or give --url")
              .formatted(said.url().orElse("")));
    }
    if (options.zone().isEmpty() && said.zone().isEmpty() && unsaid.isFree("timezone")) {
      guesses.add("timezone: isn't in the file, correct " + zone + ", or give --timezone");
    }
    return guesses;
  }

  Days days() {
    return days;
  }

  ZoneId zone() {
    return zone;
  }

  /** The ids of rooms, tracks and types, by their keys. */
  GivenIds ids(NamedList list) {
    return lists.ids(list);
  }

  /**
   * The file.
   *
   * @param shown addresses that the texts show and that look private
   */
  Piece piece(Collection<String> shown) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "name", name, NAME);
    put(
        fields,
        "url",
        options.url().map(ConferencePiece::site),
        said.url().map(ConferencePiece::site).orElse(URL));
    put(fields, "timezone", options.zone().or(this::saidZone), zone);
    put(fields, "start", hasDays ? Optional.of(days.start()) : Optional.empty(), days.start());
    put(fields, "end", hasDays ? Optional.of(days.end()) : Optional.empty(), days.end());
    put(fields, "language", language(), "en");
    said.dayStarts()
        .ifPresentOrElse(
            time -> fields.put("day_starts", time.toString()),
            () -> unsaid.keep(fields, "day_starts"));
    for (NamedList list : NamedList.values()) {
      put(fields, list.field(), lists.written(list));
    }
    put(fields, "publish", shown.stream().sorted().toList());
    Pieces.extra(fields, unsaid.extra(lists.extra(), fields));
    return new Piece(Kind.CONFERENCE, "", Kind.CONFERENCE.path(""), fields, "");
  }

  /** What is told of rooms and tracks, and what has no place in Lectern's fields. */
  Stream<Piece> descriptions() {
    return Stream.concat(
            Stream.of(NamedList.values())
                .flatMap(list -> lists.written(list).stream())
                .filter(one -> one.containsKey("description")),
            Stream.of(Map.<String, Object>of("extra", lists.extra())))
        .map(one -> new Piece(Kind.CONFERENCE, "", Kind.CONFERENCE.path(""), one, ""));
  }

  private static void put(Map<String, Object> fields, String name, List<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
  }

  /** What is said; else what the last import said; else what is likely, where nothing is there. */
  private void put(Map<String, Object> fields, String field, Optional<?> known, Object likely) {
    if (known.isPresent()) {
      fields.put(field, known.get().toString());
    } else {
      unsaid.likely(fields, field, likely.toString());
    }
  }

  private Optional<ZoneId> saidZone() {
    return said.zone().filter(Stated::isSaid).map(Stated::value);
  }

  /** Without what the address of a site can't have, and with a slash at its end. */
  private static String site(String url) {
    String path = url.replaceFirst("[?#].*", "");
    return path.endsWith("/") ? path : path + "/";
  }

  /** The language that most sessions say; those of speakers that say none are in another. */
  private Optional<String> language() {
    long silent =
        imported.sessions().stream()
            .filter(session -> session.language().isEmpty() && !session.speakers().isEmpty())
            .count();
    return imported.sessions().stream()
        .flatMap(session -> session.language().stream())
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(most -> most.getValue() > silent)
        .map(Map.Entry::getKey);
  }
}
