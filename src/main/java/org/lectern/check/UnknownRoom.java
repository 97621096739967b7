package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** {@code room: nowhere}. */
final class UnknownRoom implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    KnownIds known =
        KnownIds.inList(
            Rule.UNKNOWN_ROOM,
            "room",
            "rooms:",
            conference.source().lacksSomeOf("rooms"),
            conference.rooms().stream().map(room -> new KnownIds.One(room.id(), room.name())));
    return Stream.concat(
        program.sessions().stream().flatMap(one -> of(one, known)),
        program.written().stream().flatMap(one -> of(one, known)));
  }

  /** A room is chosen before a time is, and is looked at whether there is one or not. */
  private static Stream<Problem> of(Session one, KnownIds known) {
    String field = one.source().has("room") ? "room" : "rooms";
    return Item.each(one.rooms())
        .flatMap(
            room ->
                known.problem(room.value(), () -> one.source().at(field, room.index())).stream());
  }

  private static Stream<Problem> of(Occurrence one, KnownIds known) {
    return Item.each(one.slot().rooms())
        .flatMap(
            room -> known.problem(room.value(), () -> Places.room(one, room.index())).stream());
  }
}
