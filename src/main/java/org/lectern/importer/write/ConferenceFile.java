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

/** Makes {@code conference.yaml} from a foreign schedule. */
final class ConferenceFile {
  /** The address that a new conference has. */
  private static final String URL = "https://program.example.org/";

  private static final String NAME = "Imported conference";

  private final ForeignConference stated;
  private final ImportOptions options;
  private final PublicNames names;
  private final Optional<String> name;
  private final ZoneId zone;
  private final UnstatedFields unstated;
  private final Imported imported;
  private final boolean hasDays;
  private final Days days;
  private final ConferenceLists lists;

  /**
   * Creates the file of a conference, which may exist already.
   *
   * @param here the fields of its file
   * @param before the fields that the last import wrote
   */
  ConferenceFile(
      Imported imported, Reading reading, Map<String, Object> here, Map<String, Object> before) {
    this.imported = imported;
    this.options = reading.options();
    this.names = new PublicNames(reading.findings());
    this.stated = imported.conference();
    this.unstated = new UnstatedFields(here, before);
    this.name =
        stated
            .name()
            .filter(it -> !it.isBlank())
            .map(it -> names.of(it, "the conference", NAME))
            .filter(it -> !it.equals(NAME));
    this.zone =
        options
            .zone()
            .or(() -> stated.zone().map(Stated::value))
            .or(() -> ContentTimes.zone(here))
            .orElse(ZoneId.of("Etc/UTC"));
    List<ForeignSlot> slots =
        imported.sessions().stream().flatMap(one -> one.slots().stream()).toList();
    this.days = Days.of(stated, stated.dayStarts().or(() -> ContentTimes.dayStarts(here)), slots);
    boolean isWithin =
        !before.containsKey("start")
            && ContentTimes.days(here).filter(it -> it.contains(days)).isPresent();
    this.hasDays =
        stated.start().isPresent() || stated.end().isPresent() || !(slots.isEmpty() || isWithin);
    this.lists = new ConferenceLists(imported, names, reading.findings(), here, before);
  }

  /** Returns reports of fields that had to be guessed and don't exist yet. */
  List<String> guesses() {
    List<String> guesses = new ArrayList<>();
    if (name.isEmpty() && unstated.isFree("name")) {
      guesses.add("name: isn't in the file, write it");
    }
    if (options.url().isEmpty() && unstated.isFree("url")) {
      guesses.add(
          stated
              .url()
              .map(
                  url ->
                      "url: is where the file comes from, %s; make it the address of this site, or"
                          + " give --url")
              .orElse("url: isn't in the file, write where this site will be, or give --url")
              .formatted(stated.url().orElse("")));
    }
    if (options.zone().isEmpty() && stated.zone().isEmpty() && unstated.isFree("timezone")) {
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

  /** Returns the ids of rooms, tracks or types, by their keys. */
  IdAssigner ids(NamedList list) {
    return lists.ids(list);
  }

  /**
   * Returns the file.
   *
   * @param shown addresses in the texts that look private
   */
  ContentFile piece(Collection<String> shown) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "name", name, NAME);
    put(
        fields,
        "url",
        options.url().map(ConferenceFile::site),
        stated.url().map(ConferenceFile::site).orElse(URL));
    put(fields, "timezone", options.zone().or(this::saidZone), zone);
    put(fields, "start", hasDays ? Optional.of(days.start()) : Optional.empty(), days.start());
    put(fields, "end", hasDays ? Optional.of(days.end()) : Optional.empty(), days.end());
    put(fields, "language", language(), "en");
    stated
        .dayStarts()
        .ifPresentOrElse(
            time -> fields.put("day_starts", time.toString()),
            () -> unstated.keep(fields, "day_starts"));
    for (NamedList list : NamedList.values()) {
      put(fields, list.field(), lists.written(list));
    }
    put(fields, "publish", shown.stream().sorted().toList());
    ContentFiles.extra(fields, unstated.extra(lists.extra(), fields));
    return new ContentFile(ContentKind.CONFERENCE, "", ContentKind.CONFERENCE.path(""), fields, "");
  }

  /** Returns the texts of rooms and tracks, and the values without a field. */
  Stream<ContentFile> descriptions() {
    return Stream.concat(
            Stream.of(NamedList.values())
                .flatMap(list -> lists.written(list).stream())
                .filter(one -> one.containsKey("description")),
            Stream.of(Map.<String, Object>of("extra", lists.extra())))
        .map(
            one ->
                new ContentFile(
                    ContentKind.CONFERENCE, "", ContentKind.CONFERENCE.path(""), one, ""));
  }

  private static void put(Map<String, Object> fields, String name, List<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
  }

  /**
   * Writes the known value; else that of the last import; else a likely one if there is none yet.
   */
  private void put(Map<String, Object> fields, String field, Optional<?> known, Object likely) {
    if (known.isPresent()) {
      fields.put(field, known.get().toString());
    } else {
      unstated.likely(fields, field, likely.toString());
    }
  }

  private Optional<ZoneId> saidZone() {
    return stated.zone().filter(Stated::isSaid).map(Stated::value);
  }

  /** Returns an address without query and fragment, and with a slash at its end. */
  private static String site(String url) {
    String path = url.replaceFirst("[?#].*", "");
    return path.endsWith("/") ? path : path + "/";
  }

  /**
   * Returns the language of most sessions. Sessions with speakers but without a language count as
   * another one.
   */
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
