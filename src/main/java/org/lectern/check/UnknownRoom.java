package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** {@code room: nowhere}. */
final class UnknownRoom implements Check {
  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    Known known =
        Known.inList(Rule.UNKNOWN_ROOM, "room", "rooms:")
            .lacking(program.conference().source().lacksSomeOf("rooms"));
    program
        .conference()
        .rooms()
        .forEach(
            room -> {
              known.add(room.id());
              known.addName(room.name(), room.id());
            });
    return program.occurrences().stream().flatMap(one -> of(one, known));
  }

  private static Stream<Problem> of(Occurrence one, Known known) {
    return Item.each(one.slot().rooms())
        .flatMap(
            room -> known.problem(room.value(), () -> Places.room(one, room.index())).stream());
  }
}
