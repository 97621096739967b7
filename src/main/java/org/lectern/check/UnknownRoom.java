package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** {@code room: nowhere}. */
final class UnknownRoom implements Check {
  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    Conference conference = program.conference();
    Known known =
        Known.inList(
            Rule.UNKNOWN_ROOM,
            "room",
            "rooms:",
            conference.source().lacksSomeOf("rooms"),
            conference.rooms().stream().map(room -> new Known.One(room.id(), room.name())));
    return program.occurrences().stream().flatMap(one -> of(one, known));
  }

  private static Stream<Problem> of(Occurrence one, Known known) {
    return Item.each(one.slot().rooms())
        .flatMap(
            room -> known.problem(room.value(), () -> Places.room(one, room.index())).stream());
  }
}
