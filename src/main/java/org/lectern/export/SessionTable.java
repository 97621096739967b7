package org.lectern.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.program.Conference;
import org.lectern.program.PassedTime;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Track;
import org.lectern.site.Edition;
import org.lectern.table.Cell;
import org.lectern.table.Table;

/** All sessions: a row for each time that one is given, and one for what has no time yet. */
final class SessionTable {
  /** What makes a room's name look like several, to who imports the table. */
  private static final Pattern ROOMS = Pattern.compile("[;；、|]");

  /** The same of a speaker's name. */
  private static final Pattern SPEAKERS =
      Pattern.compile("[;；、|｜／/,，&＆()（）@]|\\s(and|und|et|y|e|with)\\s");

  private static final String BETWEEN = "; ";

  private final Edition edition;
  private final Program program;
  private final Conference conference;

  private SessionTable(Edition edition) {
    this.edition = edition;
    this.program = edition.program();
    this.conference = edition.conference();
  }

  static Table of(Edition edition) {
    return new SessionTable(edition).table();
  }

  /**
   * What a row is about.
   *
   * @param slot nothing for a session without a time
   */
  private record Row(Session session, Optional<Slot> slot) {}

  private Table table() {
    return new Columns<Row>(edition.words())
        .text("slug", 24, row -> row.session().slug())
        .text("title", 48, row -> row.session().title())
        .ifAny("subtitle", 24, row -> row.session().subtitle())
        .text("status", 12, row -> row.session().status().id())
        .ifAny("type", 20, row -> program.typeOf(row.session()).map(SessionType::name))
        .ifAny("format", 20, row -> program.formatOf(row.session()).map(SessionType.Format::name))
        .ifAny("track", 20, row -> program.trackOf(row.session()).map(Track::name))
        .with("start", 17, row -> cell(row, slot -> new Cell.Moment(slot.start())))
        .with("end", 17, row -> cell(row, slot -> new Cell.Moment(slot.end())))
        .with("duration", 10, row -> cell(row, slot -> new Cell.Whole(minutes(slot))))
        .ifAny("time_zone", 16, row -> row.slot().map(slot -> conference.zone().getId()))
        .text("rooms", 20, row -> quoted(rooms(row), ROOMS))
        .text("speakers", 32, row -> names(program.speakersOf(row.session())))
        .text("chairs", 24, row -> names(program.chairsOf(row.session())))
        .text("authors", 32, row -> names(program.authorsOf(row.session())))
        .ifAny("language", 10, row -> row.session().language().map(Locale::toLanguageTag))
        .ifAny("level", 14, row -> row.session().level())
        .text("keywords", 32, row -> String.join(BETWEEN, row.session().keywords()))
        .ifAny("doi", 20, row -> row.session().doi())
        .ifAny("url", 40, row -> edition.pageOf(row.session()).map(edition::url))
        .text("abstract", 80, row -> edition.plain(row.session()))
        .table(
            edition.words().text("sessions"),
            () -> program.sessions().stream().flatMap(this::rows));
  }

  private Stream<Row> rows(Session session) {
    List<Slot> times = program.times(session);
    return times.isEmpty()
        ? Stream.of(new Row(session, Optional.empty()))
        : times.stream().map(slot -> new Row(session, Optional.of(slot)));
  }

  private static Cell cell(Row row, Function<Slot, Cell> cell) {
    return row.slot().map(cell).orElseGet(Cell.Empty::new);
  }

  private Stream<String> rooms(Row row) {
    return row.slot().stream().flatMap(slot -> program.roomsOf(slot).stream()).map(Room::name);
  }

  private static String names(List<Speaker> people) {
    return quoted(people.stream().map(Speaker::name), SPEAKERS);
  }

  /** All names; in quotes those that could be taken for several. */
  private static String quoted(Stream<String> names, Pattern several) {
    return names
        .map(name -> several.matcher(name).find() ? '"' + name.replace("\"", "\"\"") + '"' : name)
        .collect(Collectors.joining(BETWEEN));
  }

  /** How long it takes, also in a night in which clocks change. */
  private long minutes(Slot slot) {
    return PassedTime.between(slot.start(), slot.end(), conference.zone()).toMinutes();
  }
}
