package org.lectern.importer.table;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.LanguageTags;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.format.Zones;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;
import org.lectern.program.Extra;

/** Makes an {@link Imported} of a table. Rows with one id, or one slug, are one session. */
final class TableProgram {
  /** Below this name, content keeps the columns that are no fields of its own. */
  private static final String NAME = "table";

  private static final Pattern SUB = Pattern.compile("(?i)sub\\b.*");

  private final Columns columns;
  private final Reading reading;
  private final Findings findings;
  private final RichText texts;
  private final People people;
  private final States states;
  private final Map<String, FoundSession> sessions = new LinkedHashMap<>();
  private final Map<String, ForeignType> types = new LinkedHashMap<>();

  /** The key of the last row that may have parts below it. */
  private Optional<String> last = Optional.empty();

  TableProgram(Columns columns, Reading reading) {
    this.columns = columns;
    this.reading = reading;
    this.findings = reading.findings();
    this.texts = new RichText(findings, Optional.empty());
    this.people = new People(texts);
    this.states = new States(columns);
  }

  Imported imported(List<Row> rows, Position place) throws RefusedException {
    columns.tell(findings);
    List<Cells> all = rows.stream().map(row -> new Cells(columns, row, findings)).toList();
    states.read(all);
    List<Cells> cells = all.stream().filter(states::isInProgram).toList();
    LocalTimes times = new LocalTimes(reading, place, zone(cells));
    TableTimes tableTimes = new TableTimes(times, findings, cells, place);
    for (Cells row : cells) {
      add(row, tableTimes);
    }
    List<ForeignSession> done = new ArrayList<>(LongerSessions.of(sessions));
    sessions.forEach((key, found) -> done.add(session(key, found)));
    if (done.stream().allMatch(one -> one.slots().isEmpty())) {
      TimeColumns.argument(columns, rows, reading.options().columns().keySet())
          .map("No session has a time. If these columns say when they are, add %s"::formatted)
          .ifPresent(findings::advise);
    }
    return new Imported(
        ForeignConference.in(times.zone(), Extra.NONE),
        List.of(),
        List.of(),
        List.copyOf(types.values()),
        people.all(),
        done,
        true);
  }

  /** The zone that all rows name; where they name several, these are kept below {@code extra}. */
  private static Optional<ZoneId> zone(List<Cells> rows) {
    Set<String> names = new HashSet<>();
    rows.forEach(row -> row.peek(TableField.TIME_ZONE).ifPresent(names::add));
    Optional<ZoneId> zone =
        names.size() == 1 ? Zones.named(names.iterator().next()) : Optional.empty();
    zone.ifPresent(found -> rows.forEach(row -> row.take(TableField.TIME_ZONE)));
    return zone;
  }

  private void add(Cells row, TableTimes times) {
    String key = row.key();
    FoundSession known = sessions.get(key);
    FoundSession found = sessions.computeIfAbsent(key, unknown -> new FoundSession(row));
    found.speakers.addAll(people.of(row));
    found.chairs.addAll(people.of(row, TableField.CHAIRS));
    found.authors.addAll(people.of(row, TableField.AUTHORS));
    List<String> rooms = row.line(TableField.ROOM).map(RoomNames::in).orElse(List.of());
    Optional<ForeignSlot> slot = times.slot(row, rooms);
    slot.ifPresent(
        taken -> found.slots.merge(taken.start(), taken, (one, two) -> one.alsoIn(two.rooms())));
    if (slot.isEmpty()) {
      row.keep(TableField.ROOM);
    }
    if (known == null) {
      below(row, key, found);
    } else {
      row.noteChanged("a row with an id or a slug that is there already, which is one session");
      Map<String, Object> more = row.differing(known.row);
      if (!more.isEmpty()) {
        found.more.add(more);
      }
    }
  }

  /** A row that says so is a part of the last one that doesn't. */
  private void below(Cells row, String key, FoundSession found) {
    if (row.line(TableField.SUB_SESSION).filter(said -> SUB.matcher(said).matches()).isPresent()) {
      found.whole = last;
    } else {
      last = Optional.of(key);
    }
  }

  private ForeignSession session(String key, FoundSession found) {
    Cells row = found.row;
    Optional<String> title = row.line(TableField.TITLE);
    if (title.isEmpty()) {
      row.noteChanged("a row without a title, which is called Untitled now");
    }
    Optional<String> type = row.line(TableField.TYPE);
    type.ifPresent(name -> types.putIfAbsent(name, ForeignType.meant(name)));
    ForeignSession.Draft draft =
        new ForeignSession.Draft(key, title.orElse("Untitled"))
            .id(row.line(TableField.ID))
            .slug(row.line(TableField.SLUG))
            .subtitle(row.line(TableField.SUBTITLE))
            .type(type)
            .track(row.line(TableField.TRACK))
            .partOf(found.whole)
            .speakers(List.copyOf(found.speakers))
            .chairs(List.copyOf(found.chairs))
            .authors(authors(found))
            .level(row.line(TableField.LEVEL))
            .language(language(row))
            .keywords(keywords(row))
            .status(states.status(row))
            .links(links(row))
            .doi(doi(row))
            .recorded(
                YesNo.of(row, TableField.DO_NOT_RECORD)
                    .filter(not -> not)
                    .map(not -> Boolean.FALSE))
            .featured(YesNo.of(row, TableField.FEATURED).orElse(false))
            .text(text(row));
    found.slots.values().forEach(draft::slot);
    Map<String, Object> rest = row.rest();
    if (!found.more.isEmpty()) {
      rest.put("further rows", found.more);
    }
    return draft.extra(Extra.below(NAME, rest)).done();
  }

  /** Authors who are the speakers, in their order, needn't be named again. */
  private static List<String> authors(FoundSession found) {
    List<String> authors = List.copyOf(found.authors);
    return authors.equals(List.copyOf(found.speakers)) ? List.of() : authors;
  }

  /** The abstract, and the description below it. */
  private String text(Cells row) {
    String brief = markdown(row, TableField.ABSTRACT);
    String whole = markdown(row, TableField.DESCRIPTION);
    if (brief.isEmpty() || whole.isEmpty() || whole.startsWith(brief)) {
      return whole.isEmpty() ? brief : whole;
    }
    return brief + "\n\n" + whole;
  }

  private String markdown(Cells row, TableField field) {
    return row.take(field).map(text -> texts.markdown(text, row.place())).orElse("");
  }

  private static Optional<String> language(Cells row) {
    Optional<String> tag = row.line(TableField.LANGUAGE).flatMap(LanguageTags::of);
    if (tag.isEmpty()) {
      row.keep(TableField.LANGUAGE);
    }
    return tag;
  }

  private static List<String> keywords(Cells row) {
    return row.takeAll(TableField.KEYWORDS).stream()
        .flatMap(cell -> Arrays.stream(cell.split("\\s*[,;、，；\\n]\\s*", -1)))
        .map(PlainText::line)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Optional<String> doi(Cells row) {
    Optional<String> written = row.line(TableField.DOI);
    Optional<String> doi = written.flatMap(Identifiers::doi);
    if (written.isPresent() && doi.isEmpty()) {
      row.noteKept(Identifiers.NO_DOI);
      row.keep(TableField.DOI);
    }
    return doi;
  }

  private static List<ForeignLink> links(Cells row) {
    return Stream.of(
            links(row, TableField.SLIDES, "Slides", "slides"),
            links(row, TableField.VIDEO, "Recording", "recording"),
            links(row, TableField.LINKS, "", ""))
        .flatMap(List::stream)
        .filter(link -> !isOwnPage(link, row))
        .toList();
  }

  /** Whether it leads to the session's page on the site that the table is from. */
  private static boolean isOwnPage(ForeignLink link, Cells row) {
    boolean own =
        row.line(TableField.SLUG)
            .map(slug -> ".*/sessions/" + Pattern.quote(slug) + "/(index[.]html)?")
            .filter(page -> URI.create(link.url()).getPath().matches(page))
            .isPresent();
    if (own) {
      row.noteLeftOut("the address of a session's page until now");
    }
    return own;
  }

  private static List<ForeignLink> links(Cells row, TableField field, String title, String kind) {
    List<String> written =
        row.takeAll(field).stream()
            .flatMap(cell -> Arrays.stream(cell.split("[\\s,;]+", -1)))
            .filter(url -> !url.isEmpty())
            .toList();
    List<String> urls = written.stream().flatMap(url -> WebLink.of(url).stream()).toList();
    if (urls.size() < written.size()) {
      row.keep(field);
    }
    return urls.stream()
        .map(
            url ->
                new ForeignLink(
                    title.isEmpty() ? url.replaceFirst("^https?://(www\\.)?", "") : title,
                    url,
                    Optional.of(kind).filter(it -> !it.isEmpty())))
        .toList();
  }
}
