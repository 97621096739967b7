package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.lectern.text.Words;

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

  static Table.Column column(Words words, String id, int width) {
    return new Table.Column(id, words.text("column_" + id), width);
  }

  private Table table() {
    Words words = edition.words();
    return new Table(
        words.text("sessions"),
        List.of(
            column(words, "slug", 24),
            column(words, "title", 48),
            column(words, "subtitle", 24),
            column(words, "status", 12),
            column(words, "type", 20),
            column(words, "format", 20),
            column(words, "track", 20),
            column(words, "start", 17),
            column(words, "end", 17),
            column(words, "duration", 10),
            column(words, "time_zone", 16),
            column(words, "rooms", 20),
            column(words, "speakers", 32),
            column(words, "language", 10),
            column(words, "level", 14),
            column(words, "keywords", 32),
            column(words, "doi", 20),
            column(words, "url", 40),
            column(words, "abstract", 80)),
        () -> program.sessions().stream().flatMap(this::rows).iterator());
  }

  private Stream<List<Cell>> rows(Session session) {
    List<Slot> times = program.times(session);
    return times.isEmpty()
        ? Stream.of(row(session, Optional.empty()))
        : times.stream().map(slot -> row(session, Optional.of(slot)));
  }

  private List<Cell> row(Session session, Optional<Slot> slot) {
    Optional<SessionType> type = program.typeOf(session);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(session.slug()));
    row.add(Cell.of(session.title()));
    row.add(Cell.of(session.subtitle()));
    row.add(Cell.of(session.status().id()));
    row.add(Cell.of(type.map(SessionType::name)));
    row.add(Cell.of(program.formatOf(session).map(SessionType.Format::name)));
    row.add(Cell.of(program.trackOf(session).map(Track::name)));
    row.add(slot.<Cell>map(one -> new Cell.Moment(one.start())).orElseGet(Cell.Empty::new));
    row.add(slot.<Cell>map(one -> new Cell.Moment(one.end())).orElseGet(Cell.Empty::new));
    row.add(slot.<Cell>map(one -> new Cell.Whole(minutes(one))).orElseGet(Cell.Empty::new));
    row.add(Cell.of(slot.map(one -> conference.zone().getId())));
    row.add(
        Cell.of(
            slot.stream()
                .flatMap(one -> program.roomsOf(one).stream())
                .map(Room::name)
                .map(name -> quoted(name, ROOMS))
                .collect(Collectors.joining(BETWEEN))));
    row.add(
        Cell.of(
            program.speakersOf(session).stream()
                .map(Speaker::name)
                .map(name -> quoted(name, SPEAKERS))
                .collect(Collectors.joining(BETWEEN))));
    row.add(Cell.of(session.language().map(Locale::toLanguageTag)));
    row.add(Cell.of(session.level()));
    row.add(Cell.of(String.join(BETWEEN, session.keywords())));
    row.add(Cell.of(session.doi()));
    row.add(Cell.of(edition.pageOf(session).map(edition::url)));
    row.add(Cell.of(edition.plain(session)));
    return row;
  }

  /** In quotes where it could be taken for several. */
  private static String quoted(String name, Pattern several) {
    return several.matcher(name).find() ? '"' + name.replace("\"", "\"\"") + '"' : name;
  }

  /** How long it takes, also in a night in which clocks change. */
  private long minutes(Slot slot) {
    return PassedTime.between(slot.start(), slot.end(), conference.zone()).toMinutes();
  }
}
