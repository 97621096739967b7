package org.lectern.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;

/** A speaker or a room that a session names twice in one list. */
final class NamedTwice implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    return Stream.concat(
        program.sessions().stream()
            .flatMap(Role::each)
            .flatMap(role -> twice(role.people(), role::place)),
        program.written().stream()
            .flatMap(one -> twice(one.slot().rooms(), index -> Places.room(one, index))));
  }

  private static Stream<Problem> twice(List<String> names, IntFunction<Position> place) {
    Set<String> seen = new HashSet<>();
    return Item.each(names)
        .filter(name -> !seen.add(name.value()))
        .map(
            name ->
                Problem.of(
                    Rule.NAMED_TWICE,
                    place.apply(name.index()),
                    "\"%s\" is named twice".formatted(name.value()),
                    "keep one of the two"));
  }
}
