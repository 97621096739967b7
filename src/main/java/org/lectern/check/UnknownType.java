package org.lectern.check;

import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;

/** {@code type: none-of-these}. */
final class UnknownType implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    Known known =
        Known.inList(
            Rule.UNKNOWN_TYPE,
            "type",
            "session_types:",
            conference.source().lacksSomeOf("session_types"),
            conference.types().stream().map(type -> new Known.One(type.id(), type.name())));
    return program.sessions().stream()
        .flatMap(
            session ->
                session
                    .type()
                    .flatMap(type -> known.problem(type, () -> session.source().at("type")))
                    .stream());
  }
}
