package org.lectern.export;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.program.ExportFormat;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.site.Edition;
import org.lectern.site.Output;

/**
 * {@code schedule.ics} and the calendars of each day, room, track, speaker and session: what a
 * page's calendar holds is what the page lists, breaks included where it lists them.
 */
final class Calendars implements Export {
  private static final ExportFormat FORMAT = ExportFormat.ICALENDAR;

  @Override
  public Stream<Output> outputs(Exporting it) {
    return it.editions(FORMAT).flatMap(edition -> outputs(edition, new CalendarText(edition)));
  }

  private static Stream<Output> outputs(Edition edition, CalendarText text) {
    Program program = edition.program();
    Addresses addresses = edition.addresses();
    String name = program.conference().name();
    return Stream.of(
            Stream.<Output>of(text.file(whole(edition), program.occurrences())),
            program.byDay().entrySet().stream()
                .flatMap(
                    day ->
                        beside(
                            text,
                            addresses.day(day.getKey()),
                            name + ", " + edition.words().shortDate().format(day.getKey()),
                            day.getValue())),
            program.conference().rooms().stream()
                .flatMap(
                    room ->
                        beside(
                            text,
                            addresses.room(room.id()),
                            room.name() + ", " + name,
                            program.inRoom(room.id()))),
            program.conference().tracks().stream()
                .flatMap(
                    track ->
                        beside(
                            text,
                            addresses.track(track.id()),
                            track.name() + ", " + name,
                            occurrences(program, program.ofTrack(track.id())))),
            program.speakers().stream()
                .flatMap(
                    speaker ->
                        everywhere(
                            text,
                            addresses.speaker(speaker.slug()),
                            speaker.aliases().stream().map(addresses::speaker),
                            speaker.name() + ", " + name,
                            occurrences(program, program.with(speaker.slug())))),
            program.sessions().stream()
                .filter(session -> !program.isService(session) && !program.times(session).isEmpty())
                .flatMap(
                    session ->
                        everywhere(
                            text,
                            addresses.session(session.slug()),
                            session.aliases().stream().map(addresses::session),
                            session.title(),
                            program.occurrences(session))))
        .flatMap(files -> files);
  }

  /** The calendar of everything. */
  static CalendarText.About whole(Edition edition) {
    Addresses addresses = edition.addresses();
    return new CalendarText.About(
        edition.conference().name(), addresses.schedule(), addresses.export(FORMAT));
  }

  private static Stream<Output> beside(
      CalendarText text, SitePath page, String name, List<Occurrence> occurrences) {
    return everywhere(text, page, Stream.empty(), name, occurrences);
  }

  /** Whoever subscribed to what has another address by now goes on from the one before. */
  private static Stream<Output> everywhere(
      CalendarText text,
      SitePath page,
      Stream<SitePath> before,
      String name,
      List<Occurrence> occurrences) {
    return Stream.concat(Stream.of(page), before)
        .map(at -> new CalendarText.About(name, page, Addresses.beside(at, FORMAT)))
        .map(about -> text.file(about, occurrences));
  }

  private static List<Occurrence> occurrences(Program program, List<Session> sessions) {
    return sessions.stream().flatMap(one -> program.occurrences(one).stream()).toList();
  }
}
