package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** {@code type: none-of-these}. */
final class UnknownType implements Check {
  @Override
  public Stream<Problem> find(Program program, Texts texts) {
    Known known =
        Known.inList(Rule.UNKNOWN_TYPE, "type", "session_types:")
            .lacking(program.conference().source().lacksSomeOf("session_types"));
    program
        .conference()
        .types()
        .forEach(
            type -> {
              known.add(type.id());
              known.addName(type.name(), type.id());
            });
    return program.sessions().stream()
        .flatMap(
            session ->
                session
                    .type()
                    .flatMap(type -> known.problem(type, () -> session.source().at("type")))
                    .stream());
  }
}
