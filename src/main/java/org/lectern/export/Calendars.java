package org.lectern.export;

import java.util.List;
import java.util.function.Function;
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
                .map(
                    day ->
                        beside(
                            text,
                            addresses.day(day.getKey()),
                            name + ", " + edition.words().shortDate().format(day.getKey()),
                            day.getValue())),
            program.conference().rooms().stream()
                .map(
                    room ->
                        beside(
                            text,
                            addresses.room(room.id()),
                            room.name() + ", " + name,
                            program.inRoom(room.id()))),
            program.conference().tracks().stream()
                .map(
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
                            program,
                            text,
                            speaker.slug(),
                            speaker.aliases(),
                            addresses::speaker,
                            speaker.name() + ", " + name,
                            program.ofSpeaker(speaker.slug()))),
            program.sessions().stream()
                .filter(session -> !program.isService(session) && !program.times(session).isEmpty())
                .flatMap(
                    session ->
                        everywhere(
                            program,
                            text,
                            session.slug(),
                            session.aliases(),
                            addresses::session,
                            session.title(),
                            List.of(session))))
        .flatMap(files -> files);
  }

  /** The calendar of everything. */
  static CalendarText.About whole(Edition edition) {
    Addresses addresses = edition.addresses();
    return new CalendarText.About(
        edition.conference().name(), addresses.schedule(), addresses.export(FORMAT));
  }

  /** Whoever subscribed to what has another address by now goes on from the one before. */
  private static Stream<Output> everywhere(
      Program program,
      CalendarText text,
      String slug,
      List<String> aliases,
      Function<String, SitePath> where,
      String name,
      List<Session> sessions) {
    return Stream.concat(Stream.of(slug), aliases.stream())
        .map(
            at ->
                text.file(
                    new CalendarText.About(
                        name, where.apply(slug), Addresses.beside(where.apply(at), FORMAT)),
                    occurrences(program, sessions)));
  }

  private static Output beside(
      CalendarText text, SitePath page, String name, List<Occurrence> occurrences) {
    SitePath path = Addresses.beside(page, FORMAT);
    return text.file(new CalendarText.About(name, page, path), occurrences);
  }

  private static List<Occurrence> occurrences(Program program, List<Session> sessions) {
    return sessions.stream().flatMap(one -> program.occurrences(one).stream()).toList();
  }
}
